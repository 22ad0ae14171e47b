using StatementGraph.Storage.Contract.Reference;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Promise 6: every store answers every question alike, in the same order.</summary>
public abstract class AgreementContract(StoreMaker make)
{
    [Fact]
    public Task A_store_answers_every_question_as_the_reference_does() => Promise.HoldsAsync(async articles =>
    {
        var reference = new ReferenceGraph(new TestFolding());
        await reference.AddAsync(articles, TestContext.Current.CancellationToken);
        var expected = await GraphSnapshot.OfAsync(reference, TestContext.Current.CancellationToken);
        var actual = await Promise.SnapshotAsync(make, store => store.Writer.AddAsync(articles, TestContext.Current.CancellationToken));
        Assert.Equal(expected, actual);
        return true;
    });
}
