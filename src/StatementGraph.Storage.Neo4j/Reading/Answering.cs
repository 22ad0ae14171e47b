using System.Globalization;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>
/// Asks all queries of a call that have the same form in one statement. A level of a GraphQL query is one form, so that it is one round
/// trip, and a second one where a page does not show how many there are.
/// </summary>
internal static class Answering
{
    /// <summary>A page for each query.</summary>
    /// <param name="session">The call.</param>
    /// <param name="asked">The queries.</param>
    /// <param name="items">Makes the items of all pages from their rows.</param>
    /// <param name="cursor">The cursor of a row.</param>
    public static async Task<IReadOnlyList<Page<T>>> PagesAsync<T>(
        this ReadSession session, IReadOnlyList<Asked> asked, Func<IReadOnlyList<CypherRow>, Task<Func<CypherRow, T>>> items, Func<CypherRow, string> cursor)
    {
        var held = await CommonWords.HeldAsync(session, asked).ConfigureAwait(false);
        var rows = await RowsAsync(session, [.. asked.Select((one, i) => CommonWords.AreIn(held[i]) ? one.Walk! : one)]).ConfigureAwait(false);
        var totals = await TotalsAsync(session, asked, rows, held).ConfigureAwait(false);
        var item = await items([.. rows.SelectMany(page => page)]).ConfigureAwait(false);
        return [.. asked.Select((one, i) => Pages.Of(rows[i], one.Page.First, totals[i], item, cursor))];
    }

    /// <summary>The rows of each query's page, and one more where there are more.</summary>
    public static Task<List<CypherRow>[]> RowsAsync(ReadSession session, IReadOnlyList<Asked> asked) => RowsAsync(session, asked, page => page.First + 1L);

    /// <summary>The rows of each query's page.</summary>
    public static async Task<List<CypherRow>[]> RowsAsync(ReadSession session, IReadOnlyList<Asked> asked, Func<PageRequest, long> limit)
    {
        var pages = asked.Select(_ => new List<CypherRow>()).ToArray();
        foreach (var form in Indexes(asked).GroupBy(i => Form(asked[i].File, asked[i].PageSwitches, asked[i].Nested, limit(asked[i].Page)), StringComparer.Ordinal))
        {
            var one = asked[form.First()];
            var rows = await session.RunAsync(one.File, one.PageSwitches, one.Nested,
                ("queries", form.Select(i => Numbered(asked[i].Entries, i)).ToList()), ("limit", limit(one.Page))).ConfigureAwait(false);
            foreach (var row in rows.Rows) pages[row.Number("i")].Add(row.Map("item"));
        }
        return pages;
    }

    /// <summary>How many items each of these queries has in all.</summary>
    public static async Task<int[]> CountsAsync(ReadSession session, IReadOnlyList<Asked> asked, IEnumerable<int> which)
    {
        var counts = new int[asked.Count];
        foreach (var form in which.GroupBy(i => Form(asked[i].CountFile, asked[i].CountSwitches, asked[i].Nested, 0), StringComparer.Ordinal))
        {
            var one = asked[form.First()];
            var rows = await session.RunAsync(one.CountFile, one.CountSwitches, one.Nested,
                ("queries", form.Select(i => Numbered(asked[i].CountEntries, i)).ToList())).ConfigureAwait(false);
            foreach (var row in rows.Rows) counts[row.Number("i")] = row.Number("n");
        }
        return counts;
    }

    /// <summary>What the items of each query are counted by.</summary>
    public static async Task<List<CypherRow>[]> TalliesAsync(ReadSession session, IReadOnlyList<Asked> asked, Func<int, string> what)
    {
        var tallies = asked.Select(_ => new List<CypherRow>()).ToArray();
        foreach (var form in Indexes(asked).GroupBy(i => Form(asked[i].File, asked[i].TallySwitches(what(i)), asked[i].Nested, 0), StringComparer.Ordinal))
        {
            var one = asked[form.First()];
            var rows = await session.RunAsync(one.File, one.TallySwitches(what(form.First())), one.Nested,
                ("queries", form.Select(i => Numbered(asked[i].CountEntries, i)).ToList())).ConfigureAwait(false);
            foreach (var row in rows.Rows) tallies[row.Number("i")].Add(row.Map("item"));
        }
        return tallies;
    }

    // Counted only where the page does not show it.
    private static async Task<int[]> TotalsAsync(ReadSession session, IReadOnlyList<Asked> asked, List<CypherRow>[] rows, int?[] held)
    {
        var unknown = Indexes(asked).Where(i => asked[i].Page.After is not null || rows[i].Count > asked[i].Page.First).ToList();
        var told = unknown.Where(i => held[i] is not null && asked[i].KeptCount is not null).ToList();
        var totals = await CountsAsync(session, asked, unknown.Except(told)).ConfigureAwait(false);
        foreach (var i in told) totals[i] = held[i]!.Value;
        foreach (var i in Indexes(asked).Except(unknown)) totals[i] = rows[i].Count;
        return totals;
    }

    private static IEnumerable<int> Indexes(IReadOnlyList<Asked> asked) => Enumerable.Range(0, asked.Count);

    private static string Form(string file, IEnumerable<string> switches, string? nested, long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}?{string.Join('&', switches)}?{limit}?{nested}");

    private static Dictionary<string, object?> Numbered(Dictionary<string, object?> entries, int i) => new(entries, StringComparer.Ordinal) { ["i"] = i };
}
