using System.Collections.Concurrent;
using System.Text;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>
/// The embedded statements, one a file. A line that starts with <c>--:name</c> is a comment to SQLite, and part of the statement
/// only where a question asks for <c>name</c>: a file holds every form of its question.
/// </summary>
internal static class SqlFile
{
    private const string Mark = "--:";
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>Names a statement: its file, such as <c>Sql/read/stats.sql</c>, and the lines to switch on.</summary>
    public static string Name(string file, params ReadOnlySpan<string> switches) =>
        switches.IsEmpty ? file : $"{file}?{string.Join('&', switches)}";

    /// <summary>The text of a statement that <see cref="Name"/> names.</summary>
    public static string Text(string name) => Texts.GetOrAdd(name, Read);

    /// <summary>An embedded file as it stands.</summary>
    public static string Embedded(string file)
    {
        using var stream = typeof(SqlFile).Assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"No file {file} is embedded.", nameof(file));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Read(string name)
    {
        var parts = name.Split('?', 2);
        var switches = parts.Length == 1 ? [] : parts[1].Split('&');
        var lines = new StringBuilder();
        foreach (var line in Embedded(parts[0]).Split('\n')) lines.Append(Switch(line, switches)).Append('\n');
        return lines.ToString();
    }

    // Comments go too: SQLite would keep them with the statement.
    private static ReadOnlySpan<char> Switch(string line, string[] switches)
    {
        var trimmed = line.AsSpan().TrimStart();
        if (!trimmed.StartsWith("--", StringComparison.Ordinal)) return line;
        if (!trimmed.StartsWith(Mark, StringComparison.Ordinal)) return [];
        var end = trimmed.IndexOf(' ');
        return switches.Contains(trimmed[Mark.Length..end].ToString()) ? trimmed[end..] : [];
    }
}
