namespace StatementGraph.Text.Reading;

/// <summary>Reads a stream whole, up to a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>The bytes, or null where there are more than the limit; no more than that is read.</summary>
    public static byte[]? Read(Stream stream, int limit)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (whole.Length + read > limit)
                return null;
            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }
}
