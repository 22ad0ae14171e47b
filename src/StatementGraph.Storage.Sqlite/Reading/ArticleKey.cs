using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Where an article stands.</summary>
internal readonly record struct ArticleKey(long Number, long Position, string Id) : IPageKey<ArticleKey>
{
    public static string Question => "articles";

    public string Cursor => Keys.Cursor.Write(Question, Keys.Cursor.Field(Position), Id);

    public static ArticleKey Read(RowReader row) => new(row.Long(0), row.Long(1), row.Text(2));

    public static ArticleKey Read(Cursor cursor) => new(0, cursor.Long(0), cursor.Text(1));

    public void Bind(Statement statement) => statement.Set(":after_position", Position).Set(":after_id", Id);
}
