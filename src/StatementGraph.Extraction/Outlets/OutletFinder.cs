using System.Security.Cryptography;
using System.Text;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Outlets;

/// <summary>Who published an article and whom it cites.</summary>
/// <param name="Publisher">Null where nothing says.</param>
/// <param name="Agencies">Each once, in order.</param>
public sealed record StatedOutlets(PublisherStated? Publisher, IReadOnlyList<AgencyCited> Agencies);

/// <summary>
/// Finds publisher and cited agencies: from metadata, from a headline's kicker, and from phrases such as 'as X reported, citing Y'. The
/// first outlet that reports without being cited is the publisher where metadata names none; every other one is cited.
/// </summary>
public sealed class OutletFinder(Reading reading, OutletDirectory directory)
{
    private const int MostUnknownWords = 7;

    /// <summary>The outlets of the article.</summary>
    public StatedOutlets Find()
    {
        var publisher = Declared() ?? Kicker();
        var agencies = new List<AgencyCited>();
        for (var token = 0; token < reading.Tokens.Count; token++)
        {
            var citing = reading.Matches.Find(token, "citing");
            var reporting = citing is null ? reading.Matches.Find(token, "reports-as") : null;
            if ((citing ?? reporting) is not { } cue || Outlet(cue.End, cue.Entry.Is("names-outlet")) is not { } outlet)
                continue;
            if (reporting is not null && publisher is null && reading.SentenceOf(token) < 6)
                publisher = outlet;
            else if (publisher?.Id != outlet.Id && !agencies.Any(a => a.Id == outlet.Id))
                agencies.Add(new AgencyCited(outlet.Id, outlet.Name, outlet.Evidence!));
            token = cue.End - 1;
        }

        return new StatedOutlets(publisher, agencies);
    }

    private PublisherStated? Declared()
    {
        var known = directory.ByUrl(reading.Article.Url) ?? directory.ByName(reading.Article.DeclaredPublisher);
        if (known is not null)
            return new PublisherStated(known.Id, known.Name, known.Country, null);
        return reading.Article.DeclaredPublisher is { Length: > 0 } name ? new PublisherStated(IdOf(name), name, null, null) : null;
    }

    // An outlet's name and a colon alone on the first line.
    private PublisherStated? Kicker()
    {
        var sentence = reading.Text.Sentences.Count > 0 ? reading.Text.Sentences[0] : null;
        if (sentence is null || sentence.End - sentence.First > 7 || reading.Tokens[sentence.End - 1].Kind != TokenKind.Colon || Outlet(sentence.First, false) is not { } outlet)
            return null;
        return outlet.Evidence!.Span.End >= reading.Tokens[sentence.End - 2].End ? outlet : null;
    }

    private PublisherStated? Outlet(int token, bool isNamed)
    {
        if (token >= reading.Tokens.Count || reading.StartsLine(token) && token > 0 && reading.SentenceOf(token) > 0)
            return null;
        if (reading.Matches.Find(token, "agency") is { } known)
            return Known(known.Entry.Id, token, known.End);
        if (reading.Matches.Find(token, "outlet-word") is not { } word)
            return isNamed ? Unknown(token, token, 2) : null;
        if (word.End < reading.Tokens.Count && (reading.Matches.Find(word.End, "short") ?? reading.Matches.Find(word.End, "agency")) is { Entry.Lexicon: "agencies" } named)
            return Known(named.Entry.Id, token, named.End);
        return Unknown(token, word.End, MostUnknownWords);
    }

    private PublisherStated? Known(string id, int first, int end)
    {
        var outlet = directory.ById(id);
        return new PublisherStated(id, outlet?.Name ?? id, outlet?.Country, reading.Evidence(first, end));
    }

    // A name that no lexicon has runs to the next sign, citation or verb.
    private PublisherStated? Unknown(int first, int from, int most)
    {
        var end = from;
        while (end < reading.Tokens.Count && reading.Tokens[end].IsWord && !reading.StartsLine(end) && end - from <= most && reading.Matches.Find(end, "citing") is null && reading.Matches.FindIn(end, "cues") is null)
            end++;
        if (end == from || end - from > most || end >= reading.Tokens.Count || reading.Matches.Find(from, "prep") is not null)
            return null;
        var name = reading.Span(first, end).Of(reading.Article.Text);
        return new PublisherStated(IdOf(name), name, null, reading.Evidence(first, end));
    }

    private static string IdOf(string name) =>
        "p-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SearchFolding.Instance.Key(name))).AsSpan(0, 6));
}
