using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Mentions of an official, by article id, then by span.</summary>
internal static class MentionsQuestion
{
    /// <inheritdoc cref="IGraphReader.MentionsAsync"/>
    public static Page<MentionRecord> Answer(ReadSession session, OfficialDetailQuery query) =>
        session.Page(new Asked("mentions").Give("official", query.Official), query.Page, (Key key) => Mention(session, query.Official, key));

    private static MentionRecord Mention(ReadSession session, string officialId, Key key)
    {
        var text = session.Text(key.ArticleNo);
        var evidence = Evidence.Of(text.Id, text.Text, key.Span);
        return new MentionRecord(officialId, new OfficialMention(key.Kind, evidence), key.Reason);
    }

    /// <summary>Where a mention stands; the order of the article settles what id and span do not.</summary>
    private readonly record struct Key(
        long ArticleNo, string ArticleId, TextSpan Span, long Official, long Ordinal, MentionKind Kind, string Reason) : IPageKey<Key>
    {
        public static string Question => "mentions";

        public string Cursor => Keys.Cursor.Write(Question, ArticleId,
            Keys.Cursor.Field(Span.Start), Keys.Cursor.Field(Span.End), Keys.Cursor.Field(Official), Keys.Cursor.Field(Ordinal));

        public static Key Read(RowReader row) => new(row.Long(0), row.Text(1), new TextSpan(row.Int(2), row.Int(3)),
            row.Long(4), row.Long(5), (MentionKind)row.Int(6), row.Text(7));

        public static Key Read(Cursor cursor) => new(0, cursor.Text(0), new TextSpan((int)cursor.Long(1), (int)cursor.Long(2)),
            cursor.Long(3), cursor.Long(4), default, "");

        public void Bind(Statement statement) => statement
            .Set(":after_prefix", Position.Prefix(ArticleId)).Set(":after_id", ArticleId)
            .Set(":after_start", Span.Start).Set(":after_end", Span.End)
            .Set(":after_official", Official).Set(":after_ordinal", Ordinal);
    }
}
