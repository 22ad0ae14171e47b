using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract;

/// <summary>An open, empty store: its ports, and what removes it.</summary>
public sealed class StoreUnderTest(IGraphStore store, Func<ValueTask> remove) : IAsyncDisposable
{
    /// <summary>The store's answers.</summary>
    public IGraphReader Reader { get; } = store;

    /// <summary>What fills it.</summary>
    public IGraphWriter Writer { get; } = store;

    /// <summary>What it is copied from.</summary>
    public IGraphSource Source { get; } = store;

    /// <summary>Who is one official, and what people decided.</summary>
    public IIdentityStore Identity { get; } = store;

    /// <summary>All ports.</summary>
    public IGraphStore Store { get; } = store;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => remove();
}

/// <summary>Makes empty stores of one kind; each suite of a store's test project is given one.</summary>
/// <remarks>The folding is <see cref="TestFolding"/>, which the reference uses too.</remarks>
public delegate Task<StoreUnderTest> StoreMaker();
