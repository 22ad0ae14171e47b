using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    private IEnumerable<(ArticleFacts Facts, ArticleOfficial Official)> Persons =>
        All.SelectMany(facts => facts.Officials.Select(official => (facts, official)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<OfficialRecord>>> OfficialsAsync(IReadOnlyList<OfficialQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Officials().Where(official => Matches(official, query) && Holds(query.Where, official)), query => query.Page);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<RoleRecord>>> RolesAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Of(query.Official)
            .SelectMany(one => one.Official.Roles.Select(role => new RoleRecord(query.Official, $"{one.Facts.Article.Id}:{one.Official.Id}", role)))
            .OrderBy(role => role.Role.Evidence.ArticleId, StringComparer.Ordinal).ThenBy(role => role.Role.Evidence.Span)
            .DistinctBy(role => (role.Role.Title, role.Role.Position, role.Role.Country)), query => query.Page);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MentionRecord>>> MentionsAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Of(query.Official)
            .SelectMany(one => one.Official.Mentions.Select(mention => new MentionRecord(query.Official, mention, one.Official.Link.Reason)))
            .OrderBy(mention => mention.Mention.Evidence.ArticleId, StringComparer.Ordinal)
            .ThenBy(mention => mention.Mention.Evidence.Span), query => query.Page);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OfficialProfile?>> ProfilesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<OfficialProfile?>>([.. officialIds.Select(Profile)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MetRecord>>> MetAsync(IReadOnlyList<MetQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Meetings()
            .Where(meeting => IsMet(meeting) && meeting.Participants.Contains(query.Official)
                && (query.Among is null || (Matches(meeting, query.Among) && Holds(query.Among.Where, meeting))))
            .SelectMany(meeting => meeting.Participants.Select(other => (Other: other, meeting.Date)))
            .Where(met => met.Other != query.Official && (query.Others is null || query.Others.Contains(met.Other)))
            .GroupBy(met => met.Other)
            .Select(met => new MetRecord(query.Official, met.Key, met.Count(), met.Min(one => one.Date?.From), met.Max(one => one.Date?.To)))
            .OrderByDescending(met => met.Count).ThenBy(met => met.OtherId, StringComparer.Ordinal), query => query.Page);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> ContactsAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
    [
        .. (await MetAsync([.. officialIds.Select(id => new MetQuery { Official = id, Page = new PageRequest(1000) })], cancellation))
            .Select(met => (IReadOnlyList<string>)[.. met.Items.Select(one => one.OtherId).Order(StringComparer.Ordinal)]),
    ];

    private static bool IsMet(MeetingRecord meeting) =>
        meeting.Status == MeetingStatus.Past && meeting.Kind is MeetingKind.Meeting or MeetingKind.Call or MeetingKind.Visit or MeetingKind.Summit;

    private IEnumerable<(ArticleFacts Facts, ArticleOfficial Official)> Of(string officialId) =>
        Persons.Where(one => one.Official.Link.OfficialId == officialId);

    private OfficialProfile? Profile(string officialId) =>
        Of(officialId).Select(one => one.Official.Link.Profile).FirstOrDefault(profile => profile is not null);

    private List<OfficialRecord> Officials() =>
    [
        .. Persons.GroupBy(one => one.Official.Link.OfficialId)
            .Select(one => Record(one.Key, [.. one]))
            .OrderBy(official => folding.Key(official.Name), StringComparer.Ordinal).ThenBy(official => official.Id, StringComparer.Ordinal),
    ];

    private OfficialRecord Record(string id, IReadOnlyList<(ArticleFacts Facts, ArticleOfficial Official)> persons)
    {
        var name = Profile(id)?.Name ?? persons
            .GroupBy(one => one.Official.Name)
            .OrderByDescending(one => one.Select(each => each.Facts.Article.Id).Distinct().Count())
            .ThenBy(one => one.Key, StringComparer.Ordinal).First().Key;
        var aliases = persons.SelectMany(one => one.Official.Aliases.Append(one.Official.Name)).Distinct().Where(form => form != name);
        var countries = persons.SelectMany(one => one.Official.Roles).Select(role => role.Country).OfType<string>().Distinct();
        return new OfficialRecord(id, name,
            [.. aliases.Order(StringComparer.Ordinal)], [.. countries.Order(StringComparer.Ordinal)]);
    }

    private bool Matches(OfficialRecord official, OfficialQuery query)
    {
        var roles = Of(official.Id).SelectMany(one => one.Official.Roles).ToList();
        return (query.Ids is null || query.Ids.Contains(official.Id))
            && (query.Name is null || Forms(official).Any(form => HasBeginnings(form, query.Name)))
            && (query.Spelt is null || Forms(official).Any(form => HasSpelt(form, query.Spelt)))
            && (query.Country is null || roles.Any(role => role.Country == query.Country))
            && (query.Position is null || roles.Any(role => role.Position == query.Position));
    }

    private static IEnumerable<string> Forms(OfficialRecord official) => official.Aliases.Append(official.Name);

    private bool HasBeginnings(string name, string beginnings)
    {
        var words = folding.Key(name).Split(' ');
        return folding.Key(beginnings).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(beginning => words.Any(word => word.StartsWith(beginning, StringComparison.Ordinal)));
    }
}
