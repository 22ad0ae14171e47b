using System.Collections.Concurrent;
using System.Text;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>
/// The embedded statements, one a file. A line that starts with <c>--:name</c> is a comment to SQLite, and part of the statement
/// only where a question asks for <c>name</c>: each file is valid SQL as it stands and holds every form of its question.
/// </summary>
internal static class SqlFile
{
    private const string Mark = "--:";
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of a file, such as <c>Sql/read/stats.sql</c>, with the lines of these names switched on.</summary>
    public static string Text(string file, params ReadOnlySpan<string> names)
    {
        var key = names.IsEmpty ? file : $"{file}?{string.Join('&', names)}";
        if (Texts.TryGetValue(key, out var known)) return known;
        return Texts.GetOrAdd(key, Switch(Embedded(file), names));
    }

    /// <summary>An embedded file as it stands.</summary>
    public static string Embedded(string file)
    {
        using var stream = typeof(SqlFile).Assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"No file {file} is embedded.", nameof(file));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Switch(string text, ReadOnlySpan<string> names)
    {
        var lines = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimStart();
            if (!trimmed.StartsWith("--", StringComparison.Ordinal)) lines.Append(line).Append('\n');
            else if (trimmed.StartsWith(Mark, StringComparison.Ordinal) && Asked(trimmed, names, out var rest)) lines.Append(rest).Append('\n');
        }
        return lines.ToString();
    }

    private static bool Asked(string line, ReadOnlySpan<string> names, out string rest)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0) throw new FormatException($"Nothing follows the switch in '{line}'.");
        rest = line[end..];
        return names.Contains(line[Mark.Length..end]);
    }
}
