using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Keeps the counts of layer 2 by adding what a batch of articles contributes, or taking it away again: the work depends on the
/// batch, not on the graph. The same statements count in and out, so that retraction undoes exactly what adding did.
/// </summary>
internal sealed class Counting(Database database)
{
    private readonly Statement[] people =
        [database.Write("count_namings"), database.Write("count_names"), database.Write("count_profiles"), database.Write("count_offices")];

    private readonly (Statement Statement, NodeKind? Kind)[] others =
    [
        (database.Write("count_publisher_names"), NodeKind.Publisher),
        (database.Write("count_agency_names"), NodeKind.Agency),
        (database.Write("count_stats"), null),
    ];

    private readonly Statement[] sweeps =
        [database.Write("sweep_official_names"), database.Write("sweep_facet_counts"), database.Write("sweep_facet_names")];

    private readonly (Statement OfOfficials, Statement Shared)[] sharedSweeps =
    [
        (database.Write("sweep_official_namings"), database.Write("sweep_naming")),
        (database.Write("sweep_official_profiles"), database.Write("sweep_profile")),
        (database.Write("sweep_official_offices"), database.Write("sweep_office")),
    ];

    private readonly Statement stats = database.Write("add_to_stats");

    /// <summary>Counts articles in, all those from the first to the last key.</summary>
    public void CountIn(long first, long last) => Count(first, last, 1);

    /// <summary>Counts the people of an article in (1), or out (-1); nothing else of it.</summary>
    public void CountPeople(long articleNo, int sign) => CountPeople(articleNo, articleNo, sign);

    /// <summary>Counts an article out; before its rows are removed.</summary>
    public void CountOut(long articleNo) => Count(articleNo, articleNo, -1);

    /// <summary>Counts canonical officials and meetings in, or out where negative.</summary>
    public void Count(int officials, int meetings) => stats.Add(officials).Add(meetings).Run();

    /// <summary>Removes what no article has any more; after an article's rows were removed.</summary>
    public void Sweep()
    {
        foreach (var sweep in sweeps) sweep.Run();
        foreach (var (ofOfficials, shared) in sharedSweeps)
            foreach (var number in ofOfficials.Longs().Distinct())
                shared.Add(number).Run();
    }

    private void Count(long first, long last, long sign)
    {
        CountPeople(first, last, sign);
        foreach (var (statement, kind) in others)
        {
            Prepare(statement, first, last, sign);
            if (kind is { } facet) statement.Set(":kind", (long)facet);
            statement.Run();
        }
    }

    private void CountPeople(long first, long last, long sign)
    {
        foreach (var statement in people) Prepare(statement, first, last, sign).Run();
    }

    private static Statement Prepare(Statement statement, long first, long last, long sign) =>
        statement.Set(":first", first).Set(":last", last).Set(":sign", sign);
}
