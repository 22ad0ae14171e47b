using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Reading;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Keeps what follows from all reports of a meeting: kind, status, date, participants, countries.</summary>
internal sealed class Meetings(Batch batch)
{
    private readonly List<object?> changed = [], joined = [], left = [], concerned = [], unconcerned = [];
    private readonly List<string> gone = [];

    /// <summary>Brings meetings up to date; removes those that no article tells of any more.</summary>
    public async Task RenewAsync(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0) return;
        var stored = await batch.RunAsync("meetings", ("ids", ids)).ConfigureAwait(false);
        foreach (var row in stored.Rows) Renew(row);
        await batch.RowsAsync("set_meetings", changed).ConfigureAwait(false);
        await batch.RowsAsync("leave_meetings", left).ConfigureAwait(false);
        await batch.RowsAsync("join_meetings", joined).ConfigureAwait(false);
        await batch.RowsAsync("leave_countries", unconcerned).ConfigureAwait(false);
        await batch.RowsAsync("join_countries", concerned).ConfigureAwait(false);
        await batch.IdsAsync("remove_meetings", gone).ConfigureAwait(false);
    }

    private void Renew(CypherRow row)
    {
        var id = row.Text("id");
        var voices = new MeetingVoices<string>();
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var report in row.Maps("reports"))
        {
            var place = report.TextOrNull("placeCountry");
            voices.Hear(Word.To<MeetingKind>(report.Text("kind")), Word.To<MeetingStatus>(report.Text("status")), StoredReport.Date(report), place);
            voices.People.UnionWith(report.Texts("officials"));
            voices.Countries.UnionWith(report.Texts("roleCountries"));
            if (place is not null) places.Add(place);
        }
        if (voices.Reports == 0)
        {
            gone.Add(id);
            return;
        }
        var people = voices.People.Order(StringComparer.Ordinal).ToList();
        changed.Add(Values.Map(("id", id), ("dateFrom", Values.Day(voices.Date?.From)), ("dateTo", Values.Day(voices.Date?.To)), ("props", Values.Map(
            ("order", OrderKey.Dated(Position.Of(voices.Date?.From, id), id)), ("kind", Word.Of(voices.Kind)), ("status", Word.Of(voices.Status)),
            ("precision", Word.OfMaybe(voices.Date?.Precision)), ("participants", people), ("placeCountries", places.ToList()),
            ("countries", voices.Countries.ToList()), ("reports", voices.Reports)))));
        Differ(row.Texts("participants"), people, one => Values.Map(("meeting", id), ("official", one)), joined, left);
        Differ(row.Texts("countries"), [.. voices.Countries], one => Values.Map(("meeting", id), ("country", one)), concerned, unconcerned);
    }

    private static void Differ(IReadOnlyList<string> before, IReadOnlyList<string> now, Func<string, object?> row, List<object?> added, List<object?> removed)
    {
        added.AddRange(now.Except(before, StringComparer.Ordinal).Select(row));
        removed.AddRange(before.Except(now, StringComparer.Ordinal).Select(row));
    }
}
