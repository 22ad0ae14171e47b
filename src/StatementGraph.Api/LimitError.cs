using GraphQL.Validation;

namespace StatementGraph.Api;

/// <summary>A request is beyond a limit: which figure it reached, and which is allowed, both also in the error's <c>extensions</c>.</summary>
internal sealed class LimitError : ValidationError
{
    public LimitError(string code, string message, Figures figures)
        : base(message) => (Code, Figures) = (code, figures);

    public Figures Figures { get; }
}

/// <summary>The limit errors that are met in more than one place.</summary>
internal static class LimitErrors
{
    /// <summary>The code of <see cref="Timeout"/>.</summary>
    public const string TimeoutCode = "TIMEOUT";

    /// <summary>A request took too long; by how much is not known, since it was ended there.</summary>
    public static LimitError Timeout(TimeSpan limit) => new(TimeoutCode,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The answer took longer than {limit.TotalSeconds} s, which is what a request may take; it was ended."),
        new(limit.TotalSeconds, limit.TotalSeconds));
}

/// <summary>What a request reached, and what is allowed.</summary>
internal readonly record struct Figures(double Reached, double Limit);
