using StatementGraph.Model;
using StatementGraph.Text.Dates;

namespace StatementGraph.Text.Zones;

/// <summary>
/// Splits an article's text into its zones. They are in order and disjoint, and between them is only white space. Immutable.
/// </summary>
/// <param name="words">The words of the article's language that show furniture, datelines and beginnings.</param>
/// <param name="dates">Finds the dates that make a line a dateline.</param>
public sealed class ZoneSplitter(BoilerplateLexicon words, DateRecogniser dates)
{
    private const int LongestListed = 25;

    private readonly FurnitureFinder furniture = new(words);
    private readonly DatelineFinder datelines = new(words, dates);
    private readonly HeadlineRules headlines = new(words);

    /// <summary>The zones of a text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="headlineEnd">Where the headline ends, in code units, if the file's metadata says what it is; else 0.</param>
    public IReadOnlyList<Zone> Split(string text, int headlineEnd = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = LineScanner.Scan(text);
        var parts = Parts(lines);
        var content = Enumerable.Range(0, lines.Count).Where(i => parts[i].Kind is null).ToList();
        var kinds = headlines.Kinds([.. content.Select(i => lines[i])], headlineEnd);
        var zones = new List<Zone>(lines.Count);
        for (int i = 0, next = 0; i < lines.Count; i++)
            ZoneParts.Add(zones, lines[i], parts[i], parts[i].Kind ?? kinds[next++]);
        return zones;
    }

    private List<LineParts> Parts(List<TextLine> lines)
    {
        var parts = new List<LineParts>(lines.Count);
        var (ended, listing, body) = (false, false, false);
        foreach (var line in lines)
        {
            ended |= body && furniture.EndsArticle(line);
            listing = !ended && (furniture.StartsList(line) || (listing && IsListed(line)));
            var part = ended || listing ? LineParts.Whole(ZoneKind.Boilerplate, line) : PartsOf(line);
            ended |= part.Kind is null && part.BodyEnd < line.Tokens.Count;
            body |= part.Kind is null && line.Words > 1;
            parts.Add(part);
        }

        return parts;
    }

    private LineParts PartsOf(TextLine line)
    {
        if (line.Tokens.Count == 0)
            return LineParts.Whole(ZoneKind.Boilerplate, line);
        var dateline = datelines.EndIn(line);
        if (dateline == line.Tokens.Count)
            return LineParts.Whole(ZoneKind.Dateline, line);
        if (furniture.IsFurniture(line) || furniture.EndsArticle(line))
            return LineParts.Whole(ZoneKind.Boilerplate, line);
        return new LineParts(null, dateline, Math.Max(dateline, furniture.TailOf(line)));
    }

    private bool IsListed(TextLine line) => !line.IsFinished && line.Words <= LongestListed && !words.Starts(BoilerplateClass.Opening, line);
}
