using System.Security.Cryptography;
using System.Text;
using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>Turns the people of an article into its officials, each linked to one across articles with the reason.</summary>
public sealed class OfficialAssembler(Reading reading, Authority authority, IReadOnlyDictionary<string, string> positionNames)
{
    /// <summary>The officials among the people: who holds an office, is known to the authority, or takes part in a fact.</summary>
    /// <param name="active">People who speak, are spoken to, or meet.</param>
    public IReadOnlyDictionary<Person, ArticleOfficial> Assemble(IReadOnlySet<Person> active)
    {
        ArgumentNullException.ThrowIfNull(active);
        var officials = new Dictionary<Person, ArticleOfficial>();
        foreach (var person in reading.People.Where(p => p.Mentions.Count > 0 && (active.Contains(p) || IsOfficial(p))))
            officials[person] = Official(person, $"o{officials.Count + 1}");
        return officials;
    }

    private static bool IsOfficial(Person person) => person.Names.Count > 0 && (person.Offices.Count > 0 || person.Authority is not null);

    private ArticleOfficial Official(Person person, string id)
    {
        var profile = person.Authority is null ? null : authority.Officials[person.Authority];
        var forms = person.Names.Concat(person.Names.Count == 0 ? [Words(person.Mentions[0])] : []).ToList();
        var fullest = forms.OrderByDescending(f => SearchFolding.Instance.Key(f).Length).ThenBy(f => f, StringComparer.Ordinal).First();
        var name = profile?.Name ?? fullest;
        return new ArticleOfficial
        {
            Id = id,
            Name = name,
            Aliases = forms.Concat(profile?.Names.Select(n => n.Name) ?? []).Where(f => f != name).Distinct(StringComparer.Ordinal).ToList(),
            Roles = Roles(person),
            Mentions = person.Mentions.Select(m => new OfficialMention(m.Kind, reading.Evidence(m.First, m.End))).ToList(),
            Link = new OfficialLink(profile?.Id ?? Computed(person, fullest), person.Reason, profile),
        };
    }

    private string Words(OfficialSpan mention) => reading.Span(mention.First, mention.End).Of(reading.Article.Text);

    private List<RoleStated> Roles(Person person)
    {
        var roles = new List<RoleStated>();
        foreach (var office in person.Offices)
        {
            var title = office.Position is not null && positionNames.TryGetValue(office.Position, out var known) ? known : reading.Span(office.First, office.End).Of(reading.Article.Text);
            if (!roles.Any(r => r.Title == title && r.Country == office.Country))
                roles.Add(new RoleStated(title, office.Position, office.Country, reading.Evidence(office.First, office.End)));
        }

        return roles;
    }

    // A full name stands for one person in every article; a family name or an office alone only in this one.
    private string Computed(Person person, string fullest)
    {
        var key = string.Concat(SearchFolding.Instance.Key(fullest).Split(' '));
        var isFull = person.Names.Count > 0 && person.Mentions.Any(m => m.HasName && m.NameEnd - m.NameFirst > 1);
        return isFull ? "n-" + Hash(key) : "x-" + Hash(reading.Article.Id + ":" + key);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
