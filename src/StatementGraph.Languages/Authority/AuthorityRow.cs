namespace StatementGraph.Languages;

/// <summary>One row of an authority table as it stands in its file, not yet checked or interpreted.</summary>
/// <param name="Table">Which table it belongs to.</param>
/// <param name="Cells">Its cells, as many as the table has columns; an empty cell is an empty string.</param>
/// <param name="File">The file, such as <c>shared/officials.tsv</c>.</param>
/// <param name="Line">The line in it, from 1.</param>
public sealed record AuthorityRow(AuthorityTable Table, IReadOnlyList<string> Cells, string File, int Line);

/// <summary>The tables of the authority data. A table is known by its header, so one file can hold several.</summary>
public enum AuthorityTable
{
    /// <summary>Who there is, and how they are written.</summary>
    Officials,

    /// <summary>Who held which post when.</summary>
    Occupancies,

    /// <summary>Which posts there are.</summary>
    Positions,

    /// <summary>What looks like a mistake and is none: namesakes, rival governments, offices that several share.</summary>
    Exceptions,
}
