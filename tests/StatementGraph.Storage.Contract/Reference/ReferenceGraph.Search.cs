using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<SearchHit>>> SearchAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation) =>
        Answers(queries, Search, query => query.Page);

    // Nothing sounds alike here: the stores that are compared with this have no rules of identity either.
    private IEnumerable<SearchHit> Search(SearchQuery query)
    {
        var words = string.Join(' ', folding.Key(query.Text).Split(' ').Distinct());
        if (words.Length == 0) return [];
        var named = Officials().Where(official => Forms(official).Any(form => HasWords(form, query.Text))).ToLookup(official => NameKey(official) == folding.Key(query.Text));
        return query.Countries.Distinct().Select(code => Hit(NodeKind.Country, code, SearchMatch.Name))
            .Concat(named[true].Select(official => Hit(NodeKind.Official, official.Id, SearchMatch.Name)))
            .Concat(named[false].Select(official => Hit(NodeKind.Official, official.Id)))
            .Concat(Meetings().Where(meeting => words.Split(' ').All(word => IsNamed(meeting, [word]))).Select(meeting => Hit(NodeKind.Meeting, meeting.Id)))
            .Concat(Claims().Where(claim => HasWords(claim.Claim.Content.Quote, query.Text)).Select(claim => Hit(NodeKind.Claim, claim.Claim.Id)))
            .Concat(Newest().Where(facts => HasWords(facts.Article.Text, query.Text)).Select(facts => Hit(NodeKind.Article, facts.Article.Id)))
            .Where(hit => query.Kinds is null || query.Kinds.Contains(hit.Kind));

        SearchHit Hit(NodeKind kind, string id, SearchMatch match = SearchMatch.Words) => new(kind, id, match, words);
    }

    private bool IsNamed(MeetingRecord meeting, IReadOnlyList<string> spellings) =>
        Officials().Any(official => meeting.Participants.Contains(official.Id) && Forms(official).Any(form => HasSpelt(form, [spellings])));

    private bool HasSpelt(string text, IReadOnlyList<IReadOnlyList<string>>? spelt) =>
        spelt is null || spelt.All(spellings => spellings.Any(word => folding.Key(text).Split(' ').Contains(word, StringComparer.Ordinal)));
}
