using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite;
using StatementGraph.Text;

namespace StatementGraph.Cli.Graph;

/// <summary>The one place that knows which store is behind the ports.</summary>
internal static class Store
{
    /// <summary>The store in a file, which is made where there is none.</summary>
    /// <exception cref="StoreException">It can't be opened.</exception>
    public static SqliteGraphStore OpenOrCreate(string file) => SqliteGraphStore.Open(file, SearchFolding.Instance);

    /// <summary>The store in a file that is there: a question to a store that is not is a slip of the pen, not an empty answer.</summary>
    /// <exception cref="StoreException">There is none, or it can't be opened.</exception>
    public static SqliteGraphStore OpenExisting(string file) =>
        File.Exists(file) ? OpenOrCreate(file) : throw new StoreException(Messages.At(file, null, Messages.NoStore));
}
