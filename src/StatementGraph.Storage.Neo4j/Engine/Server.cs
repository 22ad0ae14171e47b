using Polly;
using Polly.Retry;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Engine;

/// <summary>
/// The server behind a transport: waits for it while it is away, runs transactions again that it gave up, and says what is wrong where
/// that does not help.
/// </summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly ICypherTransport transport;
    private readonly Neo4jOptions options;
    private readonly ResiliencePipeline patient;
    private readonly CommitGate gate = new();

    public Server(ICypherTransport transport, Neo4jOptions options)
    {
        this.transport = transport;
        this.options = options;
        patient = new ResiliencePipelineBuilder { TimeProvider = options.Time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<CypherException>(failure => failure.IsPassing),
                BackoffType = DelayBackoffType.Exponential,
                Delay = FirstWait,
                MaxDelay = LongestWait,
                MaxRetryAttempts = Attempts(options.Patience),
            })
            .Build();
    }

    /// <summary>Where it is, for messages.</summary>
    public string Address => transport.Address;

    /// <summary>The server's version; nobody waits for one that does not answer, since a wrong address never will.</summary>
    public Task<string> VersionAsync(CancellationToken cancellation) =>
        NamedAsync(() => transport.VersionAsync(cancellation));

    /// <summary>Runs statements that read, all of which see the same commits of this client.</summary>
    public Task<T> ReadAsync<T>(Func<ReadSession, Task<T>> read, CancellationToken cancellation) => NamedAsync(() => PatientlyAsync(
        () => gate.ReadAsync(() => read(new ReadSession(transport, cancellation)), cancellation), cancellation));

    /// <summary>Runs one statement that changes the schema.</summary>
    public Task<CypherRows> ChangeAsync(CypherStatement statement, CancellationToken cancellation) =>
        NamedAsync(() => PatientlyAsync(() => transport.WriteAsync(statement, cancellation), cancellation));

    /// <summary>Runs statements in one transaction and commits it; where it breaks, all of it is run again.</summary>
    /// <param name="first">The first statement.</param>
    /// <param name="work">The others; it may be called several times.</param>
    /// <param name="cancellation">Stops before a transaction, not inside it.</param>
    public Task<T> WriteAsync<T>(CypherStatement first, Func<ICypherTransaction, CypherRows, Task<T>> work, CancellationToken cancellation) =>
        NamedAsync(() => PatientlyAsync(
            async () =>
            {
                cancellation.ThrowIfCancellationRequested();
                var (transaction, rows) = await transport.BeginAsync(first, CancellationToken.None).ConfigureAwait(false);
                await using var _ = transaction.ConfigureAwait(false);
                var result = await work(transaction, rows).ConfigureAwait(false);
                await gate.CommitAsync(() => transaction.CommitAsync(CancellationToken.None)).ConfigureAwait(false);
                return result;
            },
            cancellation));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await transport.DisposeAsync().ConfigureAwait(false);
        gate.Dispose();
    }

    private async Task<T> PatientlyAsync<T>(Func<Task<T>> work, CancellationToken cancellation) =>
        await patient.ExecuteAsync(async _ => await work().ConfigureAwait(false), cancellation).ConfigureAwait(false);

    private async Task<T> NamedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (CypherException failure) when (StoreFailures.Of(failure, Address, options) is StoreException named)
        {
            throw named;
        }
    }

    // As many tries as fit the patience, by the waits between them; a try that takes long makes it wait longer, never shorter.
    private static int Attempts(TimeSpan patience)
    {
        var (attempts, wait, waited) = (0, FirstWait, TimeSpan.Zero);
        while (waited < patience)
        {
            waited += wait;
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            attempts++;
        }
        return Math.Max(attempts, 1);
    }
}
