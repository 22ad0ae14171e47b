using GraphQL;
using GraphQL.DataLoader;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Loading;

/// <summary>What one request reads of the past: the graph of each instant that a field of its root asks for.</summary>
/// <param name="history">Shows the past; null where nobody does.</param>
/// <param name="repeats">Finds who else reports a claim.</param>
/// <param name="time">Tells what is the past.</param>
internal sealed class PastReads(IGraphHistory? history, IClaimRepeats? repeats, TimeProvider time) : IAsyncDisposable
{
    /// <summary>The argument of each root field.</summary>
    public const string Argument = "asOf";

    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<DateTimeOffset, (IPastGraph Past, GraphReads Reads)> _reads = [];

    /// <summary>The reads for the field of the root that a field stands in; null for those of now.</summary>
    public GraphReads? Of(IResolveFieldContext context)
    {
        if (_reads.Count == 0) return null;
        while (context.Parent is { } parent) context = parent;
        return At(context) is { } at ? _reads[at].Reads : null;
    }

    /// <summary>The instant that a root field asks for; null for now.</summary>
    public static DateTimeOffset? At(IResolveFieldContext root) =>
        root.Arguments is { } arguments && arguments.TryGetValue(Argument, out var argument) ? argument.Value as DateTimeOffset? : null;

    /// <summary>The answer of a root field from the graph of an instant.</summary>
    public Later<object?> Answer(DateTimeOffset at, Func<object?> value) => new(async cancellation =>
    {
        await ReachAsync(at, cancellation).ConfigureAwait(false);
        var answer = value();
        while (answer is IDataLoaderResult later) answer = await later.GetResultAsync(cancellation).ConfigureAwait(false);
        return answer;
    });

    /// <summary>Lets go of the graphs.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (past, _) in _reads.Values) await past.DisposeAsync().ConfigureAwait(false);
        _one.Dispose();
    }

    private async Task ReachAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        if (history is null) throw new BadArgumentError("This graph does not show its past: 'asOf' can't be answered.");
        if (at > time.GetUtcNow()) throw new BadArgumentError("'asOf' is not of the future.");
        await _one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_reads.ContainsKey(at)) return;
            var past = await history.AsOfAsync(at, cancellation).ConfigureAwait(false);
            _reads[at] = (past, new(past.Graph, repeats));
        }
        catch (PastException refused)
        {
            throw refused is { Reached: { } reached, Limit: { } limit }
                ? new LimitError("AS_OF", refused.Message, new(reached, limit))
                : new ExecutionError(refused.Message) { Code = "AS_OF" };
        }
        finally
        {
            _one.Release();
        }
    }
}
