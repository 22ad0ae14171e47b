namespace StatementGraph.Text.Reading;

/// <summary>A stream whose first bytes can be looked at before they are read; standard input can't seek back.</summary>
internal sealed class PeekStream(Stream inner) : Stream
{
    private const int Peeked = 4096;
    private byte[] head = [];
    private int consumed;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, at most 4096; they are read again afterwards.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (head.Length == 0)
        {
            head = new byte[Peeked];
            var read = inner.ReadAtLeast(head, Peeked, throwOnEndOfStream: false);
            Array.Resize(ref head, read);
        }

        return head;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (consumed == head.Length)
            return inner.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length - consumed);
        head.AsSpan(consumed, count).CopyTo(buffer);
        consumed += count;
        return count;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
