namespace StatementGraph.Extraction.Claims;

/// <summary>Which countries and topics a stretch of text speaks of, in order of first mention, each once.</summary>
public sealed class AboutFinder(Reading reading)
{
    /// <summary>Codes of the countries; 'our country' is the speaker's.</summary>
    /// <param name="first">First token.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="speakerCountry">What 'our country' means; null where not known.</param>
    public IReadOnlyList<string> Countries(int first, int end, string? speakerCountry)
    {
        var codes = new List<string>();
        for (var token = first; token < end; token++)
        {
            if (reading.Matches.FindIn(token, "countries") is not { } match || match.End > end)
                continue;
            var code = match.Entry.Id switch { "HOME" => speakerCountry, "SAME" => null, var c => c };
            if (code is not null && !codes.Contains(code))
                codes.Add(code);
            token = match.End - 1;
        }

        return codes;
    }

    /// <summary>Ids of the topics.</summary>
    /// <param name="first">First token.</param>
    /// <param name="end">Token after the last.</param>
    public IReadOnlyList<string> Topics(int first, int end)
    {
        var topics = new List<string>();
        for (var token = first; token < end; token++)
        {
            if (reading.Matches.FindIn(token, "topics") is null)
                continue;
            foreach (var match in reading.Matches.At(token))
            {
                if (match.Entry.Lexicon == "topics" && match.End <= end && !topics.Contains(match.Entry.Id))
                    topics.Add(match.Entry.Id);
            }
        }

        return topics;
    }
}
