using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace StatementGraph.Storage.Keys;

/// <summary>Collects values and names them by one SHA-256. Each value says where it ends, so that no two lists of values look alike.</summary>
internal sealed class Digest
{
    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    /// <summary>Adds an integer.</summary>
    public Digest Add(long value)
    {
        MemoryMarshal.Write(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
        return this;
    }

    /// <summary>Adds a text, or that there is none.</summary>
    public Digest Add(string? value)
    {
        if (value is null) return Add(-1);
        Add(value.Length);
        buffer.Write(MemoryMarshal.AsBytes(value.AsSpan()));
        return this;
    }

    /// <summary>Adds another digest.</summary>
    public Digest Add(byte[] digest)
    {
        buffer.Write(digest);
        return this;
    }

    /// <summary>The name of all that was added: 32 bytes. The next value starts a new one.</summary>
    public byte[] Take()
    {
        var digest = SHA256.HashData(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        return digest;
    }
}
