using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>
/// Writes the facts of a short article by hand, for examples: each piece of evidence is named by its words, which must be in the text.
/// </summary>
public sealed class ArticleBuilder(string text)
{
    private readonly List<ArticleOfficial> officials = [];
    private readonly List<MeetingReport> meetings = [];
    private readonly List<Claim> claims = [];
    private readonly List<AgencyCited> agencies = [];
    private DateOnly? publishedOn;
    private PublisherStated? publisher;

    /// <summary>Where the article was read; null for standard input.</summary>
    public string? Path { get; init; } = "articles/example.txt";

    /// <summary>The version that read it.</summary>
    public string Extractor { get; init; } = "1";

    /// <summary>When the graph comes to know it.</summary>
    public DateTimeOffset? RecordedAt { get; init; } = SmallWorld.Recorded;

    /// <summary>Its language.</summary>
    public string Language { get; init; } = "en";

    private Article Article => new()
    {
        Id = Id,
        Text = text,
        Language = Language,
        Path = Path,
        Zones = text.Trim().Length == 0 ? [] : [new Zone(ZoneKind.Paragraph, new TextSpan(0, text.Length))],
    };

    private string Id => ArticleId.Of(text, null, null, null);

    /// <summary>The day of publication.</summary>
    public ArticleBuilder On(int year, int month, int day)
    {
        publishedOn = new DateOnly(year, month, day);
        return this;
    }

    /// <summary>The publisher, as the file's metadata says.</summary>
    public ArticleBuilder By(string id, string? name = null)
    {
        publisher = new PublisherStated(id, name ?? id, null, null);
        return this;
    }

    /// <summary>An agency that the words cite.</summary>
    public ArticleBuilder Citing(string id, string words, string? name = null)
    {
        agencies.Add(new AgencyCited(id, name ?? id, Find(words)));
        return this;
    }

    /// <summary>An official that the words name.</summary>
    /// <param name="id">The canonical id.</param>
    /// <param name="words">The words, here also the name.</param>
    /// <param name="profile">What the authority says of them.</param>
    /// <param name="aliases">Other forms of the name.</param>
    public ArticleBuilder Official(string id, string words, OfficialProfile? profile = null, params string[] aliases)
    {
        officials.Add(new ArticleOfficial
        {
            Id = $"o{officials.Count + 1}",
            Name = profile?.Name ?? words,
            Aliases = [.. aliases.Append(words).Where(form => form != (profile?.Name ?? words)).Distinct()],
            Roles = [],
            Mentions = [new OfficialMention(MentionKind.Name, Find(words))],
            Link = new OfficialLink(id, $"the words name {id}", profile),
        });
        return this;
    }

    /// <summary>The official that was added last holds an office.</summary>
    public ArticleBuilder Holding(string title, string? position, string? country, string words)
    {
        officials[^1] = officials[^1] with { Roles = [.. officials[^1].Roles, new RoleStated(title, position, country, Find(words))] };
        return this;
    }

    /// <summary>A meeting that the words tell of.</summary>
    public ArticleBuilder Meeting(string id, string words, IEnumerable<string> officialIds, DateOnly? day = null,
        MeetingKind kind = MeetingKind.Meeting, MeetingStatus status = MeetingStatus.Past, string? place = null)
    {
        var evidence = Find(words);
        meetings.Add(new MeetingReport
        {
            Id = $"{Id}:m{evidence.Span.Start}-{evidence.Span.End}",
            Kind = kind,
            Status = status,
            Participants = [.. officialIds.Select(official => new Participant(Local(official), ParticipantRole.Participant, evidence))],
            Evidence = [evidence],
            PlaceCountry = place,
            Date = day is { } known ? DateInterval.On(known) : null,
            Rule = "example",
            MeetingId = id,
            MeetingReason = "the example says so",
        });
        return this;
    }

    /// <summary>What an official said; the claim can be changed further.</summary>
    public ArticleBuilder Claim(string speakerId, string content, Func<Claim, Claim>? change = null)
    {
        var words = Find(content);
        var claim = new Claim
        {
            Id = $"{Id}:c{words.Span.Start}-{words.Span.End}",
            Speaker = Local(speakerId),
            Content = words,
            Kind = ClaimKind.Direct,
            Rule = "example",
        };
        claims.Add(change is null ? claim : change(claim));
        return this;
    }

    /// <summary>The last claim was said to this official.</summary>
    public ArticleBuilder To(string officialId)
    {
        claims[^1] = claims[^1] with { Addressee = Local(officialId) };
        return this;
    }

    /// <summary>The last claim was said at the last meeting.</summary>
    public ArticleBuilder There()
    {
        claims[^1] = claims[^1] with { Meeting = meetings[^1].Id };
        return this;
    }

    /// <summary>The facts.</summary>
    public ArticleFacts Build() => new()
    {
        Article = Article,
        Publisher = publisher,
        Agencies = agencies,
        PublishedOn = publishedOn,
        Officials = officials,
        Meetings = meetings,
        Claims = claims,
        Extractor = Extractor,
        RecordedAt = RecordedAt,
    };

    private string Local(string officialId) => officials.Single(official => official.Link.OfficialId == officialId).Id;

    private Evidence Find(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"'{words}' is not in '{text}'.", nameof(words))
            : Evidence.Of(Id, text, new TextSpan(start, start + words.Length));
    }
}
