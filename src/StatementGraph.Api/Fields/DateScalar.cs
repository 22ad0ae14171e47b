using GraphQL.Types;

namespace StatementGraph.Api.Fields;

/// <summary>A day: <c>2024-05-31</c>.</summary>
internal sealed class DateScalar : DateOnlyGraphType
{
    public DateScalar()
    {
        Name = "Date";
        Description = "A day of the Gregorian calendar: `2024-05-31`.";
    }
}
