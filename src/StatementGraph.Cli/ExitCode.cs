namespace StatementGraph.Cli;

/// <summary>What the process tells a script when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>Something that was asked for failed (an article could not be read, a query has errors); the rest was done.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The store can't be opened, read or written; what was acknowledged before is kept.</summary>
    public const int Store = 3;

    /// <summary>Ctrl-C or a termination signal; what was in hand was finished (128 + SIGINT, as shells count).</summary>
    public const int Interrupted = 130;
}
