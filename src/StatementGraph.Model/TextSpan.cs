namespace StatementGraph.Model;

/// <summary>
/// A stretch of <see cref="Article.Text"/>, counted in UTF-16 code units from 0, <see cref="End"/> excluded:
/// the units in which C# and a browser count, and the ends of W3C Web Annotation's TextPositionSelector.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The first code unit, 0 or more.</param>
    /// <param name="end">The code unit after the last, <paramref name="start"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end lies before 0 or before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last one.</summary>
    public int End { get; }

    /// <summary>How many code units it covers; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether every code unit of the other span lies in this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The words that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The two ends, as in <c>[12,40)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
