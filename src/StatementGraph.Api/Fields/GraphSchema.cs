using GraphQL.Types;
using GraphQL.Utilities;

namespace StatementGraph.Api.Fields;

/// <summary>
/// Builds the schema: each <c>.graphql</c> file of this folder says what a type is, the class of the same name how its fields are answered.
/// <c>schema.graphql</c> is what comes out, printed.
/// </summary>
internal static class GraphSchema
{
    private static readonly string[] Files =
        ["Query", "Official", "Identity", "Position", "Met", "SaidBy", "Claim", "Meeting", "Article", "Evidence", "Facet", "Search", "Page", "Date",
         "Around", "Timeline", "Compare", "Totals", "Filter", "Changes"];

    /// <summary>A schema, ready to answer.</summary>
    public static ISchema Build()
    {
        var builder = new SchemaBuilder { IgnoreLocations = true, RunConfigurations = false };
        var types = new SchemaTypes(builder.Types);
        foreach (var add in (Action<SchemaTypes>[])
            [QueryFields.Add, SearchFields.Add, OfficialFields.Add, IdentityFields.Add, PositionFields.Add, MetFields.Add, SaidByFields.Add, ClaimFields.Add,
             MeetingFields.Add, ReportFields.Add, ArticleFields.Add, EvidenceFields.Add, FacetFields.Add, ConnectionFields.Add, AroundFields.Add, TimelineFields.Add, CompareFields.Add, TotalsFields.Add, ChangeFields.Add, SubscriptionFields.Add])
            add(types);
        var schema = builder.Build(string.Concat(Files.Select(Read)) + ConnectionFields.Sdl);
        schema.RegisterType(new DateScalar());
        schema.RegisterType(new InstantScalar());
        CommonArguments.Describe(schema.AdditionalTypeInstances.OfType<IComplexGraphType>().Append(schema.Query).Distinct());
        schema.Initialize();
        return schema;
    }

    private static string Read(string name)
    {
        using var stream = typeof(GraphSchema).Assembly.GetManifestResourceStream(name + ".graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd() + "\n";
    }
}
