using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace StatementGraph.Api.Fields;

/// <summary>An instant, with its offset from UTC: <c>2024-05-31T12:00:00Z</c>.</summary>
internal sealed class InstantScalar : ScalarGraphType
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public InstantScalar()
    {
        Name = "DateTime";
        Description = "An instant with its offset from UTC (RFC 3339): `2024-05-31T12:00:00Z`, `2024-05-31T15:30:00+03:30`.";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()) is { } at ? at : ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateTimeOffset => value,
        string text => Parse(text) is { } at ? at : ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value is DateTimeOffset at
        ? at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
        : value is null ? null : ThrowSerializationError(value);

    // Without an offset it would be another instant on every machine.
    private static DateTimeOffset? Parse(string text) => (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
        && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
