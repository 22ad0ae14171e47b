using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace StatementGraph.Storage;

/// <summary>
/// The statements that a store embeds, one a file. A comment line whose mark is followed by a colon and a name is part of the statement only
/// where a question asks for that name: a file holds every form of its question.
/// </summary>
/// <param name="assembly">What embeds the files.</param>
/// <param name="comment">What starts a comment in their language.</param>
internal sealed class StatementFiles(Assembly assembly, string comment)
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly string mark = comment + ":";

    /// <summary>The names of the embedded files below a folder, in ordinal order.</summary>
    public IReadOnlyList<string> Below(string folder) =>
        [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Names a statement: its file and the lines to switch on.</summary>
    public static string Name(string file, params ReadOnlySpan<string> switches) =>
        switches.IsEmpty ? file : $"{file}?{string.Join('&', switches)}";

    /// <summary>The text of a statement that <see cref="Name"/> names, without comments.</summary>
    public string Text(string name) => texts.GetOrAdd(name, Read);

    /// <summary>An embedded file as it stands.</summary>
    public string Embedded(string file)
    {
        using var stream = assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"No file {file} is embedded.", nameof(file));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private string Read(string name)
    {
        var parts = name.Split('?', 2);
        var switches = parts.Length == 1 ? [] : parts[1].Split('&');
        var lines = new StringBuilder();
        foreach (var line in Embedded(parts[0]).Split('\n')) lines.Append(Switch(line, switches)).Append('\n');
        return lines.ToString();
    }

    // Comments go too: databases would keep them with the statement.
    private ReadOnlySpan<char> Switch(string line, string[] switches)
    {
        var trimmed = line.AsSpan().TrimStart();
        if (!trimmed.StartsWith(comment, StringComparison.Ordinal)) return line;
        if (!trimmed.StartsWith(mark, StringComparison.Ordinal)) return [];
        var end = trimmed.IndexOf(' ');
        return switches.Contains(trimmed[mark.Length..end].ToString()) ? trimmed[end..] : [];
    }
}
