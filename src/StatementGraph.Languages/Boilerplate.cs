using StatementGraph.Text.Zones;

namespace StatementGraph.Languages;

/// <summary>Loads the words that tell an article from the page around it, from each language's <c>boilerplate.tsv</c>.</summary>
public static class Boilerplate
{
    /// <summary>The words of one language.</summary>
    /// <param name="language">Its folder, such as <c>fa</c>.</param>
    /// <exception cref="LexiconException">The file is missing, a row is not of the form, or a class is unknown.</exception>
    public static BoilerplateLexicon Of(string language) => Of(LexiconFile.Read(language + "/boilerplate.tsv"));

    /// <summary>The words of rows.</summary>
    /// <inheritdoc cref="Of(string)" path="/exception"/>
    public static BoilerplateLexicon Of(IEnumerable<LexiconRow> rows) =>
        new(rows.SelectMany(row => row.Forms.Select(form => (RowClass.Parse<BoilerplateClass>(row), form))));
}
