using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>How much there is: counters that each writing transaction keeps.</summary>
internal static class StatsQuestion
{
    /// <inheritdoc cref="IGraphReader.StatsAsync"/>
    public static GraphStats Answer(ReadSession session)
    {
        using var rows = session.Read("stats").Rows();
        rows.Read();
        return new GraphStats(rows.Int(0), rows.Int(1), rows.Int(2), rows.Int(3), rows.Int(4), rows.Int(5));
    }
}
