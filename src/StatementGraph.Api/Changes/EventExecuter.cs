using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace StatementGraph.Api.Changes;

/// <summary>
/// Executes a subscription's document once for each event, as a query whose root is the event: each event has its own loaders, so that it shows
/// the graph as it is then, and the next is not begun before the last was sent, so that nothing piles up here.
/// </summary>
internal sealed class EventExecuter : DocumentExecuter
{
    private static readonly ParallelExecutionStrategy OneEvent = new();

    /// <inheritdoc/>
    protected override IExecutionStrategy SelectExecutionStrategy(GraphQL.Execution.ExecutionContext context) =>
        context.Operation.Operation == OperationType.Subscription ? OneEvent : base.SelectExecutionStrategy(context);
}
