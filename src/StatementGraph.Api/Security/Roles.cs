namespace StatementGraph.Api.Security;

/// <summary>What a caller may do.</summary>
[Flags]
public enum Roles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ask, and be told of what is added.</summary>
    Read = 1,

    /// <summary>Ingest and retract articles.</summary>
    Write = 2,

    /// <summary>Decide who is one official.</summary>
    Judge = 4,

    /// <summary>All of it.</summary>
    All = Read | Write | Judge,
}
