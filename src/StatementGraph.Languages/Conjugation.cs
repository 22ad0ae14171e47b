namespace StatementGraph.Languages;

/// <summary>
/// Makes the finite forms of Persian verbs from their stems, so that a lexicon lists stems alone. The paradigm (tenses, persons, the places of
/// prefixes and of the non-joiner) is data too: <c>fa/conjugation.tsv</c> has a template a row, with <c>P</c> for the past and <c>S</c> for the present stem.
/// </summary>
public sealed class Conjugation
{
    private readonly Dictionary<string, (string Past, string Present)> stems = new(StringComparer.Ordinal);
    private readonly List<(string Tense, string Class, string Template)> templates = [];

    /// <summary>Reads stems (<c>infinitive#past#present</c>) and templates.</summary>
    /// <exception cref="LexiconException">A row has not three parts.</exception>
    public Conjugation(IEnumerable<LexiconRow> verbs, IEnumerable<LexiconRow> paradigm)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        ArgumentNullException.ThrowIfNull(paradigm);
        foreach (var row in verbs.SelectMany(r => r.Forms.Select(f => (Row: r, Form: f))))
        {
            var parts = row.Form.Split('#');
            if (parts.Length != 3)
                throw new LexiconException(row.Row.File, row.Row.Line, "a verb is written infinitive#past stem#present stem");
            stems[parts[0]] = (parts[1], parts[2]);
        }

        foreach (var row in paradigm)
            templates.AddRange(row.Forms.Select(f => (row.Id, row.Class, f)));
    }

    /// <summary>Every verb's infinitive.</summary>
    public IEnumerable<string> Infinitives => stems.Keys;

    /// <summary>The classes that the templates have, such as <c>third</c> and <c>first</c> person.</summary>
    public IEnumerable<string> Classes => templates.Select(t => t.Class).Distinct();

    /// <summary>The forms of one verb in one class of templates.</summary>
    public IEnumerable<string> Forms(string infinitive, string @class)
    {
        var (past, present) = stems[infinitive];
        return templates.Where(t => t.Class == @class)
            .Select(t => Fill(t.Template, past, present));
    }

    private static string Fill(string template, string past, string present) =>
        template.Replace("P", past, StringComparison.Ordinal).Replace("S", present, StringComparison.Ordinal);

    /// <summary>A phrase with an infinitive in braces becomes one phrase for each third-person form, with its tense; another is given back as it is, without one.</summary>
    /// <exception cref="LexiconException">The verb in braces is not in the verb list.</exception>
    public IEnumerable<(string Tense, string Form)> Expand(LexiconRow row, string form)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(form);
        var open = form.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return [("", form)];
        var close = form.IndexOf('}', open);
        var infinitive = form[(open + 1)..close];
        if (!stems.TryGetValue(infinitive, out var stem))
            throw new LexiconException(row.File, row.Line, $"the verb in braces is not in the verb list: {infinitive}");
        return templates.Where(t => t.Class == "third")
            .Select(t => (t.Tense, form[..open] + Fill(t.Template, stem.Past, stem.Present) + form[(close + 1)..]));
    }
}
