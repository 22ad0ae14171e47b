using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>
/// Gathers an article's mentions into people. Full names first, then parts of names, then offices alone; pronouns are left to the
/// claims that use them. Each step only uses what the article and the authority say, so that the same article always gives the same people.
/// </summary>
public sealed class Roster(Reading reading, Authority authority)
{
    private readonly OfficeResolver offices = new(reading, authority);

    /// <summary>Fills <see cref="Reading.People"/> and each mention's person.</summary>
    public void Gather()
    {
        var named = reading.Officials.Where(o => o.HasName).ToList();
        foreach (var mention in named.Where(IsFull).Concat(named.Where(m => !IsFull(m))))
            Attach(PersonOf(mention) ?? NewPerson(), mention);
        reading.Home ??= HomeByOffice();
        foreach (var person in reading.People)
            ResolveCountries(person);
        foreach (var person in reading.People.Where(p => p.Authority is null))
            offices.Link(person);
        MergeLinked();
        foreach (var mention in reading.Officials.Where(o => o.Kind == MentionKind.Office))
            AttachOffice(mention);
        foreach (var person in reading.People.Where(p => p.Authority is null && p.Offices.Count == 0))
            person.IsLay = person.Mentions.Exists(IsLay);
        JoinLoneNameAndOffice();
        new ContextCountry(reading).Fill();
        reading.People.Sort((a, b) => First(a).CompareTo(First(b)));
        foreach (var person in reading.People)
            person.Mentions.Sort((a, b) => a.First.CompareTo(b.First));
    }

    // 'X Y, a journalist of': what stands behind the name is no office.
    private bool IsLay(OfficialSpan mention)
    {
        var behind = mention.End < reading.Tokens.Count && reading.Tokens[mention.End].Kind == TokenKind.Comma ? mention.End + 1 : mention.End;
        return reading.Matches.Find(behind, "layman") is { Prefix: null };
    }

    // The only person whom the article names without an office holds the first office that it gives without a name, as a lead does.
    private void JoinLoneNameAndOffice()
    {
        var nameless = reading.People.Where(p => p.Names.Count == 0 && p.Authority is null && p.Mentions.Count > 0).OrderBy(First)
            .FirstOrDefault(p => (reading.SentenceOf(First(p)) < 2 || First(p) == reading.People.Min(First)) && p.Offices[0].Position is not null && !p.Mentions[0].HasPreposition && !p.Mentions[0].Offices.Any(o => o.IsCounterpart));
        var lone = reading.People.Where(p => p.Names.Count > 0 && p.Authority is null && p.Offices.Count == 0 && !p.IsLay).ToList();
        // Who else is named without an office, but says nothing, is no official.
        if (lone.Count > 1)
            lone = lone.FindAll(p => p.Mentions.Exists(m => m.End < reading.Tokens.Count && reading.Matches.FindIn(m.End, "cues") is not null));
        if (nameless is null || lone.Count != 1 || First(nameless) > First(lone[0]))
            return;
        foreach (var mention in nameless.Mentions)
        {
            mention.Person = lone[0];
            lone[0].Mentions.Add(mention);
        }

        lone[0].Offices.AddRange(nameless.Offices);
        lone[0].Reason = "the only person named without an office, and the first office given without a name";
        reading.People.Remove(nameless);
    }

    // Two who were linked to one official are one.
    private void MergeLinked()
    {
        foreach (var group in reading.People.Where(p => p.Authority is not null).GroupBy(p => p.Authority!).Where(g => g.Count() > 1).ToList())
        {
            var kept = group.First();
            foreach (var other in group.Skip(1))
            {
                foreach (var mention in other.Mentions)
                {
                    mention.Person = kept;
                    kept.Mentions.Add(mention);
                }

                kept.Names.AddRange(other.Names.Where(n => !kept.Names.Contains(n, StringComparer.Ordinal)));
                kept.Offices.AddRange(other.Offices);
                reading.People.Remove(other);
            }
        }
    }

    // Whom an article names first, by an office without a country, is its own country's official.
    private string? HomeByOffice()
    {
        var first = reading.Officials.FirstOrDefault(o => o.Person is not null);
        if (first?.Person?.Authority is not { } official || first.Offices.Count == 0 || first.Offices[0].CountryStated)
            return null;
        return authority.Officials[official].Occupancies.FirstOrDefault(h => h.Position == first.Offices[0].Position)?.Country;
    }

    private static int First(Person person) => person.Mentions.Min(m => m.First);

    private static bool IsFull(OfficialSpan mention) => mention.Authority is not null || mention.NameEnd - mention.NameFirst > 1;

