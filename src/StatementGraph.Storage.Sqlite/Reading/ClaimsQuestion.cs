using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Claims: dated ones first, the newest first; then by article id, then by content.</summary>
internal static class ClaimsQuestion
{
    /// <inheritdoc cref="IGraphReader.ClaimsAsync"/>
    public static Page<ClaimRecord> Answer(ReadSession session, ClaimQuery query) =>
        session.Page(ClaimsAsked.Of(session, query), query.Page, (Key key) => Claim(session, key.ArticleNo, key.Ordinal), stats => stats.Claims);

    /// <summary>One claim.</summary>
    public static ClaimRecord Claim(ReadSession session, long articleNo, long ordinal)
    {
        var text = session.Text(articleNo);
        using var rows = session.Read("claim").Add(articleNo).Add(ordinal).Rows();
        rows.Read();
        var claim = new Claim
        {
            Id = $"{text.Id}:{rows.Text(0)}",
            Speaker = rows.Text(1),
            Addressee = rows.TextOrNull(3),
            Meeting = rows.TextOrNull(5) is { } local ? $"{text.Id}:{local}" : null,
            Kind = (ClaimKind)rows.Int(7),
            Act = (Act?)rows.IntOrNull(8),
            Content = text.Evidence(rows, 9),
            SpeakerMention = text.EvidenceOrNull(rows, 11),
            Cue = text.EvidenceOrNull(rows, 13),
            Rule = rows.Text(15),
            Countries = JsonText.Texts(rows.Text(17)),
            Topics = JsonText.Texts(rows.Text(18)),
        };
        return new ClaimRecord(claim, text.Id, rows.Text(2), rows.TextOrNull(4), rows.TextOrNull(6), rows.DayOrNull(16));
    }

    /// <summary>Where a claim stands.</summary>
    public readonly record struct Key(long ArticleNo, long Ordinal, long Position, string ArticleId) : IPageKey<Key>
    {
        public static string Question => "claims";

        public string Cursor => Keys.Cursor.Write(Question, Keys.Cursor.Field(Position), ArticleId, Keys.Cursor.Field(Ordinal));

        public static Key Read(RowReader row) => new(row.Long(0), row.Long(1), row.Long(2), row.Text(3));

        public static Key Read(Cursor cursor) => new(0, cursor.Long(2), cursor.Long(0), cursor.Text(1));

        public void Bind(Statement statement) => statement
            .Set(":after_position", Position).Set(":after_id", ArticleId).Set(":after_ordinal", Ordinal);
    }
}
