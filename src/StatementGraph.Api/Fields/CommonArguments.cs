using GraphQL.Types;
using StatementGraph.Api.Loading;

namespace StatementGraph.Api.Fields;

/// <summary>Arguments that many fields have: what they mean is said once, and every field of the root takes <c>asOf</c>.</summary>
internal static class CommonArguments
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["first"] = "How many, from the start of the list, or behind `after`.",
        ["after"] = "A cursor of this list: what stands behind it.",
        ["last"] = "How many, from the end of the list, or before `before`; takes the place of `first`.",
        ["before"] = "A cursor of this list: what stands before it.",
        ["orderBy"] = "In which order.",
        ["where"] = "The most common conditions, in short; all of them hold.",
        ["filter"] = "Conditions that nest over relations; holds beside `where`.",
        ["language"] = "The language of the name (BCP 47); the id where there is none.",
        ["id"] = "Its `id`, or, where only one type can be meant, its `key`.",
        ["ids"] = "Any `id`s, of any types.",
        ["code"] = "Its code, such as `AZ`.",
        ["from"] = "The first day, included.",
        ["to"] = "The last day, included.",
        ["officials"] = "Any of these officials, by `id` or `key`.",
        ["countries"] = "Any of these countries, by code.",
        ["official"] = "The official, by `id` or `key`.",
        ["topic"] = "The topic, by `id` or `key`.",
        ["country"] = "The country, by `id` or code.",
        ["claim"] = "The claim, by `id` or `key`.",
        ["meeting"] = "The meeting, by `id` or `key`.",
        ["outlet"] = "The publisher, by `id` or `key`.",
        ["other"] = "The other official, by `id` or `key`.",
    };

    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["Query.search(text:)"] = "Words, all of which must be there; without any, nothing is found.",
        ["Query.search(kinds:)"] = "Only these; all where not given.",
        ["Query.neighbourhood(of:)"] = "Officials and countries, by `id`; officials by `key` too.",
        ["Query.neighbourhood(depth:)"] = "How many steps far, from 0 to 6.",
        ["Query.neighbourhood(limit:)"] = "How many officials at most, from 1 to 500.",
        ["Query.path(from:)"] = "The official at whom the way begins, by `id` or `key`.",
        ["Query.path(to:)"] = "The official at whom it ends, by `id` or `key`.",
        ["Query.path(maxLength:)"] = "How many steps at most, from 1 to 10.",
        ["Official.met(with:)"] = "Only this other, by `id` or `key`.",
        ["ClaimTotals.times(by:)"] = "How long each part of time is.",
        ["Query.histogram(by:)"] = "How long each part of time is.",
    };

    /// <summary>Adds <c>asOf</c> to every field of the root and describes the arguments that have no words of their own.</summary>
    public static void Describe(IEnumerable<IComplexGraphType> types)
    {
        foreach (var type in types)
        {
            foreach (var field in type.Fields)
            {
                if (type.Name == "Query")
                {
                    (field.Arguments ??= []).Add(new QueryArgument(new GraphQLTypeReference("DateTime"))
                    {
                        Name = PastReads.Argument,
                        Description = "The graph as it was known then: what rests on the articles that it knew, and on the judgements that stood; now where not given.",
                    });
                }
                foreach (var argument in field.Arguments ?? []) argument.Description ??= Own.GetValueOrDefault($"{type.Name}.{field.Name}({argument.Name}:)") ?? Meanings.GetValueOrDefault(argument.Name);
            }
        }
    }
}
