using System.Text;

namespace StatementGraph.Storage.Neo4j.Keys;

/// <summary>The values of an enum as the graph shows them: <c>PRESS_CONFERENCE</c>.</summary>
internal static class Word
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    /// <summary>The word for a value; null for none.</summary>
    public static string? OfMaybe<T>(T? value)
        where T : struct, Enum => value is { } known ? Of(known) : null;

    /// <summary>The value of a word.</summary>
    public static T To<T>(string word)
        where T : struct, Enum => Words<T>.ByWord[word];

    /// <summary>The value of a word; null for none.</summary>
    public static T? ToMaybe<T>(string? word)
        where T : struct, Enum => word is null ? null : To<T>(word);

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, value => Spell(value.ToString()));
        public static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(one => one.Value, one => one.Key, StringComparer.Ordinal);

        private static string Spell(string name)
        {
            var word = new StringBuilder();
            foreach (var letter in name)
            {
                if (char.IsUpper(letter) && word.Length > 0) word.Append('_');
                word.Append(char.ToUpperInvariant(letter));
            }
            return word.ToString();
        }
    }
}
