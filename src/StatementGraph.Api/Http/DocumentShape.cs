using GraphQLParser.AST;

namespace StatementGraph.Api.Http;

/// <summary>
/// Measures a document before anything else looks at it: how deep it is and how many selections it has when each fragment is written out.
/// Fragments that spread fragments can write out to billions, which would keep a validator busy for hours; here each is measured once.
/// </summary>
internal sealed class DocumentShape
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    private readonly Dictionary<string, Shape> _known = new(StringComparer.Ordinal);

    private DocumentShape(GraphQLDocument document) => _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
        .GroupBy(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>Sees to it that none of some operations is too large.</summary>
    /// <exception cref="BadRequestException">One is; the error tells the figure that it reached, and the limit.</exception>
    public static void Check(GraphQLDocument document, IEnumerable<GraphQLOperationDefinition> operations, GraphQlLimits limits)
    {
        var shape = new DocumentShape(document);
        foreach (var operation in operations)
        {
            var all = shape.Of(operation.SelectionSet);
            if (all.Selections > limits.Selections)
                throw Beyond("SELECTIONS", "selections, with fragments written out", all.Selections, limits.Selections);
            if (all.Depth > limits.Depth)
                throw Beyond("DEPTH", "levels of fields", all.Depth, limits.Depth);
            if (all.IntrospectionLists > limits.IntrospectionLists)
                throw Beyond("INTROSPECTION", "lists inside one another in its introspection", all.IntrospectionLists, limits.IntrospectionLists);
        }
    }

    private Shape Of(GraphQLSelectionSet? set)
    {
        var sum = default(Shape);
        foreach (var selection in set?.Selections ?? [])
        {
            var one = selection switch
            {
                GraphQLField field => Of(field),
                GraphQLInlineFragment inline => Of(inline.SelectionSet),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.StringValue),
                _ => default,
            };
            sum = new(Math.Max(sum.Depth, one.Depth), Math.Min(sum.Selections + one.Selections + 1, int.MaxValue), Math.Max(sum.IntrospectionLists, one.IntrospectionLists));
        }

        return sum;
    }

    private Shape Of(GraphQLField field)
    {
        var below = Of(field.SelectionSet);
        return field.Name.StringValue switch
        {
            // Introspection reads no store and may be as deep as clients write it; what grows without bound is lists in lists.
            "__schema" or "__type" => below with { Depth = 0 },
            "fields" or "interfaces" or "possibleTypes" or "inputFields" => new(below.Depth + 1, below.Selections, below.IntrospectionLists + 1),
            _ => below with { Depth = below.Depth + 1 },
        };
    }

    private Shape Of(string fragment)
    {
        if (_known.TryGetValue(fragment, out var known) || !_fragments.TryGetValue(fragment, out var definition))
            return known;
        // A fragment that holds itself finds this here; that it does is said by validation.
        _known[fragment] = default;
        return _known[fragment] = Of(definition.SelectionSet);
    }

    private static BadRequestException Beyond(string code, string what, long reached, long limit) =>
        new(StatusCodes.Status400BadRequest, code, $"The document has {reached} {what}; {limit} are allowed.") { IsReadable = true, Figures = new(reached, limit) };

    private readonly record struct Shape(int Depth, long Selections, int IntrospectionLists);
}
