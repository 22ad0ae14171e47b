namespace StatementGraph.Storage.Sqlite;

/// <summary>How a store behaves where others use it too.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>How long to wait for another process that is writing, before a <see cref="Model.Graph.StoreException"/>.</summary>
    /// <value>30 seconds; a batch of some hundred articles takes well under one.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Tells since when articles are known.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The most pages of the file, for tests of a full disk; 0 for no limit.</summary>
    internal long MostPages { get; init; }
}
