using System.Text;
using GraphQL.Types;
using StatementGraph.Api.Fields;

namespace StatementGraph.Api.Tests.Fuzz;

/// <summary>Makes queries from the schema itself: any fields, any arguments, most of them valid, some of them broken afterwards.</summary>
internal sealed class QueryGenerator(int seed)
{
    private const int Deepest = 7;

    private static readonly ISchema Schema = GraphSchema.Build();
    private static readonly string[] Values = ["1", "0", "-1", "100", "2147483648", "1.5", "true", "null", "\"\"", "\"XA\"", "\"sami-murad\"", "\"2024-05-27\"", "\"\\u0000\"", "DIRECT", "MEETING", "NONSENSE", "[]", "[\"x\"]", "{}", "{ text: \"a\" }", "$v"];

    private readonly Random _random = new(seed);

    /// <summary>One query.</summary>
    public string Next()
    {
        var query = new StringBuilder("{ ");
        Select(query, Schema.Query, 0);
        query.Append(" }");
        for (var broken = _random.Next(10) < 3 ? _random.Next(1, 4) : 0; broken > 0; broken--)
            Break(query);
        return query.ToString();
    }

    private void Select(StringBuilder query, IGraphType type, int depth)
    {
        if (type is not IComplexGraphType { Fields.Count: > 0 } complex)
        {
            query.Append("__typename ... on Claim { text }");
            return;
        }

        for (var count = _random.Next(1, depth < 3 ? 4 : 3); count > 0; count--)
        {
            var field = complex.Fields.ElementAt(_random.Next(complex.Fields.Count));
            var of = Named(field.ResolvedType!);
            if (of is not ScalarGraphType && depth >= Deepest) continue;
            query.Append(_random.Next(8) == 0 ? $"a{count}: " : "").Append(field.Name);
            Arguments(query, field);
            if (of is ScalarGraphType) query.Append(' ');
            else
            {
                query.Append(" { ");
                Select(query, of, depth + 1);
                query.Append(" } ");
            }
        }

        query.Append("__typename ");
    }

    private void Arguments(StringBuilder query, FieldType field)
    {
        var given = (field.Arguments ?? []).Where(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null || _random.Next(4) == 0).ToList();
        if (given.Count == 0) return;
        query.Append('(').AppendJoin(", ", given.Select(argument => $"{argument.Name}: {Value(argument.ResolvedType!)}")).Append(')');
    }

    private string Value(IGraphType type)
    {
        if (_random.Next(6) == 0) return Values[_random.Next(Values.Length)];
        return type switch
        {
            NonNullGraphType required => Value(required.ResolvedType!),
            ListGraphType list => $"[{Value(list.ResolvedType!)}]",
            EnumerationGraphType named => named.Values.First().Name,
            InputObjectGraphType input => $"{{ {string.Join(", ", input.Fields.Where(_ => _random.Next(4) == 0).Select(field => $"{field.Name}: {Value(field.ResolvedType!)}"))} }}",
            { Name: "Int" } => _random.Next(1, 30).ToString(System.Globalization.CultureInfo.InvariantCulture),
            { Name: "Date" } => "\"2024-05-27\"",
            { Name: "Boolean" } => "true",
            _ => Values[_random.Next(8, 13)],
        };
    }

    private void Break(StringBuilder query)
    {
        var at = _random.Next(query.Length);
        if (_random.Next(2) == 0) query.Remove(at, 1);
        else query.Insert(at, "{}()[]:!$@\"\\#...\u200C9a"[_random.Next(18)]);
    }

    private static IGraphType Named(IGraphType type) => type switch
    {
        NonNullGraphType required => Named(required.ResolvedType!),
        ListGraphType list => Named(list.ResolvedType!),
        _ => type,
    };
}
