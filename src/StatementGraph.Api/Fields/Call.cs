using GraphQL;
using StatementGraph.Api.Changes;
using StatementGraph.Api.Loading;
using StatementGraph.Api.Security;
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

    public AuditedWrite Writes => Request.Writes;

    public ArticleWrites Articles => Request.Articles;

    public TimeProvider Time => Request.Time;

    public ISentences Sentences => Request.Sentences;

    /// <summary>The value of an argument; null where it is not given.</summary>
    public T? Argument<T>(string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) && (typeof(T) == typeof(string) ? GlobalId.Text(argument.Value) : argument.Value) is T value ? value : default;

    /// <summary>The key in the store of the node that an argument names.</summary>
    public string? Key(NodeKind kind, string name) => Argument<string>(name) is { } id ? GlobalId.KeyOf(kind, id) : null;

    /// <summary>The argument <c>where</c>; empty where it is not given.</summary>
    public Where Where => new(Argument<IDictionary<string, object?>>("where"));

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
