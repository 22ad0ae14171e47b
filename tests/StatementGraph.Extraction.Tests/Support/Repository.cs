namespace StatementGraph.Extraction.Tests.Support;

/// <summary>Where the repository stands, and what may stand beside it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The development articles with their gold, in a folder <c>shared</c> beside the repository or beside a folder above it; null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "StatementGraph.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside of the repository.");
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(Root).Parent; folder is not null; folder = folder.Parent)
        {
            var shared = Path.Join(folder.FullName, "shared");
            if (File.Exists(Path.Join(shared, "eval", "score_gold.py")))
                return shared;
        }

        return null;
    }
}
