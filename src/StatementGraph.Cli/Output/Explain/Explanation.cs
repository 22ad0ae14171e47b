using System.Globalization;
using System.Text;
using StatementGraph.Extraction;
using StatementGraph.Model;

namespace StatementGraph.Cli.Output.Explain;

/// <summary>The text that <c>explain</c> prints for one article: officials and why they are who they are, each fact with its derivation, what was turned down.</summary>
internal sealed class Explanation
{
    private readonly StringBuilder text = new();
    private readonly Extraction.Extraction extraction;
    private readonly ArticleFacts facts;
    private readonly SentenceWindow windows;

    /// <summary>Explains an extraction.</summary>
    public Explanation(Extraction.Extraction extraction)
    {
        this.extraction = extraction;
        facts = extraction.Facts;
        windows = new SentenceWindow(facts.Article);
        Head();
        Section("officials", facts.Officials, Official);
        if (KeptApart.Among(facts.Officials) is { Count: > 0 } apart)
            Section("kept apart", apart, Apart);
        Section("meetings", facts.Meetings, Meeting);
        Section("claims", facts.Claims, Claim);
        Section("turned down", extraction.Rejections, Rejection);
    }

    /// <summary>The whole text, ending in an empty line.</summary>
    public override string ToString() => text.ToString();

    private void Head()
    {
        var article = facts.Article;
        Line(0, string.Join("  ", new[]
        {
            article.Path ?? "-", article.Language, facts.Publisher?.Name, Day(facts.PublishedOn), "article " + article.Id,
        }.OfType<string>()));
        foreach (var agency in facts.Agencies)
            Line(1, $"cites {agency.Name}  {MarkedText.Quote(agency.Evidence.Quote)}");
        text.Append('\n');
    }

    private void Section<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        Line(0, items.Count == 0 ? $"{name}: none" : name);
        foreach (var item in items)
            write(item);
        text.Append('\n');
    }

    private void Official(ArticleOfficial official)
    {
        Line(1, $"{official.Id}  {official.Name}");
        Line(2, $"is {official.Link.OfficialId}: {official.Link.Reason}");
        foreach (var role in official.Roles)
            Line(2, $"role {role.Title}, {role.Country ?? "country not known"}  {MarkedText.Quote(role.Evidence.Quote)}");
        foreach (var mention in official.Mentions)
            Line(2, $"{WireName.Of(mention.Kind)} {mention.Evidence.Span}  {MarkedText.Quote(mention.Evidence.Quote)}");
    }

    private void Apart(KeptApart pair) => Line(1, $"{pair.One.Id} {pair.One.Name} and {pair.Other.Id} {pair.Other.Name} are two: {pair.Reason}");

    private void Meeting(MeetingReport report)
    {
        var who = string.Join(", ", report.Participants.Select(p => $"{Named(p.Official)} ({WireName.Of(p.Role)})"));
        Line(1, $"{WireName.Of(report.Kind)} {WireName.Of(report.Status)}  {who}");
        Derivation(report.Id, report.Rule, [.. report.Evidence.Select(e => ("evidence", e.Span))]);
        if (report.Date is { } date)
            Line(2, $"date {Day(date.From)} to {Day(date.To)}, known to the {date.Precision.ToString().ToLowerInvariant()}");
        if (report.Place is { } place)
            Line(2, $"place {report.PlaceCountry ?? "country not known"}  {MarkedText.Quote(place.Quote)}");
        Line(2, $"is meeting {report.MeetingId}: {report.MeetingReason}");
    }

    private void Claim(Claim claim)
    {
        var act = claim.Act is { } known ? " " + WireName.Of(known) : "";
        var addressee = claim.Addressee is null ? "" : $" to {Named(claim.Addressee)}";
        Line(1, $"{WireName.Of(claim.Kind)}{act}  {Named(claim.Speaker)}{addressee}");
        (string, TextSpan)?[] parts =
            [Part("speaker", claim.SpeakerMention), Part("cue", claim.Cue), Part("content", claim.Content)];
        Derivation(claim.Id, claim.Rule, [.. parts.OfType<(string, TextSpan)>()]);
        var about = string.Join(", ", claim.Countries.Concat(claim.Topics));
        if (about.Length > 0)
            Line(2, $"about {about}");
        if (claim.Meeting is not null)
            Line(2, $"said at meeting report {claim.Meeting}");
    }

    private void Derivation(string fact, string rule, IReadOnlyList<(string Label, TextSpan Span)> own)
    {
        var derivation = extraction.Derivations.FirstOrDefault(d => string.Equals(d.Fact, fact, StringComparison.Ordinal));
        Line(2, $"by {derivation?.Rule ?? rule}  {derivation?.RuleName}");
        var parts = derivation is null ? own : [.. derivation.Parts.Select(p => (p.Label, p.Span))];
        foreach (var window in windows.Around(parts.Count == 0 ? own.Select(p => p.Span) : parts.Select(p => p.Span)))
            Line(2, MarkedText.Of(facts.Article.Text, window, parts));
        foreach (var (label, span) in parts)
            Line(3, $"{label} {span}  {MarkedText.Quote(span.Of(facts.Article.Text))}");
    }

    private void Rejection(Rejection rejection)
    {
        Line(1, $"by {rejection.Rule}: {rejection.Reason}");
        foreach (var window in windows.Around([rejection.Span]))
            Line(2, MarkedText.Of(facts.Article.Text, window, [("candidate", rejection.Span)]));
    }

    private string Named(string id) => $"{id} {facts.Officials.FirstOrDefault(o => string.Equals(o.Id, id, StringComparison.Ordinal))?.Name}";

    private static (string, TextSpan)? Part(string label, Evidence? evidence) => evidence is null ? null : (label, evidence.Span);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');
}
