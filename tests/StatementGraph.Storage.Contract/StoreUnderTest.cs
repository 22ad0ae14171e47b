using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract;

/// <summary>An open, empty store: both ports, and what removes it.</summary>
public sealed class StoreUnderTest(IGraphReader reader, IGraphWriter writer, Func<ValueTask> remove) : IAsyncDisposable
{
    /// <summary>The store's answers.</summary>
    public IGraphReader Reader { get; } = reader;

    /// <summary>What fills it.</summary>
    public IGraphWriter Writer { get; } = writer;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => remove();
}

/// <summary>Makes empty stores of one kind; each suite of a store's test project is given one.</summary>
/// <remarks>The folding is <see cref="TestFolding"/>, which the reference uses too.</remarks>
public delegate Task<StoreUnderTest> StoreMaker();
