namespace StatementGraph.Storage.Identity;

/// <summary>The reports of meetings in a store, seen from inside one writing transaction. Lists may be empty; order does not matter.</summary>
internal interface IMeetingTables
{
    /// <summary>The reports of these articles.</summary>
    Task<IReadOnlyList<ToldMeeting>> OfArticlesAsync(IReadOnlyCollection<string> articleIds);

    /// <summary>The reports that name one of these meetings by themselves.</summary>
    Task<IReadOnlyList<ToldMeeting>> ByOwnAsync(IReadOnlyCollection<string> owns);

    /// <summary>The own meetings of the reports in these blocks.</summary>
    Task<IReadOnlyList<string>> InBlocksAsync(IReadOnlyCollection<string> blocks);
}
