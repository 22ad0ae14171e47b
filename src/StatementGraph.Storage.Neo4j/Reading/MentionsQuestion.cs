using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>
/// Mentions of an official, by article id, then by span. A row holds all mentions of one person in one article; the few of a page's
/// articles are sorted here.
/// </summary>
internal static class MentionsQuestion
{
    private const string Question = "mentions";

    /// <inheritdoc cref="IGraphReader.MentionsAsync"/>
    public static async Task<IReadOnlyList<Page<MentionRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<OfficialDetailQuery> queries)
    {
        var behind = queries.Select(query => query.Page.After is { } after ? Place.Read(Cursor.Read(after, Question)) : null).ToList();
        var asked = queries.Select((query, i) => new Asked("mentions", query.Page)
            .Give("official", query.Official)
            .Give("end", query.Page.Reversed && behind[i] is { } last ? OrderKey.BehindArticle(last.ArticleId) : OrderKey.End)
            .Give("after", !query.Page.Reversed && behind[i] is { } place ? OrderKey.InArticle(place.ArticleId) : "")).ToList();
        // Each article has a mention at least, so that as many articles hold a page; all of the cursor's article may lie before it.
        var rows = await Answering.RowsAsync(session, asked, page => page.First + 2L).ConfigureAwait(false);
        var totals = await Answering.CountsAsync(session, asked, Enumerable.Range(0, asked.Count)).ConfigureAwait(false);
        var places = rows.Select((page, i) => page.SelectMany(Places).Where(place => behind[i] is not { } after || Way(queries[i]) * place.CompareTo(after) > 0)
            .Order(Comparer<Place>.Create((one, other) => Way(queries[i]) * one.CompareTo(other))).Take(queries[i].Page.First + 1).ToList()).ToList();
        var texts = await Texts.OfAsync(session, rows.SelectMany(page => page)).ConfigureAwait(false);
        return [.. queries.Select((query, i) => Pages.Of(places[i], query.Page.First, totals[i],
            place => Record(query.Official, place, texts[place.ArticleId]), place => place.Cursor))];
    }

    private static int Way(OfficialDetailQuery query) => query.Page.Reversed ? -1 : 1;

    private static MentionRecord Record(string official, Place place, StoredText text) =>
        new(official, new OfficialMention(place.Kind, text.Evidence(place.Start, place.End)), place.Reason);

    private static IEnumerable<Place> Places(CypherRow row)
    {
        var (kinds, starts, ends) = (row.Texts("kinds"), row.Numbers("starts"), row.Numbers("ends"));
        for (var i = 0; i < kinds.Count; i++)
            yield return new Place(row.Text("article"), starts[i], ends[i], row.Number("ordinal"), i, Word.To<MentionKind>(kinds[i]), row.Text("reason"));
    }

    /// <summary>Where a mention stands; the order of the article settles what id and span do not.</summary>
    private sealed record Place(string ArticleId, int Start, int End, int Person, int Ordinal, MentionKind Kind, string Reason) : IComparable<Place>
    {
        public string Cursor => Storage.Keys.Cursor.Write(Question, ArticleId, Storage.Keys.Cursor.Field(Start), Storage.Keys.Cursor.Field(End),
            Storage.Keys.Cursor.Field(Person), Storage.Keys.Cursor.Field(Ordinal));

        public static Place Read(Cursor cursor) =>
            new(cursor.Text(0), (int)cursor.Long(1), (int)cursor.Long(2), (int)cursor.Long(3), (int)cursor.Long(4), default, "");

        public int CompareTo(Place? other)
        {
            if (other is null) return 1;
            var byArticle = string.CompareOrdinal(ArticleId, other.ArticleId);
            return byArticle != 0 ? byArticle : (Start, End, Person, Ordinal).CompareTo((other.Start, other.End, other.Person, other.Ordinal));
        }
    }
}
