using StatementGraph.Languages;

namespace StatementGraph.Extraction.Officials;

/// <summary>
/// Decides whose an office is: of which country its words speak, who in the article holds it, and who held it on that day by the
/// authority data. Where these do not decide, it stays open and says so.
/// </summary>
public sealed class OfficeResolver(Reading reading, Authority authority)
{
    /// <summary>The same office with its country: 'our' is the country the article is written from, 'this country' the one spoken of last.</summary>
    public StatedOffice Resolve(StatedOffice office, Person? holder, OfficialSpan? mention = null)
    {
        ArgumentNullException.ThrowIfNull(office);
        var first = mention?.First ?? office.First;
        if (office.IsCounterpart)
            return office with { Position = PositionBefore(first, holder), IsCounterpart = false };
        return office.Country switch
        {
            "HOME" => office with { Country = reading.Home },
            "SAME" => office with { Country = CountryBefore(first) },
            _ => office,
        };
    }

    /// <summary>Whoever in the article holds the office: the one named last before the mention, else the first named behind it.</summary>
    public Person? HolderInArticle(StatedOffice office, OfficialSpan mention)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(mention);
        if (office.Position is null)
            return null;
        var country = office.Country ?? reading.Home;
        return reading.People
            .Select(p => (Person: p, Fit: Fit(p, office, country)))
            .Where(p => p.Fit > 0)
            .OrderByDescending(p => p.Fit).ThenBy(p => Distance(p.Person, mention.First))
            .Select(p => p.Person).FirstOrDefault();
    }

    // 3: the article states the office with this country; 2: the authority does, or a title without a country is taken up again;
    // 1: no country is known for the office, while the holder's was named: an office at home needs none. An office of another country never fits.
    private int Fit(Person person, StatedOffice office, string? country)
    {
        var fit = 0;
        foreach (var held in person.Offices.Where(o => Person.IsKindOf(o.Position, office.Position!)))
        {
            if (held.Country == country)
                fit = Math.Max(fit, country is null ? 2 : 3);
            else if (held.Country is null && office.Country is null)
                fit = Math.Max(fit, 2);
            else if (office.Country is null && reading.Home is null)
                fit = Math.Max(fit, held.CountryStated ? 1 : 2);
            else if (held.Country is null && person.Names.Count > 0 && (office.Country == reading.Home || held.CountryStated))
                fit = Math.Max(fit, 2);
        }

        if (fit == 0 && person.Authority is not null && office.Position != "official"
            && authority.Officials[person.Authority].Occupancies.Any(o => Person.IsKindOf(o.Position, office.Position!) && (country is null || o.Country == country) && InWindow(o)))
            fit = 2;
        return fit == 0 && office.Country is null && office.Position == "official" ? 1 : fit;
    }

    /// <summary>Whoever held the office on the day of publication; without a day, whoever held it all the time that the article can be of.</summary>
    public Person? HolderByAuthority(StatedOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var country = office.Country ?? reading.Home;
        if (office.Position is null || country is null)
            return null;
        var official = reading.PublishedOn is { } day
            ? authority.HolderOn(office.Position, country, day)?.Holder.OfficialId
            : OnlyHolder(office.Position, country);
        if (official is null)
            return null;
        return reading.People.FirstOrDefault(p => p.Authority == official)
            ?? new Person { Authority = official, Reason = reading.PublishedOn is null ? "the only holder of the office while the article can have been written" : $"held the office on {reading.PublishedOn:yyyy-MM-dd}" };
    }

    /// <summary>Why nobody was found.</summary>
    public string WhyOpen(StatedOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        if (office.Position is null || (office.Country ?? reading.Home) is null)
            return "the words do not say which office of which country";
        return reading.PublishedOn is null
            ? "the article's day is not known and the office had several holders"
            : "the authority data does not decide who held the office on that day";
    }

    /// <summary>Links someone whom the article names in part: by family name, office and country.</summary>
    public void Link(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var keys = person.Mentions.Where(m => m.HasName).Select(m => reading.Key(m.NameFirst, m.NameEnd)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var office in person.Offices.Where(o => o.Position is not null && o.Country is not null))
        {
            var ids = authority.HoldersOf(office.Position!, office.Country!).Select(h => h.OfficialId).Distinct().Where(id => EndsName(id, keys)).ToList();
            if (ids.Count != 1)
                continue;
            person.Authority = ids[0];
            person.Reason = "family name, office and country are the authority's";
            return;
        }

        if (person.Authority is null)
            LinkBySkeleton(person);
        if (person.Authority is null)
            LinkByFirstName(person);
        if (person.Authority is null)
            LinkByFirstAndLast(person);
        if (person.Authority is null)
            LinkByFamilyName(person);
    }

    // Vowels and breaks are where spellings of a foreign name differ.
    private void LinkBySkeleton(Person person)
    {
        foreach (var mention in person.Mentions.Where(m => m.NameEnd - m.NameFirst > 1))
        {
            var skeleton = Text.Skeleton.Of(reading.Key(mention.NameFirst + 1, mention.NameEnd));
            if (skeleton.Length < 3 || reading.Names.BySkeleton(reading.Key(mention.NameFirst, mention.NameFirst + 1), skeleton) is not { Count: 1 } ids || IsOtherwise(person, ids[0]))
                continue;
            person.Authority = ids[0];
            person.Reason = "the first name is the authority's, the family name differs in vowels or breaks only";
            return;
        }
    }

    // Whether the article gives the person offices that the authority does not know of this official, in another country.
    private bool IsOtherwise(Person person, string official)
    {
        var countries = reading.Names.Of(official).Countries;
        var stated = person.Offices.Where(o => o.CountryStated && o.Country is { Length: 2 }).ToList();
        return stated.Count > 0 && countries.Count > 0 && !stated.Any(o => countries.Contains(o.Country!));
    }

    // A family name spelled otherwise than the authority has it: the first name and the office decide.
    private void LinkByFirstName(Person person)
    {
        foreach (var mention in person.Mentions.Where(m => m.NameEnd - m.NameFirst > 1))
        {
            var namesakes = reading.Names.ByFirst(reading.Key(mention.NameFirst, mention.NameFirst + 1));
            if (namesakes.Count == 0)
                continue;
            foreach (var office in person.Offices.Where(o => o.Position is not null && o.CountryStated && o.Country is not null))
            {
                var holders = authority.HoldersOf(office.Position!, office.Country!).Select(h => h.OfficialId).ToHashSet(StringComparer.Ordinal);
                var ids = namesakes.Where(holders.Contains).Where(id => Resembles(id, mention)).ToList();
                if (ids.Count != 1 || !InOffice(ids[0]))
                    continue;
                person.Authority = ids[0];
                person.Reason = "first name and office are the authority's; the family name is spelled otherwise";
                return;
            }
        }
    }

    // Spellings of one family name differ in vowels and endings; they begin alike.
    private bool Resembles(string official, OfficialSpan mention)
    {
        var rest = reading.Key(mention.NameFirst + 1, mention.NameEnd);
        return reading.Names.Of(official).Families.Any(n => n.Length > 2 && rest.Length > 2 && n.AsSpan(0, 3).SequenceEqual(rest.AsSpan(0, 3)));
    }

    // What stands between first and family name, such as the father's, is left out as often as not.
    private void LinkByFirstAndLast(Person person)
    {
        foreach (var mention in person.Mentions.Where(m => m.NameEnd - m.NameFirst > 1))
        {
            if (reading.Names.ByFirstAndLast(reading.Key(mention.NameFirst, mention.NameFirst + 1), reading.Key(mention.NameEnd - 1, mention.NameEnd)) is not { Count: 1 } ids)
                continue;
            var held = authority.Officials[ids[0]].Occupancies;
            if (person.Offices.Count > 0 && !person.Offices.Any(o => held.Any(h => o.Position is not null && Person.IsKindOf(h.Position, o.Position) && (o.Country is null || o.Country == h.Country))))
                continue;
            person.Authority = ids[0];
            person.Reason = "first name, family name and office are the authority's";
            return;
        }
    }

    private void LinkByFamilyName(Person person)
    {
        var ids = person.Mentions.Where(m => m.HasName)
            .Select(m => (Mention: m, Family: reading.Matches.Find(m.NameFirst, "surname")))
            .Where(m => m.Family is not null && m.Family.End == m.Mention.NameEnd).SelectMany(m => m.Family!.Entry.Id.Split(' '))
            .Distinct().Where(InOffice).ToList();
        if (ids.Count == 1 && person.Offices.Count == 0)
        {
            person.Authority = ids[0];
            person.Reason = "the only official of this family name in office at the time";
        }
        else if (person.Reason.Length == 0)
        {
            person.Reason = ids.Count > 1 ? "several officials bear this family name" : "no authority knows this name";
        }
    }

    private bool InOffice(string official) => authority.Officials[official].Occupancies.Any(InWindow);

    private bool InWindow(Model.Occupancy occupancy)
    {
        var (from, to) = Window();
        return (occupancy.From ?? DateOnly.MinValue) <= to && (occupancy.To ?? DateOnly.MaxValue) >= from;
    }

    // Whether one of an official's names ends with one of these.
    private bool EndsName(string official, List<string> keys)
    {
        foreach (var name in reading.Names.Of(official).Names)
        {
            foreach (var key in keys)
            {
                if (name.EndsWith(key, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private string? OnlyHolder(string position, string country)
    {
        var (from, to) = Window();
        var holders = authority.HoldersOf(position, country)
            .Where(h => (h.Occupancy.From ?? DateOnly.MinValue) <= to && (h.Occupancy.To ?? DateOnly.MaxValue) >= from)
            .Select(h => h.OfficialId).Distinct().ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    // The days on which the article can have been written: its day, else those on which everybody named in it held the office stated.
    private (DateOnly From, DateOnly To) Window()
    {
        if (reading.PublishedOn is { } day)
            return (day, day);
        var (from, to) = (DateOnly.MinValue, DateOnly.MaxValue);
        foreach (var person in reading.People.Where(p => p.Authority is not null))
        {
            foreach (var office in person.Offices.Where(o => o.Position is not null))
            {
                var held = authority.Officials[person.Authority!].Occupancies.Where(o => o.Position == office.Position && o.Country == office.Country).ToList();
                if (held.Count != 1)
                    continue;
                from = held[0].From is { } start && start > from ? start : from;
                to = held[0].To is { } end && end < to ? end : to;
            }
        }

        return from <= to ? (from, to) : (DateOnly.MinValue, DateOnly.MaxValue);
    }

    private string? PositionBefore(int token, Person? except) => reading.Officials
        .Where(o => o.First < token && o.Person is not null && o.Person != except && o.Person.Offices.Count > 0)
        .Select(o => o.Person!.Offices.FirstOrDefault(x => !x.IsCounterpart && x.Position is not null)?.Position).LastOrDefault(p => p is not null);

    private string? CountryBefore(int token)
    {
        var said = reading.Officials.Where(o => o.First < token).SelectMany(o => o.Offices).LastOrDefault(o => o.Country is not null and not "HOME" and not "SAME")?.Country;
        for (var at = token - 1; at >= 0 && reading.SentenceOf(at) >= reading.SentenceOf(token) - 1; at--)
        {
            if (reading.Matches.FindIn(at, "countries") is { } match && match.Entry.Id is not "HOME" and not "SAME")
                return match.Entry.Id;
        }

        return said;
    }

    private static int Distance(Person person, int token)
    {
        var before = person.Mentions.Where(m => m.First < token).Select(m => token - m.First).DefaultIfEmpty(int.MaxValue).Min();
        return before < int.MaxValue ? before : 1_000_000 + person.Mentions.Min(m => Math.Abs(m.First - token));
    }
}
