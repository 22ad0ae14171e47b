namespace StatementGraph.Cli.Ingest;

/// <summary>How far an ingest is. Written by the pipeline, read by whoever shows progress, on other threads.</summary>
internal sealed class IngestCounts
{
    private int read, known, added, failed, claims, meetings;

    /// <summary>Articles that were read, known ones among them.</summary>
    public int Read => Volatile.Read(ref read);

    /// <summary>Articles that the store had already, with facts of the same extractor.</summary>
    public int Known => Volatile.Read(ref known);

    /// <summary>Articles that the store has acknowledged as new or changed.</summary>
    public int Added => Volatile.Read(ref added);

    /// <summary>Files, lines and articles that failed.</summary>
    public int Failed => Volatile.Read(ref failed);

    /// <summary>Claims in the articles that were written.</summary>
    public int Claims => Volatile.Read(ref claims);

    /// <summary>Reports of meetings in the articles that were written.</summary>
    public int Meetings => Volatile.Read(ref meetings);

    /// <summary>One more was read.</summary>
    public void OneRead() => Interlocked.Increment(ref read);

    /// <summary>One more failed.</summary>
    public void OneFailed() => Interlocked.Increment(ref failed);

    /// <summary>So many more are known already.</summary>
    public void MoreKnown(int count) => Interlocked.Add(ref known, count);

    /// <summary>A batch was acknowledged.</summary>
    public void Written(int articlesAdded, int claimsWritten, int meetingsWritten)
    {
        Interlocked.Add(ref added, articlesAdded);
        Interlocked.Add(ref claims, claimsWritten);
        Interlocked.Add(ref meetings, meetingsWritten);
    }
}
