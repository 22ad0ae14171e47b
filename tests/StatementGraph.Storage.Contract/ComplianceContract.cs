namespace StatementGraph.Storage.Contract;

/// <summary>Fails where a store's test project leaves a suite of this project out.</summary>
public abstract class ComplianceContract
{
    /// <summary>Suites that the store does not run, each with the reason; empty for a store that keeps every promise.</summary>
    protected virtual IReadOnlyDictionary<Type, string> LeftOut { get; } = new Dictionary<Type, string>();

    [Fact]
    public void Every_suite_is_run_or_left_out_for_a_reason()
    {
        var run = GetType().Assembly.GetTypes().Where(type => !type.IsAbstract).SelectMany(Bases).ToHashSet();
        var missing = Suites().Where(suite => !run.Contains(suite) && !LeftOut.ContainsKey(suite)).Select(suite => suite.Name);
        Assert.Empty(missing);
    }

    [Fact]
    public void There_are_suites_to_run() => Assert.True(Suites().Count() >= 14);

    private static IEnumerable<Type> Suites() => typeof(ComplianceContract).Assembly.GetTypes()
        .Where(type => type.IsAbstract && !type.IsSealed && type.Name.EndsWith("Contract", StringComparison.Ordinal));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType) yield return above;
    }
}
