namespace StatementGraph.Text.Reading;

/// <summary>One line of a stream.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its end; null where it is longer than the limit.</param>
internal readonly record struct ByteLine(int Number, ReadOnlyMemory<byte>? Bytes);

/// <summary>Reads a stream line by line, holding one line and one buffer at a time, whatever the stream's length.</summary>
internal sealed class ByteLines(Stream stream, int limit)
{
    private readonly byte[] buffer = new byte[81920];
    private int start;
    private int end;
    private int number;
    private bool finished;

    /// <summary>The next line; null after the last. Its bytes are the caller's own.</summary>
    public ByteLine? Next()
    {
        if (finished)
            return null;
        using var line = new MemoryStream();
        var tooLong = false;
        while (true)
        {
            if (start == end && !Fill())
            {
                finished = true;
                return line.Length == 0 && !tooLong ? null : Line(line, tooLong);
            }

            var rest = buffer.AsSpan(start, end - start);
            var stop = rest.IndexOf((byte)'\n');
            var part = stop < 0 ? rest : rest[..stop];
            tooLong |= line.Length + part.Length > limit;
            if (!tooLong)
                line.Write(part);
            start += part.Length + (stop < 0 ? 0 : 1);
            if (stop >= 0)
                return Line(line, tooLong);
        }
    }

    private ByteLine Line(MemoryStream line, bool tooLong)
    {
        number++;
        return new ByteLine(number, tooLong ? null : line.ToArray());
    }

    private bool Fill()
    {
        start = 0;
        end = stream.Read(buffer, 0, buffer.Length);
        return end > 0;
    }
}
