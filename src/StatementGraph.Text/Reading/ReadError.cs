using System.Globalization;

namespace StatementGraph.Text.Reading;

/// <summary>Why an article could not be read.</summary>
/// <param name="Path">The file, or the name that was given for a stream.</param>
/// <param name="Line">The line in it, from 1; null where the whole file is meant.</param>
/// <param name="Message">What is wrong, in one line, without the path.</param>
public sealed record ReadError(string Path, int? Line, string Message)
{
    /// <summary>One line: path, line, message.</summary>
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}: {Message}") : $"{Path}: {Message}";
}
