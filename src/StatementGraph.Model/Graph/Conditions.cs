namespace StatementGraph.Model.Graph;

/// <summary>
/// What must hold of a node: a tree that a store makes part of the one statement that answers a question. Which properties and relations a
/// node has follows from what it is; one that it does not have is an <see cref="ArgumentException"/>.
/// </summary>
public abstract record Condition;

/// <summary>All of these hold; without any, always.</summary>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition;

/// <summary>One of these holds at least; without any, never.</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition;

/// <summary>This does not hold.</summary>
public sealed record Negation(Condition Part) : Condition;

/// <summary>Of the nodes that a relation leads to, this holds of one at least.</summary>
public sealed record Some(Relation Relation, Condition Of) : Condition;

/// <summary>The property is one of these values: keys as they stand, names in folded spelling, the model's words for enumerations.</summary>
public sealed record OneOf(NodeProperty Property, IReadOnlyList<string> Values) : Condition;

/// <summary>The name begins so, in folded spelling.</summary>
public sealed record StartsWith(NodeProperty Property, string Text) : Condition;

/// <summary>The text has all these words in folded spelling; of names, one form has them all, each as a word or the beginning of one.</summary>
public sealed record HasWords(NodeProperty Property, string Text) : Condition
{
    /// <summary>Whole words, each in one of its spellings, all folded; they take the place of the text.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Spelt { get; init; }
}

/// <summary>The days lie between these, both included, as far as they are known; without either, there is a day.</summary>
public sealed record Between(NodeProperty Property, DateOnly? From, DateOnly? To) : Condition;

/// <summary>The property has a value.</summary>
public sealed record HasValue(NodeProperty Property) : Condition;

/// <summary>What a node has.</summary>
public enum NodeProperty
{
    /// <summary>What names it in the store: id, code or key.</summary>
    Key,

    /// <summary>An official's name.</summary>
    Name,

    /// <summary>A claim's content, or an article's text.</summary>
    Text,

    /// <summary>The kind of a claim or meeting.</summary>
    Kind,

    /// <summary>A claim's act.</summary>
    Act,

    /// <summary>A meeting's status.</summary>
    Status,

    /// <summary>An article's language.</summary>
    Language,

    /// <summary>An article's address.</summary>
    Url,

    /// <summary>When a claim or article was published, or a meeting was held.</summary>
    Date,
}

/// <summary>Where a node leads.</summary>
public enum Relation
{
    /// <summary>From a claim to who said it.</summary>
    Speaker,

    /// <summary>From a claim to whom it was said to.</summary>
    Addressee,

    /// <summary>From a claim to what it is about, from an official to those of the roles, from a meeting to those of roles and place.</summary>
    Country,

    /// <summary>From a claim to what it is about.</summary>
    Topic,

    /// <summary>From a claim to where it was said, from an official or article to those of it.</summary>
    Meeting,

    /// <summary>From a claim or meeting to what reports it.</summary>
    Article,

    /// <summary>From an article to who published it.</summary>
    Publisher,

    /// <summary>From an article to whom it cites.</summary>
    Agency,

    /// <summary>From a meeting to who took part.</summary>
    Participant,

    /// <summary>From a meeting to where it was.</summary>
    Place,

    /// <summary>From an official to what they said, from a meeting or article to what was said there.</summary>
    Claim,

    /// <summary>From an official to the positions of the roles.</summary>
    Position,

    /// <summary>From an official to whom they met.</summary>
    Met,
}
