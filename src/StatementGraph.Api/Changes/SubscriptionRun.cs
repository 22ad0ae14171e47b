using System.Runtime.CompilerServices;
using GraphQL;
using StatementGraph.Api.Http;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Changes;

/// <summary>One subscription, from its first execution to its last event.</summary>
/// <param name="feed">What tells of events.</param>
/// <param name="reader">The graph.</param>
/// <param name="limits">How much may wait, and how many may listen.</param>
/// <param name="execute">Executes the document on a root: an <see cref="Opening"/>, a claim or a meeting.</param>
internal sealed class SubscriptionRun(ChangeFeed feed, IGraphReader reader, GraphQlLimits limits, Func<object, CancellationToken, Task<GraphQlAnswer>> execute)
{
    /// <summary>
    /// First null, as soon as nothing that is added is missed any more; then the answers, one an event. A single one with errors where the document
    /// can't be subscribed to.
    /// </summary>
    public async IAsyncEnumerable<GraphQlAnswer?> AnswersAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var opening = new Opening();
        var refused = await execute(opening, cancellation).ConfigureAwait(false);
        if (!opening.IsSet)
        {
            yield return refused;
            yield break;
        }

        using var listener = Listen(out var tooMany);
        if (listener is null)
        {
            yield return Failed(tooMany!);
            yield break;
        }

        yield return null;
        await using var events = EventsAsync(opening, listener, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            GraphQlAnswer? answer;
            try
            {
                if (!await events.MoveNextAsync().ConfigureAwait(false)) yield break;
                answer = await execute(events.Current, cancellation).ConfigureAwait(false);
            }
            catch (SlowListenerException)
            {
                answer = null;
            }

            yield return answer ?? Failed(new LimitError("TOO_SLOW", $"More than {limits.WaitingEvents} articles waited to be told of; subscribe again, and ask for what was missed.", new(limits.WaitingEvents + 1, limits.WaitingEvents)));
            if (answer is null) yield break;
        }
    }

    private ChangeFeed.Listener? Listen(out LimitError? tooMany)
    {
        try
        {
            tooMany = null;
            return feed.Listen(limits.WaitingEvents, limits.Subscriptions);
        }
        catch (LimitError limit)
        {
            tooMany = limit;
            return null;
        }
    }

    private GraphQlAnswer Failed(LimitError why) => ResponseWriter.Answer(new ExecutionResult { Errors = [why] }, limits, null);

    private async IAsyncEnumerable<object> EventsAsync(Opening opening, ChangeFeed.Listener listener, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var added in listener.AddedAsync(cancellation).ConfigureAwait(false))
        {
            await foreach (var one in opening.OfAsync(reader, added, cancellation).ConfigureAwait(false))
                yield return one;
        }
    }
}
