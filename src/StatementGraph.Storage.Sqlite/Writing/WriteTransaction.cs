using System.Diagnostics;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Runs work with the store's write lock, all or nothing.</summary>
internal sealed class WriteTransaction(Database database, TimeSpan patience)
{
    // Short waits, so that a cancellation is seen between them.
    private static readonly TimeSpan OneWait = TimeSpan.FromMilliseconds(50);

    private long version = -1;

    /// <summary>
    /// Raised inside the transaction, before the work, where what is remembered of the store may be wrong: another connection has written,
    /// or the last transaction was undone.
    /// </summary>
    public event Action? Unsure;

    /// <summary>Waits for other writers, works, commits; what an exception interrupts is undone.</summary>
    /// <exception cref="StoreException">Another writer held the lock too long, or the store can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the work began; it is not stopped later.</exception>
    public T Run<T>(Func<T> work, CancellationToken cancellation)
    {
        Begin(cancellation);
        try
        {
            var now = database.Prepare("Sql/write/data_version.sql").FirstLong() ?? 0;
            if (now != version) Unsure?.Invoke();
            version = now;
            var result = work();
            database.Execute("COMMIT");
            return result;
        }
        catch
        {
            database.TryRollback();
            version = -1;
            throw;
        }
    }

    private void Begin(CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        database.WaitForLocks(OneWait);
        do
        {
            cancellation.ThrowIfCancellationRequested();
            if (database.TryBegin()) return;
        }
        while (Stopwatch.GetElapsedTime(start) < patience);
        throw StoreFailure.Locked(database.Path);
    }
}
