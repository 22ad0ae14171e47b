namespace StatementGraph.Extraction.Officials;

/// <summary>
/// The country of an office whose words do not say it, in an article that does not say where it is written: the only country that the
/// sentence, else the article, speaks of, other than as a destination, and whose officials it does not name otherwise. Where several are left it stays open.
/// </summary>
public sealed class ContextCountry(Reading reading)
{
    // 'The minister' says too little: whose he is stays open.
    private const string Any = "minister";

    // Whoever is sent, or serves several states, is not of the country that stands beside his office.
    private static readonly string[] Abroad = ["ambassador", "special-envoy", "representative", "charge-d-affaires", "secretary-general", "high-representative", "director", "head", "official"];

    /// <summary>Fills the country of each office that has none.</summary>
    public void Fill()
    {
        if (reading.Home is not null)
            return;
        foreach (var person in reading.People.Where(p => p.Authority is null && p.Names.Count > 0 && p.Offices.Count > 0 && p.Country is null))
        {
            if (person.Mentions.Any(m => m.Offices.Any(o => o.IsCounterpart)) || !person.Offices.Exists(IsAtHome) || Of(person) is not { } country)
                continue;
            for (var i = 0; i < person.Offices.Count; i++)
            {
                if (IsAtHome(person.Offices[i]))
                    person.Offices[i] = person.Offices[i] with { Country = country };
            }
        }
    }

    private static bool IsAtHome(StatedOffice office) => office.Position is { } position && position != Any && Array.TrueForAll(Abroad, a => !Person.IsKindOf(position, a) || a == "official");

    private string? Of(Person person)
    {
        var others = reading.People.Where(p => p != person).SelectMany(p => p.Offices).Where(o => o.CountryStated && o.Position != "official").Select(o => o.Country).ToHashSet(StringComparer.Ordinal);
        var told = reading.Text.Sentences[reading.SentenceOf(person.Mentions.Find(m => m.Offices.Count > 0)?.First ?? person.Mentions[0].First)];
        return Only(told.First, told.End, others) is { } near && Times(near) > 1 ? near : Only(0, reading.Tokens.Count, others);
    }

    private int Times(string country) => Enumerable.Range(0, reading.Tokens.Count).Count(t => reading.Matches.FindIn(t, "countries")?.Entry.Id == country);

    // Where somebody goes to is not whose he is.
    private bool IsDestination(int token) => reading.Matches.Find(token - 1, "to") is not null || reading.Matches.Find(token - 1, "visit-noun") is not null;

    private string? Only(int first, int end, HashSet<string?> others)
    {
        string? only = null;
        for (var token = first; token < end; token++)
        {
            if (reading.Matches.FindIn(token, "countries") is not { Entry.Id.Length: 2 } match || others.Contains(match.Entry.Id) || match.Entry.Id == only || IsDestination(token))
                continue;
            if (only is not null)
                return null;
            only = match.Entry.Id;
        }

        return only;
    }
}
