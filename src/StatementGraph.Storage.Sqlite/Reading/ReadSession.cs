using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>One call of the reader: a connection that sees one state of the store, and the texts from which its answers' quotes are cut.</summary>
internal sealed class ReadSession(Database database, ISearchFolding folding)
{
    private readonly Dictionary<long, ArticleText> texts = [];

    /// <summary>The connection.</summary>
    public Database Database => database;

    /// <summary>How words are folded.</summary>
    public ISearchFolding Folding => folding;

    /// <summary>A statement of <c>Sql/read</c> with these lines switched on.</summary>
    public Statement Read(string file, params ReadOnlySpan<string> switches) =>
        Read(file, null, switches);

    /// <summary>The same with a condition in the place of <c>&lt;nested&gt;</c>.</summary>
    public Statement Read(string file, string? nested, params ReadOnlySpan<string> switches) =>
        database.Prepare(SqlFile.Name($"Sql/read/{file}.sql", switches), nested);

    /// <summary>An article's id and text, read once in a call.</summary>
    public ArticleText Text(long articleNo)
    {
        if (texts.TryGetValue(articleNo, out var known)) return known;
        using var rows = Read("article_text").Add(articleNo).Rows();
        rows.Read();
        return texts[articleNo] = new ArticleText(rows.Text(0), rows.Text(1));
    }
}

/// <summary>An article's id and text.</summary>
internal sealed record ArticleText(string Id, string Text)
{
    /// <summary>The words at the span in two columns.</summary>
    public Evidence Evidence(RowReader rows, int startColumn) =>
        Model.Evidence.Of(Id, Text, new TextSpan(rows.Int(startColumn), rows.Int(startColumn + 1)));

    /// <summary>The words at the span in two columns; null where they are null.</summary>
    public Evidence? EvidenceOrNull(RowReader rows, int startColumn) =>
        rows.IsNull(startColumn) ? null : Evidence(rows, startColumn);
}
