using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Conditions;

/// <summary>Turns the names that a query of meetings asks for into conditions.</summary>
internal static class MeetingNames
{
    /// <summary>What must hold beside the filters: the query's own condition, and a participant for each word.</summary>
    /// <param name="query">The query.</param>
    /// <param name="led">How many of the words the leading filter has tested already.</param>
    public static Condition? With(MeetingQuery query, int led)
    {
        var named = (query.Named ?? []).Skip(led)
            .Select(Condition (word) => new Some(Relation.Participant, new HasWords(NodeProperty.Name, "") { Spelt = [word] })).ToList();
        if (named.Count == 0) return query.Where;
        return new AllOf(query.Where is { } own ? [own, .. named] : named);
    }
}
