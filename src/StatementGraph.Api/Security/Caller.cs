namespace StatementGraph.Api.Security;

/// <summary>Who asks.</summary>
/// <param name="Name">The name of the key; null where none was asked for, as on the machine itself.</param>
/// <param name="Roles">What they may do. Who may change the graph may read it, since each change answers with what it changed.</param>
internal sealed record Caller(string? Name, Roles Roles)
{
    /// <summary>Who works on the machine itself, without keys.</summary>
    public static Caller Local { get; } = new(null, Roles.All);

    /// <summary>As the audit log names them.</summary>
    public string LogName => Name ?? "(local)";

    /// <summary>Whether they have the role.</summary>
    public bool May(Roles role) => (Roles & role) == role;
}
