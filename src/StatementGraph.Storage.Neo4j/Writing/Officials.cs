using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Keeps what follows from all articles together for officials: name to show, forms, profile, offices.</summary>
internal sealed class Officials(Batch batch, ISearchFolding folding)
{
    /// <summary>Counts what articles say of officials.</summary>
    /// <param name="share">What they say, or no longer say.</param>
    /// <param name="stated">Where articles that come state offices first.</param>
    /// <param name="gone">The articles that go.</param>
    public async Task CountAsync(Share share, IReadOnlyDictionary<(string, string), FirstStatement> stated, IReadOnlyList<string> gone)
    {
        var (changed, removed, held) = (new List<object?>(), new List<string>(), new List<Dictionary<string, object?>>());
        var stored = await StoredAsync(share).ConfigureAwait(false);
        foreach (var (id, more) in share.Officials)
        {
            var known = stored.GetValueOrDefault(id);
            var tally = Tally.Read(known);
            tally.Add(more);
            held.AddRange(more.Offices.Select(office => Held(id, office.Key, office.Value, tally.Offices.GetValueOrDefault(office.Key)?.Uses ?? 0, stated)));
            if (tally.Any) changed.Add(Values.Map(("id", id), ("props", Props(id, known, tally))));
            else removed.Add(id);
        }
        await batch.RowsAsync("set_officials", changed).ConfigureAwait(false);
        if (gone.Count == 0) await batch.RowsAsync("set_holds", held).ConfigureAwait(false);
        else await LoseAsync(held, gone).ConfigureAwait(false);
        await batch.IdsAsync("remove_officials", removed).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, string>> StoredAsync(Share share)
    {
        var rows = await batch.RunAsync("officials", ("ids", share.Officials.Keys.ToList())).ConfigureAwait(false);
        return rows.Rows.ToDictionary(row => row.Text("id"), row => row.Text("tally"), StringComparer.Ordinal);
    }

    private static Dictionary<string, object?> Held(
        string official, string office, TalliedOffice of, int uses, IReadOnlyDictionary<(string, string), FirstStatement> stated) => Values.Map(
            ("official", official), ("office", office), ("uses", uses), ("stated", stated.GetValueOrDefault((official, office))?.Props()),
            ("props", Values.Map(("title", of.Title), ("position", of.Position), ("country", of.Country))));

    // The conclusion is written where it changes alone: its words go to a full-text index.
    private Dictionary<string, object?> Props(string id, string? known, Tally tally)
    {
        var props = Values.Map(("tally", tally.Write()), ("mentions", tally.Mentions));
        var conclusion = Conclusion(id, tally);
        var before = known is null ? null : Conclusion(id, Tally.Read(known));
        foreach (var (name, value) in conclusion)
            if (before is null || !Same(before[name], value)) props.Add(name, value);
        return props;
    }

    private Dictionary<string, object?> Conclusion(string id, Tally tally)
    {
        var conclusion = tally.Conclude(out var profile);
        return Values.Map(
            ("name", conclusion.Name), ("profile", profile), ("known", profile is not null),
            ("order", OrderKey.Official(folding.Key(conclusion.Name), id)),
            ("aliases", conclusion.Forms.Where(form => form != conclusion.Name).Order(StringComparer.Ordinal).ToList()),
            ("names", conclusion.Forms.Select(form => $" {SearchWords.Of(folding, form)} ").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()),
            ("countries", tally.Offices.Values.Select(office => office.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()));
    }

    private static bool Same(object? one, object? other) =>
        one is List<string> list && other is List<string> others ? list.SequenceEqual(others, StringComparer.Ordinal) : Equals(one, other);

    private async Task LoseAsync(List<Dictionary<string, object?>> held, IReadOnlyList<string> gone)
    {
        if (held.Count == 0) return;
        var lost = await batch.RunAsync("lost_holds", ("rows", held), ("articles", gone)).ConfigureAwait(false);
        var again = lost.Rows.Select(row => (object?)Values.Map(("official", row.Text("official")), ("office", row.Text("office")))).ToList();
        if (again.Count > 0)
        {
            var first = await batch.RunAsync("first_statements", ("rows", again)).ConfigureAwait(false);
            await batch.RowsAsync("replace_statements", first.Rows.Select(First).ToList()).ConfigureAwait(false);
        }
        await batch.IdsAsync("sweep_offices", held.Select(row => row["office"]).Distinct().ToList()).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> First(CypherRow row)
    {
        var office = row.Text("office");
        var first = row.Maps("people").SelectMany(person => Statements(row.Text("article"), office, person)).MinBy(one => one.Order, StringComparer.Ordinal)!;
        return Values.Map(("official", row.Text("official")), ("office", office), ("stated", first.Props()));
    }

    private static IEnumerable<FirstStatement> Statements(string article, string office, CypherRow person)
    {
        var (offices, starts, ends) = (person.Texts("offices"), person.Numbers("roleStarts"), person.Numbers("roleEnds"));
        for (var i = 0; i < offices.Count; i++)
            if (offices[i] == office)
                yield return new FirstStatement(article, person.Text("local"), new TextSpan(starts[i], ends[i]), person.Number("ordinal"), i);
    }
}
