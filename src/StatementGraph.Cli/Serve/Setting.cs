namespace StatementGraph.Cli.Serve;

/// <summary>One setting of the server: a flag of <c>serve</c>, a variable of the environment and a member of the configuration file, all of one name.</summary>
/// <param name="Name">The flag without its dashes, and the member of the file.</param>
/// <param name="Value">What its value is, for the help.</param>
/// <param name="Description">What it does.</param>
internal sealed record Setting(string Name, string Value, string Description)
{
    private const string Prefix = "STATEMENTGRAPH_";

    /// <summary>Between the values of a list in a variable.</summary>
    public const char Separator = ';';

    /// <summary>Whether it has several values: the flag is repeated, the file has an array, the variable has <c>;</c> between them.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it is <c>true</c> or <c>false</c>; the flag alone means <c>true</c>.</summary>
    public bool IsSwitch { get; init; }

    /// <summary>The variable's name.</summary>
    public string Variable => Prefix + Name.ToUpperInvariant().Replace('-', '_');
}