    private Person? PersonOf(OfficialSpan mention)
    {
        var key = Key(mention);
        Person? best = null;
        foreach (var person in reading.People)
        {
            if ((mention.Authority ?? mention.PartOf) is { } known && person.Authority is not null)
            {
                if (known == person.Authority)
                    return person;
                continue;
            }

            if (!person.Mentions.Any(m => m.HasName && IsSameName(key, mention, m)))
                continue;
            // A family name that two people share is the one's who holds an office, then the one's whom the article named last.
            if (best is null || (person.Offices.Count > 0 && best.Offices.Count == 0) || (person.Offices.Count > 0) == (best.Offices.Count > 0))
                best = person;
        }

        return best ?? (IsFull(mention) ? null : reading.People.Find(p => p.Mentions.Exists(m => m.HasName && IsMisspelt(key, reading.Key(m.NameEnd - 1, m.NameEnd)))));
    }

    // Outlets that spell a foreign name in two ways within one article: a long family name with one letter more, less or other.
    private static bool IsMisspelt(string key, string last)
    {
        const int shortest = 6;
        if (key.Length < shortest || last.Length < shortest || Math.Abs(key.Length - last.Length) > 1 || key == last)
            return false;
        var head = key.AsSpan().CommonPrefixLength(last);
        var (more, less) = key.Length >= last.Length ? (key, last) : (last, key);
        return more.AsSpan(head + 1).SequenceEqual(less.AsSpan(head + 1 - (more.Length - less.Length)));
    }

    private string Key(OfficialSpan mention) => reading.Key(mention.NameFirst, mention.NameEnd)[mention.NameSkip..];

    private bool IsSameName(string key, OfficialSpan mention, OfficialSpan other)
    {
        var otherKey = Key(other);
        if (key == otherKey)
            return true;
        var (shorter, longer) = key.Length < otherKey.Length ? (key, other) : (otherKey, mention);
        for (var token = longer.NameFirst + 1; token < longer.NameEnd; token++)
        {
            if (reading.Key(token, longer.NameEnd) == shorter || (shorter.Length > 3 && reading.Key(token, token + 1) == shorter && !reading.Matches.IsKnown(token)))
                return true;
        }

        return false;
    }

    private Person NewPerson()
    {
        var person = new Person();
        reading.People.Add(person);
        return person;
    }

    private void Attach(Person person, OfficialSpan mention)
    {
        mention.Person = person;
        person.Mentions.Add(mention);
        if (mention.Authority is not null)
        {
            person.Authority = mention.Authority;
            person.Reason = "the full name is the authority's";
        }

        if (mention.HasName)
        {
            var name = reading.Span(mention.NameFirst, mention.NameEnd).Of(reading.Article.Text)[mention.NameSkip..];
            if (!person.Names.Contains(name, StringComparer.Ordinal))
                person.Names.Add(name);
        }

        person.Offices.AddRange(mention.Offices);
    }

    private void ResolveCountries(Person person)
    {
        for (var i = 0; i < person.Offices.Count; i++)
        {
            var office = offices.Resolve(person.Offices[i], person);
            person.Offices[i] = office.Country is null && office.Position is not null ? office with { Country = CountryInContext(person, office) } : office;
        }
    }

    // An office without a country: the one that the authority has for this official, else the country the article is written from.
    private string? CountryInContext(Person person, StatedOffice office)
    {
        if (person.Authority is not null)
        {
            var held = authority.Officials[person.Authority].Occupancies.FirstOrDefault(o => o.Position == office.Position);
            if (held is not null)
                return held.Country;
        }

        return person.Offices.FirstOrDefault(o => o.Country is not null and not "HOME" and not "SAME")?.Country
            ?? (person.Authority is null && !office.CountryStated ? reading.Home : null);
    }

    private void AttachOffice(OfficialSpan mention)
    {
        if (mention.Offices.Count == 0)
            return;
        var office = offices.Resolve(mention.Offices[0], null, mention);
        var person = offices.HolderInArticle(office, mention) ?? offices.HolderByAuthority(office);
        if (person is null)
        {
            person = new Person { Reason = offices.WhyOpen(office) };
            person.Offices.Add(office);
        }

        if (!reading.People.Contains(person))
            reading.People.Add(person);
        var held = office.Country is null ? office with { Country = CountryInContext(person, office) } : office;
        if (!person.Offices.Any(o => o.Position == held.Position && o.Country == held.Country))
            person.Offices.Add(held);
        mention.Person = person;
        person.Mentions.Add(mention);
    }
}
