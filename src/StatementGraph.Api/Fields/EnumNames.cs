using System.Globalization;
using System.Text;

namespace StatementGraph.Api.Fields;

/// <summary>The model's enumerations in GraphQL's spelling: <c>PressConference</c> is <c>PRESS_CONFERENCE</c>.</summary>
internal static class EnumNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToUpper(letter, CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    public static T Parse<T>(string name)
        where T : struct, Enum =>
        Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
