using System.Collections.Concurrent;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Reading connections, each used by one call at a time; as many as calls run at once.</summary>
internal sealed class ReaderPool(Func<Database> open, ISearchFolding folding) : IDisposable
{
    private readonly ConcurrentBag<Database> idle = [];
    private volatile bool closed;

    /// <summary>Asks something of one state of the store: writers that commit meanwhile are not seen.</summary>
    /// <exception cref="OperationCanceledException">Cancelled, also in the middle of a statement.</exception>
    public T Ask<T>(Func<ReadSession, T> question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(closed, this);
        var database = idle.TryTake(out var known) ? known : open();
        try
        {
            using var stop = cancellation.Register(database.Interrupt);
            database.Execute("BEGIN");
            return question(new ReadSession(database, folding));
        }
        finally
        {
            database.TryRollback();
            if (closed) database.Dispose();
            else idle.Add(database);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var database)) database.Dispose();
    }
}
