namespace StatementGraph.Model.Graph;

/// <summary>A canonical official: all mentions, in all articles, that were linked to one person.</summary>
/// <param name="Id"><see cref="OfficialLink.OfficialId"/>.</param>
/// <param name="Name">The authority's name; else the name that most articles show, the ordinally smallest where several do.</param>
/// <param name="Aliases">Every other name form, in ordinal order, each once.</param>
/// <param name="Countries">Codes of the countries of the roles that articles state, in ordinal order, each once.</param>
public sealed record OfficialRecord(string Id, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Countries);

/// <summary>An office that articles state for an official, with the words that state it.</summary>
/// <param name="OfficialId">The official.</param>
/// <param name="ArticleOfficialKey">Article id and <see cref="ArticleOfficial.Id"/>, joined by a colon: whose roles in that article.</param>
/// <param name="Role">Office, country and evidence.</param>
public sealed record RoleRecord(string OfficialId, string ArticleOfficialKey, RoleStated Role);

/// <summary>A place where an article names an official, and why it was linked to them.</summary>
/// <param name="OfficialId">The official.</param>
/// <param name="Mention">The words.</param>
/// <param name="Reason"><see cref="OfficialLink.Reason"/>.</param>
public sealed record MentionRecord(string OfficialId, OfficialMention Mention, string Reason);

/// <summary>A claim in the graph.</summary>
/// <param name="Claim">As the article says it; its <see cref="Claim.Speaker"/>, <see cref="Claim.Addressee"/> are names inside the article.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="SpeakerId">The canonical speaker.</param>
/// <param name="AddresseeId">The canonical addressee; null where none is stated.</param>
/// <param name="MeetingId">The canonical meeting that it was said at; null where none is stated.</param>
/// <param name="Date">The article's day of publication; null where not known.</param>
public sealed record ClaimRecord(Claim Claim, string ArticleId, string SpeakerId, string? AddresseeId, string? MeetingId, DateOnly? Date);

/// <summary>A canonical meeting: what all its reports say together.</summary>
/// <param name="Id"><see cref="MeetingReport.MeetingId"/>.</param>
/// <param name="Kind">The reports' kind.</param>
/// <param name="Status">Past where any report says that it has happened.</param>
/// <param name="Date">The narrowest interval among the reports; the earliest, then the shortest of equals; null where none says.</param>
/// <param name="Participants">Canonical official ids over all reports, in ordinal order, each once.</param>
/// <param name="PlaceCountries">Codes over all reports, in ordinal order, each once.</param>
/// <param name="ReportCount">How many reports tell of it, 1 or more.</param>
public sealed record MeetingRecord(string Id, MeetingKind Kind, MeetingStatus Status, DateInterval? Date,
    IReadOnlyList<string> Participants, IReadOnlyList<string> PlaceCountries, int ReportCount);

/// <summary>One article's report of a meeting, with its participants' canonical officials.</summary>
/// <param name="Report">As the article tells it.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="ParticipantIds">The canonical officials, in the order of <see cref="MeetingReport.Participants"/>.</param>
public sealed record ReportRecord(MeetingReport Report, string ArticleId, IReadOnlyList<string> ParticipantIds);

/// <summary>That one official met another, over all meetings that both took part in (kinds MEETING, CALL, VISIT, SUMMIT; status past).</summary>
/// <param name="OfficialId">The one.</param>
/// <param name="OtherId">The other.</param>
/// <param name="Count">How many meetings, 1 or more.</param>
/// <param name="First">The first dated one's first day; null where none is dated.</param>
/// <param name="Last">The last dated one's last day; null where none is dated.</param>
public sealed record MetRecord(string OfficialId, string OtherId, int Count, DateOnly? First, DateOnly? Last);

/// <summary>An article in the graph.</summary>
/// <param name="Article">Text and declared fields.</param>
/// <param name="PublisherId">Who published it; null where not known.</param>
/// <param name="PublisherEvidence">The words that say so; null where metadata does or nothing says.</param>
/// <param name="Agencies">Whom it cites, in the article's order.</param>
/// <param name="PublishedOn">The day of publication; null where not known.</param>
/// <param name="Extractor">The version that read it.</param>
/// <param name="RecordedAt">When the graph came to know it; null where that is not known.</param>
public sealed record ArticleRecord(Article Article, string? PublisherId, Evidence? PublisherEvidence,
    IReadOnlyList<AgencyCited> Agencies, DateOnly? PublishedOn, string Extractor, DateTimeOffset? RecordedAt = null);

/// <summary>A country, publisher, agency or topic, counted.</summary>
/// <param name="Id">Its code or id.</param>
/// <param name="Name">
/// Its name as stored: for outlets the one that most articles give, the ordinally smallest where several do; the id itself for countries
/// and topics.
/// </param>
/// <param name="Claims">How many claims are about it (country, topic) or in articles by (publisher) or citing (agency) it.</param>
/// <param name="Articles">How many articles have such a claim (country, topic), or are by or cite it.</param>
public sealed record FacetRecord(string Id, string Name, int Claims, int Articles);

/// <summary>How much there is of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Meetings">How many meetings begin on it.</param>
/// <param name="Claims">How many claims were published on it.</param>
public sealed record DayCount(DateOnly Day, int Meetings, int Claims);

/// <summary>A hit of a full-text search.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Id">Its id.</param>
/// <param name="Match">How what it holds is spelt.</param>
/// <param name="Words">The folded words by which it was found, in all spellings that were looked for, apart by a space.</param>
public sealed record SearchHit(NodeKind Kind, string Id, SearchMatch Match, string Words);

/// <summary>How the words that a search found are spelt; the first is the best.</summary>
public enum SearchMatch
{
    /// <summary>The whole name is what was asked for.</summary>
    Name,

    /// <summary>The words are there as they were asked for, in folded spelling.</summary>
    Words,

    /// <summary>The words are there in another spelling, perhaps another script, that sounds the same.</summary>
    Sound,
}

/// <summary>What a node is.</summary>
public enum NodeKind
{
    /// <summary>An official.</summary>
    Official,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A country or an organisation with a code.</summary>
    Country,

    /// <summary>Who publishes.</summary>
    Publisher,

    /// <summary>Who is cited.</summary>
    Agency,

    /// <summary>What claims are about.</summary>
    Topic,
}

/// <summary>How much the graph holds.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Officials">Canonical officials.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Meetings">Canonical meetings.</param>
/// <param name="MeetingReports">Reports of meetings.</param>
/// <param name="Mentions">Mentions of officials.</param>
public sealed record GraphStats(int Articles, int Officials, int Claims, int Meetings, int MeetingReports, int Mentions);
