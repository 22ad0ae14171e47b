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
    /// <summary>The answers, one an event; a single one with errors where the document can't be subscribed to.</summary>
    public async IAsyncEnumerable<GraphQlAnswer> AnswersAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var opening = new Opening();
        var refused = await execute(opening, cancellation).ConfigureAwait(false);
        if (!opening.IsSet)
        {
            yield return refused;
            yield break;
        }

        await using var events = EventsAsync(opening, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            GraphQlAnswer? answer = null;
            ExecutionError? end = null;
            try
            {
                if (!await events.MoveNextAsync().ConfigureAwait(false)) yield break;
                answer = await execute(events.Current, cancellation).ConfigureAwait(false);
            }
            catch (SlowListenerException)
            {
                end = new LimitError("TOO_SLOW", $"More than {limits.WaitingEvents} articles waited to be told of; subscribe again, and ask for what was missed.", new(limits.WaitingEvents + 1, limits.WaitingEvents));
            }
            catch (LimitError tooMany)
            {
                end = tooMany;
            }

            yield return answer ?? ResponseWriter.Answer(new ExecutionResult { Errors = [end!] }, limits, null);
            if (end is not null) yield break;
        }
    }

    private async IAsyncEnumerable<object> EventsAsync(Opening opening, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var added in feed.ListenAsync(limits.WaitingEvents, limits.Subscriptions, cancellation).ConfigureAwait(false))
        {
            await foreach (var one in opening.OfAsync(reader, added, cancellation).ConfigureAwait(false))
                yield return one;
        }
    }
}
