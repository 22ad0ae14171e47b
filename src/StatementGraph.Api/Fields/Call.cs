using GraphQL;
using StatementGraph.Api.Changes;
using StatementGraph.Api.Loading;
using StatementGraph.Api.Search;
using StatementGraph.Api.Security;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>One field's call: its arguments, and what the request shares.</summary>
internal readonly struct Call(IResolveFieldContext context)
{
    private GraphRequest Request => (GraphRequest)context.UserContext;

    /// <summary>What is read: of the graph as it is, or as it was known at the instant that the query asks for.</summary>
    public GraphReads Reads => Request.Past.Of(context) ?? Request.Reads;

    /// <summary>The answer of a field of the root: from the graph of the instant that it asks for.</summary>
    public object? InTime(Func<object?> value) => PastReads.At(context) is { } at ? Request.Past.Answer(at, value) : value();

    public INames Names => Request.Names;

    /// <summary>Where people decide; null where the graph is only read.</summary>
    public IIdentityStore? Identity => Request.Identity;

    public AuditedWrite Writes => Request.Writes;

    public ArticleWrites Articles => Request.Articles;

    public TimeProvider Time => Request.Time;

    public ISentences Sentences => Request.Sentences;

    /// <summary>Finds words in folded spelling; null where nobody does.</summary>
    public IWordSpans? Words => Request.Words;

    public CountrySearch Countries => Request.Countries;

    /// <summary>The value of an argument; null where it is not given.</summary>
    public T? Argument<T>(string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) && (typeof(T) == typeof(string) ? GlobalId.Text(argument.Value) : argument.Value) is T value ? value : default;

    /// <summary>The key in the store of the node that an argument names.</summary>
    public string? Key(NodeKind kind, string name) => Argument<string>(name) is { } id ? GlobalId.KeyOf(kind, id) : null;

    /// <summary>The argument <c>where</c>; empty where it is not given.</summary>
    public Where Where => new(Argument<IDictionary<string, object?>>("where"));

    /// <summary>The texts of a list; empty where it is not given.</summary>
    public IReadOnlyList<string> Strings(string name) => Argument<System.Collections.IEnumerable>(name) is { } list ? [.. GlobalId.Texts(list)] : [];

    /// <summary>A day; null where it is not given.</summary>
    public DateOnly? Day(string name) => Argument<object>(name) as DateOnly?;

    /// <summary>Whether an argument is given.</summary>
    public bool Given(string name) => Argument<object>(name) is not null;

    /// <summary>A number between two others.</summary>
    /// <exception cref="BadArgumentError">It is not between them.</exception>
    public int Number(string name, int least, int most)
    {
        var given = Argument<int>(name);
        return given >= least && given <= most ? given : throw new BadArgumentError($"'{name}' goes from {least} to {most}, not {given}.") { Figures = given > most ? new(given, most) : null };
    }

    /// <summary>The argument <c>filter</c>; null where it is not given.</summary>
    public Condition? Filter(NodeKind kind) => Filters.Read(kind, Argument<IDictionary<string, object?>>("filter"));

    /// <summary>The arguments <c>first</c> and <c>after</c>, or <c>last</c> and <c>before</c>, and <c>orderBy</c>.</summary>
    /// <exception cref="BadArgumentError">The size of the page is below 1 or too large, or both cursors are given.</exception>
    public PageRequest Page
    {
        get
        {
            var (name, isReversed) = (IsBackward ? "last" : "first", Argument<string>("orderBy") is "OLDEST_FIRST" or "Z_TO_A" or "FEWEST_FIRST");
            var size = Number(name, 1, Request.Limits.PageSize);
            var (cursor, other) = IsBackward ? ("before", "after") : ("after", "before");
            if (Given(other))
                throw new BadArgumentError($"'{other}' does not go with '{name}'.");
            return new(size, Argument<string>(cursor), isReversed != IsBackward);
        }
    }

    // Whoever asks for the last items asks for the first of the opposite order.
    private bool IsBackward => Given("last");

    /// <summary>A page as a connection, when it has been read.</summary>
    public Later<Connection> Connect<T>(Later<Page<T>> page, Func<T, object>? item = null)
    {
        var (hasCursor, isBackward) = (Given("after") || Given("before"), IsBackward);
        return page.Then(read => isBackward ? Connection.Backward(read, hasCursor, item) : Connection.Of(read, hasCursor, item));
    }
}
