namespace StatementGraph.Cli.Inputs;

/// <summary>How much of the input has been read, in bytes; roughly, for a progress bar. Written and read on several threads.</summary>
internal sealed class InputMeter
{
    private long done;

    /// <summary>Bytes of all files; 0 where not known.</summary>
    public long Total { get; init; }

    /// <summary>The part that has been read, 0 to 1; 0 where the total is not known.</summary>
    public double Part => Total == 0 ? 0 : Math.Min(1, (double)Volatile.Read(ref done) / Total);

    /// <summary>So many bytes more have been read.</summary>
    public void Add(long bytes) => Interlocked.Add(ref done, bytes);

    /// <summary>A meter for these names; it looks at the size of every file.</summary>
    public static InputMeter For(IEnumerable<string> names) => new() { Total = InputWalk.Files(names).Sum(LengthOf) };

    /// <summary>A file's size in bytes; 0 for what is none.</summary>
    public static long LengthOf(InputFile file)
    {
        var info = new FileInfo(file.Path);
        return file.Problem is null && !file.IsStandardInput && info.Exists ? info.Length : 0;
    }
}
