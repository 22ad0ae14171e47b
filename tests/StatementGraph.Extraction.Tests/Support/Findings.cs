using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Support;

/// <summary>Short ways to say what a test expects of an extraction.</summary>
internal static class Findings
{
    /// <summary>The claims as 'speaker: content', in order of content.</summary>
    public static IEnumerable<string> Said(this Extraction extraction) => extraction.Facts.Claims.Select(c => $"{extraction.Name(c.Speaker)}: {c.Content.Quote}");

    /// <summary>The only claim.</summary>
    public static Claim Claim(this Extraction extraction) => Assert.Single(extraction.Facts.Claims);

    /// <summary>The only meeting.</summary>
    public static MeetingReport Meeting(this Extraction extraction) => Assert.Single(extraction.Facts.Meetings);

    /// <summary>The only official.</summary>
    public static ArticleOfficial Official(this Extraction extraction) => Assert.Single(extraction.Facts.Officials);

    /// <summary>The official of a name as the article has it.</summary>
    public static ArticleOfficial Official(this Extraction extraction, string name) => Assert.Single(extraction.Facts.Officials, o => o.Name == name || o.Aliases.Contains(name));

    /// <summary>The name of an official of the article by its id.</summary>
    public static string Name(this Extraction extraction, string id) => extraction.Facts.Officials.Single(o => o.Id == id).Name;

    /// <summary>The participants' names separated by a bar.</summary>
    public static string Names(this Extraction extraction, MeetingReport meeting) => string.Join('|', meeting.Participants.Select(p => extraction.Name(p.Official)));

    /// <summary>The office and the country of an official's first role.</summary>
    public static string Office(this ArticleOfficial official) => $"{official.Roles[0].Position} {official.Roles[0].Country}";
}
