namespace StatementGraph.Model.Graph;

// Every field that is null asks nothing; those that are set must all hold. Lists of ids match any of theirs.
// Texts are asked for by their words; one that folds to no words asks nothing.

/// <summary>Asks for officials.</summary>
public sealed record OfficialQuery
{
    /// <summary>Any of these canonical ids.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Words of a name, in any order and folded spelling, each a whole word or the beginning of one.</summary>
    public string? Name { get; init; }

    /// <summary>One form of the name has each of these words, whole, in one of its spellings, all folded.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Spelt { get; init; }

    /// <summary>A role in some article has this country.</summary>
    public string? Country { get; init; }

    /// <summary>A role in some article has this position id.</summary>
    public string? Position { get; init; }

    /// <summary>What else must hold of the official.</summary>
    public Condition? Where { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks for claims.</summary>
public sealed record ClaimQuery
{
    /// <summary>Any of these claim ids.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Said by this canonical official.</summary>
    public string? Speaker { get; init; }

    /// <summary>Said to this canonical official.</summary>
    public string? Addressee { get; init; }

    /// <summary>About this country.</summary>
    public string? Country { get; init; }

    /// <summary>About this topic or a topic under it, as stored in <see cref="Claim.Topics"/>.</summary>
    public string? Topic { get; init; }

    /// <summary>In this article.</summary>
    public string? Article { get; init; }

    /// <summary>Said at this canonical meeting.</summary>
    public string? Meeting { get; init; }

    /// <summary>In an article by this publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>In an article citing this agency.</summary>
    public string? Agency { get; init; }

    /// <summary>Of this kind.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>With this act.</summary>
    public Act? Act { get; init; }

    /// <summary>Published on this day or later; undated articles do not match.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on this day or earlier; undated articles do not match.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The content has all these words in folded spelling.</summary>
    public string? Text { get; init; }

    /// <summary>The content has each of these words, whole, in one of its spellings, all folded; takes the place of <see cref="Text"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Spelt { get; init; }

    /// <summary>What else must hold of the claim.</summary>
    public Condition? Where { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks for canonical meetings.</summary>
public sealed record MeetingQuery
{
    /// <summary>Any of these canonical ids.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>All of these canonical officials took part.</summary>
    public IReadOnlyList<string>? Participants { get; init; }

    /// <summary>A participant has a role of this country in the reporting article, or it was held there.</summary>
    public string? Country { get; init; }

    /// <summary>Of this kind.</summary>
    public MeetingKind? Kind { get; init; }

    /// <summary>With this status.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>Told by this article.</summary>
    public string? Article { get; init; }

    /// <summary>Its date ends on this day or later; undated meetings do not match.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its date starts on this day or earlier; undated meetings do not match.</summary>
    public DateOnly? To { get; init; }

    /// <summary>For each of these words, somebody who took part has a name with it, whole, in one of its spellings, all folded.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Named { get; init; }

    /// <summary>What else must hold of the meeting.</summary>
    public Condition? Where { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks for reports of meetings.</summary>
public sealed record ReportQuery
{
    /// <summary>Of this canonical meeting.</summary>
    public string? Meeting { get; init; }

    /// <summary>In this article.</summary>
    public string? Article { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks whom an official met.</summary>
public sealed record MetQuery
{
    /// <summary>The canonical official.</summary>
    public required string Official { get; init; }

    /// <summary>Only these other officials.</summary>
    public IReadOnlyList<string>? Others { get; init; }

    /// <summary>Only meetings that this lets through; its page asks nothing.</summary>
    public MeetingQuery? Among { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks for articles.</summary>
public sealed record ArticleQuery
{
    /// <summary>Any of these ids.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>By this publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Citing this agency.</summary>
    public string? Agency { get; init; }

    /// <summary>In this language.</summary>
    public string? Language { get; init; }

    /// <summary>Published on this day or later; undated ones do not match.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on this day or earlier; undated ones do not match.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The text has all these words in folded spelling.</summary>
    public string? Text { get; init; }

    /// <summary>The text has each of these words, whole, in one of its spellings, all folded; takes the place of <see cref="Text"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Spelt { get; init; }

    /// <summary>What else must hold of the article.</summary>
    public Condition? Where { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks for what an official's articles state of them.</summary>
/// <param name="Official">The canonical official.</param>
/// <param name="Page">Which part.</param>
public sealed record OfficialDetailQuery(string Official, PageRequest Page);

/// <summary>Asks for countries, publishers, agencies or topics.</summary>
public sealed record FacetQuery
{
    /// <summary>
    /// Which of the four: <see cref="NodeKind.Country"/>, <see cref="NodeKind.Publisher"/>, <see cref="NodeKind.Agency"/> or
    /// <see cref="NodeKind.Topic"/>; with <see cref="Among"/> also <see cref="NodeKind.Official"/>, those who speak.
    /// </summary>
    public required NodeKind Kind { get; init; }

    /// <summary>Any of these ids.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Only claims by this canonical official count, and only facets with such a claim answer ('what they said, by topic').</summary>
    public string? Speaker { get; init; }

    /// <summary>Only claims that this lets through count, and only what has such a claim answers; its page, and the speaker above, ask nothing then.</summary>
    public ClaimQuery? Among { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.Default;
}

/// <summary>Asks how much there is of each day.</summary>
/// <param name="Meetings">Which meetings, by their first day; null for none. Its page asks nothing.</param>
/// <param name="Claims">Which claims, by the day of publication; null for none. Its page asks nothing.</param>
public sealed record DayQuery(MeetingQuery? Meetings, ClaimQuery? Claims);

/// <summary>Asks for whatever holds the words.</summary>
/// <param name="Text">Words, in folded spelling, all of which must be there; a text that folds to no words finds nothing.</param>
/// <param name="Kinds">Only these; null for countries, officials, meetings, claims and articles.</param>
/// <param name="Page">Which part.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<NodeKind>? Kinds, PageRequest Page)
{
    /// <summary>The codes of countries that are called so, the best first: a store does not know what countries are called.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}
