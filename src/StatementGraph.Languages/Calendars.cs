using StatementGraph.Text.Dates;

namespace StatementGraph.Languages;

/// <summary>Loads the words that tell dates, from each language's <c>calendar.tsv</c>.</summary>
public static class Calendars
{
    /// <summary>The words of one language.</summary>
    /// <param name="language">Its folder, such as <c>fa</c>.</param>
    /// <exception cref="LexiconException">The file is missing, a row is not of the form, or a class or id is unknown.</exception>
    public static CalendarLexicon Of(string language) => Of(LexiconFile.Read(language + "/calendar.tsv"));

    /// <summary>The words of rows.</summary>
    /// <inheritdoc cref="Of(string)" path="/exception"/>
    public static CalendarLexicon Of(IEnumerable<LexiconRow> rows) =>
        new(rows.SelectMany(row => row.Forms.Select(form => (WordOf(row), form))));

    private static CalendarWord WordOf(LexiconRow row)
    {
        var wordClass = RowClass.Parse<CalendarClass>(row);
        return CalendarWord.Parse(wordClass, row.Id)
            ?? throw new LexiconException(row.File, row.Line, $"'{row.Id}' is no id of the class '{row.Class}'");
    }
}
