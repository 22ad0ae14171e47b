using StatementGraph.Api;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Graph;

/// <summary>The store that a command works on.</summary>
internal sealed class Store : IAsyncDisposable
{
    public IGraphReader Reader => throw new NotSupportedException();
    public IGraphWriter Writer => throw new NotSupportedException();
    public INames? Names { get; }

    public static Store OpenOrCreate(string file) => new();
    public static Store OpenExisting(string file) => new();
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
