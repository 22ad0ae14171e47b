using GraphQL;

namespace StatementGraph.Api.Security;

/// <summary>The caller may not do this; the message names the role that it takes.</summary>
internal sealed class ForbiddenError : ExecutionError
{
    public ForbiddenError(Caller caller, Roles role)
        : base($"This takes a key with the role {role.ToString().ToUpperInvariant()}, which '{caller.LogName}' does not have.") =>
        (Code, Role) = ("FORBIDDEN", role.ToString().ToUpperInvariant());

    /// <summary>The role that it takes.</summary>
    public string Role { get; }
}
