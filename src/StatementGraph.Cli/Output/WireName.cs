using System.Collections.Concurrent;
using System.Text;

namespace StatementGraph.Cli.Output;

/// <summary>How a value of an enumeration is written outside of C#: <c>PressConference</c> as <c>PRESS_CONFERENCE</c>.</summary>
internal static class WireName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>The value's name in capitals, words separated by underscores.</summary>
    public static string Of(Enum value) => Names.GetOrAdd(value, v => Capitals(v.ToString()));

    private static string Capitals(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
