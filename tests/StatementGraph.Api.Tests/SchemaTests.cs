using System.Runtime.CompilerServices;
using GraphQL.Types;
using StatementGraph.Api.Fields;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>The schema is what was approved, and keeps its promises.</summary>
public class SchemaTests
{
    private static readonly ISchema Schema = GraphSchema.Build();

    private static IEnumerable<IGraphType> Own => Schema.AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));

    private static IEnumerable<(string Name, FieldType Field)> Fields =>
        Own.OfType<IComplexGraphType>().SelectMany(type => type.Fields, (type, member) => ($"{type.Name}.{member.Name}", member));

    [Fact]
    public async Task The_committed_file_is_what_the_schema_prints()
    {
        var file = SchemaFile();
        var printed = Graph.Executor().Schema.ReplaceLineEndings("\n");
        var committed = File.Exists(file) ? (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";
        if (printed != committed && Environment.GetEnvironmentVariable("APPROVE") == "1")
            await File.WriteAllTextAsync(file, printed, TestContext.Current.CancellationToken);
        else
            Assert.True(printed == committed, "The schema changed. If that is meant, run the tests once with APPROVE=1 and commit schema.graphql.");
    }

    [Fact]
    public void Every_field_has_a_resolver_of_its_own() =>
        Assert.Empty(Fields.Where(field => Schema.AllTypes[field.Name.Split('.')[0]] is IObjectGraphType && field.Field.Resolver is null).Select(field => field.Name));

    [Fact]
    public void Everything_is_described()
    {
        var types = Own.Where(type => type is not ScalarGraphType || type is EnumerationGraphType).Select(type => (type.Name, type.Description));
        var fields = Fields.Select(field => (field.Name, field.Field.Description));
        var values = Own.OfType<EnumerationGraphType>().SelectMany(type => type.Values, (type, value) => ($"{type.Name}.{value.Name}", value.Description));
        var arguments = Fields.SelectMany(field => field.Field.Arguments ?? [], (field, argument) => ($"{field.Name}({argument.Name}:)", argument.Description));
        Assert.Empty(types.Concat(fields).Concat(values).Concat(arguments).Where(item => string.IsNullOrWhiteSpace(item.Item2)).Select(item => item.Item1));
    }

    [Fact]
    public void Every_field_of_the_root_can_be_asked_as_of_an_instant() =>
        Assert.Empty(Schema.Query.Fields.Where(field => field.Arguments?.Find("asOf") is null).Select(field => field.Name));

    [Fact]
    public void Lists_and_what_is_in_them_are_not_null_but_for_nodes_asked_by_id() =>
        Assert.Equal(["Query.nodes"], Fields.Where(field => Schema.AllTypes[field.Name.Split('.')[0]] is IObjectGraphType
            && field.Field.ResolvedType!.ToString()!.Contains('[', StringComparison.Ordinal)
            && !field.Field.ResolvedType.ToString()!.EndsWith("!]!", StringComparison.Ordinal)).Select(field => field.Name));

    [Theory]
    [InlineData("Claim", "Evidence!")]
    [InlineData("Role", "Evidence!")]
    [InlineData("Mention", "Evidence!")]
    [InlineData("Participant", "Evidence!")]
    [InlineData("AgencyCitation", "Evidence!")]
    [InlineData("Meeting", "[Evidence!]!")]
    [InlineData("MeetingReport", "[Evidence!]!")]
    public void What_states_a_fact_has_evidence(string type, string evidence) =>
        Assert.Equal(evidence, ((IObjectGraphType)Schema.AllTypes[type]!).GetField("evidence")!.ResolvedType!.ToString());

    private static string SchemaFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../src/StatementGraph.Api/schema.graphql");
}
