using System.Globalization;
using GraphQL.Types;
using GraphQL.Validation.Complexity;

namespace StatementGraph.Api;

/// <summary>Reckons what a query can cost from its text alone.</summary>
internal static class Cost
{
    /// <summary>A look-up of a list costs what many values cost, however few it finds.</summary>
    private const double Lookup = 500;

    /// <summary>A list that no <c>first</c> bounds is an article's or an official's own, and short.</summary>
    private const double OwnList = 3;

    /// <summary>Settings for the rule that refuses what is too costly.</summary>
    public static ComplexityOptions Options(GraphQlLimits limits) => new()
    {
        DefaultComplexityImpactDelegate = Of,
        ValidateComplexityDelegate = context =>
        {
            if (context.TotalImpact > limits.Complexity)
            {
                context.Error = new LimitError("COMPLEXITY",
                    string.Create(CultureInfo.InvariantCulture, $"The answer could cost {context.TotalImpact:F0}; {limits.Complexity} are allowed. Ask for fewer ('first'), or for less of each."),
                    new(context.TotalImpact, limits.Complexity));
            }

            return Task.CompletedTask;
        },
    };

    private static FieldComplexityResult Of(FieldImpactContext field)
    {
        // Introspection reads no store; its own limit is DocumentShape's.
        if (field.FieldDefinition.Name.StartsWith("__", StringComparison.Ordinal) || field.ParentType.Name.StartsWith("__", StringComparison.Ordinal))
            return new(0, 1);
        var impact = field.FieldDefinition.Arguments?.Find("first") is null ? 1 : Lookup;
        if (!IsList(field.FieldDefinition.ResolvedType))
            return new(impact, 1);
        // The items of a connection are as many as its field was asked for.
        return new(impact, field.Parent is { } parent && First(parent) is { } first ? first : Limit(field) ?? Count(field, "ids") ?? OwnList);
    }

    private static bool IsList(IGraphType? type) => (type is NonNullGraphType required ? required.ResolvedType : type) is ListGraphType;

    private static int? First(FieldImpactContext connection) => connection.FieldDefinition.Arguments?.Find("first") is null
        ? null
        : Number(connection, "last") ?? Number(connection, "first") ?? 20;

    // Of a picture, as many officials as it was asked for, and about as many edges.
    private static int? Limit(FieldImpactContext field)
    {
        if (field.Parent is not { } picture || picture.FieldDefinition.Arguments?.Find("limit") is null) return null;
        return Number(picture, "limit") ?? 100;
    }

    private static int? Number(FieldImpactContext field, string argument) =>
        field.Arguments?.TryGetValue(argument, out var number) == true && number.Value is int given ? Math.Max(given, 1) : null;

    private static int? Count(FieldImpactContext field, string argument) =>
        field.Arguments?.TryGetValue(argument, out var list) == true && list.Value is System.Collections.ICollection items ? items.Count : null;
}
