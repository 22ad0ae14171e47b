namespace StatementGraph.Text.Zones;

/// <summary>What a phrase of <c>boilerplate.tsv</c> says about the line that it stands in.</summary>
public enum BoilerplateClass
{
    /// <summary>Ends the article, on a line of its own or behind the last sentence: distinctive words such as 'end of message'.</summary>
    End,

    /// <summary>Ends the article where it is the last word of a line and stands apart, such as 'ends' between strokes; an ordinary word elsewhere.</summary>
    Mark,

    /// <summary>Ends the article where a short line starts with it, such as 'comments'.</summary>
    Terminal,

    /// <summary>Starts a list of other articles; the short lines under it belong to it.</summary>
    List,

    /// <summary>Makes furniture of a line that starts with it and goes on with a colon, a dash or nothing, such as 'source'.</summary>
    Label,

    /// <summary>Makes furniture of a line that starts with it, whatever follows.</summary>
    Prefix,

    /// <summary>Makes furniture of a line that ends with it.</summary>
    Suffix,

    /// <summary>Makes furniture of a line that has nothing else.</summary>
    Line,

    /// <summary>Starts a line of place, date or code, such as 'news code'.</summary>
    Dateline,

    /// <summary>An agency's name or sign as it stands between place and text, as in 'CAIRO - X -'.</summary>
    Agency,

    /// <summary>Starts the body, such as 'according to': a line with it is no headline, and the one before it may be the lead.</summary>
    Opening,

    /// <summary>Starts a body's sentence in languages where the verb comes first: a long line with it is no headline.</summary>
    Narrative,
}
