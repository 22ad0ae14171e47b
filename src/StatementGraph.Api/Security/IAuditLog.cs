namespace StatementGraph.Api.Security;

/// <summary>Writes down every change that somebody asks for, before it is made and after.</summary>
public interface IAuditLog
{
    /// <summary>Adds a line; when this returns, it is kept. Safe for concurrent use.</summary>
    /// <exception cref="IOException">It can't be kept; the change is then not made.</exception>
    void Add(AuditEntry entry);
}

/// <summary>A line of the audit log.</summary>
/// <param name="At">When.</param>
/// <param name="Request">The request's id, as the answer's header <c>X-Request-Id</c> has it.</param>
/// <param name="Who">The name of the key; <c>(local)</c> where none was asked for.</param>
/// <param name="What">The mutation's name.</param>
/// <param name="Outcome">How far it is.</param>
/// <param name="Details">What it was asked to do where it is <see cref="AuditOutcome.Asked"/>, else what it changed, or why not.</param>
public sealed record AuditEntry(DateTimeOffset At, string? Request, string Who, string What, AuditOutcome Outcome, IReadOnlyDictionary<string, object?> Details);

/// <summary>How far a change is.</summary>
public enum AuditOutcome
{
    /// <summary>It is about to be made. Where no other line follows, the server ended in between, and the graph tells whether it was made.</summary>
    Asked,

    /// <summary>It was made.</summary>
    Done,

    /// <summary>It could not be: an id that nobody has, a text that is no article.</summary>
    Refused,

    /// <summary>The caller may not.</summary>
    Forbidden,

    /// <summary>The store failed.</summary>
    Failed,
}
