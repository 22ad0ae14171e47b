using GraphQL;
using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>One field's call: its arguments, and what the request shares.</summary>
internal readonly struct Call(IResolveFieldContext context)
{
    private GraphRequest Request => (GraphRequest)context.UserContext;

    public GraphReads Reads => Request.Reads;

    public INames Names => Request.Names;

    /// <summary>Where people decide; null where the graph is only read.</summary>
    public IIdentityStore? Identity => Request.Identity;

    public TimeProvider Time => Request.Time;

    public ISentences Sentences => Request.Sentences;

    /// <summary>The value of an argument; null where it is not given.</summary>
    public T? Argument<T>(string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) && argument.Value is T value ? value : default;

    /// <summary>The key in the store of the node that an argument names.</summary>
    public string? Key(NodeKind kind, string name) => Argument<string>(name) is { } id ? GlobalId.KeyOf(kind, id) : null;

    /// <summary>The argument <c>where</c>; empty where it is not given.</summary>
    public Where Where => new(Argument<IDictionary<string, object?>>("where"));

    /// <summary>The texts of a list; empty where it is not given.</summary>
    public IReadOnlyList<string> Strings(string name) => Argument<System.Collections.IEnumerable>(name) is { } list ? [.. list.Cast<string>()] : [];

    /// <summary>A day; null where it is not given.</summary>
    public DateOnly? Day(string name) => Argument<object>(name) as DateOnly?;

    /// <summary>Whether an argument is given.</summary>
    public bool Given(string name) => Argument<object>(name) is not null;

    /// <summary>A number between two others.</summary>
    /// <exception cref="BadArgumentError">It is not between them.</exception>
    public int Number(string name, int least, int most)
    {
        var given = Argument<int>(name);
        return given >= least && given <= most ? given : throw new BadArgumentError($"'{name}' goes from {least} to {most}, not {given}.");
    }

    /// <summary>The arguments <c>first</c> and <c>after</c>.</summary>
    /// <exception cref="BadArgumentError"><c>first</c> is below 1 or too large.</exception>
    public PageRequest Page
    {
        get
        {
            var first = Argument<int>("first");
            if (first < 1 || first > Request.Limits.PageSize)
                throw new BadArgumentError($"'first' goes from 1 to {Request.Limits.PageSize}, not {first}.");
            return new(first, Argument<string>("after"));
        }
    }

    /// <summary>A page as a connection, when it has been read.</summary>
    public Later<Connection> Connect<T>(Later<Page<T>> page, Func<T, object>? item = null)
    {
        var hasPrevious = Argument<string>("after") is not null;
        return page.Then(read => Connection.Of(read, hasPrevious, item));
    }
}
