using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using StatementGraph.Api.Changes;
using StatementGraph.Api.Fields;
using StatementGraph.Api.Http;
using StatementGraph.Api.Loading;
using StatementGraph.Api.Search;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api;

/// <summary>Answers GraphQL queries from a graph, in this process. Safe for concurrent use; make one and keep it.</summary>
public sealed class GraphQlExecutor
{
    private readonly IGraphReader _reader;
    private readonly INames _names;
    private readonly ISentences _sentences;
    private readonly Action<Exception, string?>? _onFailure;
    private readonly TimeProvider _time;
    private readonly IClaimRepeats? _repeats;
    private readonly ApiSettings _settings;
    private readonly ISchema _schema = GraphSchema.Build();
    private readonly EventExecuter _executer = new();
    private readonly ArticleWrites _articles;
    private readonly CountrySearch _countries;
    private readonly List<IValidationRule> _rules;

    /// <summary>Prepares to answer from a graph.</summary>
    /// <param name="reader">The graph.</param>
    /// <param name="names">Names of countries, topics and positions; ids are shown where null.</param>
    /// <param name="sentences">Finds the sentence around evidence; whole lines are shown where null.</param>
    /// <param name="limits">What a request may cost; <see cref="GraphQlLimits.Default"/> where null.</param>
    /// <param name="onFailure">Is told of failures of the graph and the request's id, of which callers learn no more than that there was one; null for nobody.</param>
    /// <param name="time">Tells when people decide; the system's clock where null.</param>
    /// <param name="repeats">Finds who else reports a claim; nobody does where null.</param>
    /// <param name="settings">How the server is set up; <paramref name="limits"/> are its limits where they are given.</param>
    public GraphQlExecutor(IGraphReader reader, INames? names = null, ISentences? sentences = null,
        GraphQlLimits? limits = null, Action<Exception, string?>? onFailure = null, TimeProvider? time = null, IClaimRepeats? repeats = null, ApiSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        (_reader, _names, _sentences) = (reader, names ?? new NoNames(), sentences ?? new WholeLines());
        (_time, _repeats) = (time ?? TimeProvider.System, repeats);
        _settings = settings ?? new();
        _countries = new(_names, _settings.Words);
        (Limits, _onFailure) = (limits ?? _settings.Limits, onFailure);
        _articles = new(reader, reader is IGraphWriter writer ? new AnnouncedWrites(writer, _settings.Changes) : new NoWrites(), _settings.Extraction);
        _rules = [.. DocumentValidator.CoreRules, new ComplexityValidationRule(Cost.Options(Limits))];
    }

    /// <summary>What a request may cost.</summary>
    public GraphQlLimits Limits { get; }

    /// <summary>Documents that are asked for by their id; null for none.</summary>
    internal PersistedDocuments? Documents => _settings.Documents;

    /// <summary>The schema in GraphQL's schema language: what <c>schema.graphql</c> holds.</summary>
    public string Schema => _schema.Print();

    /// <summary>Answers a query.</summary>
    /// <param name="query">The GraphQL document.</param>
    /// <param name="variables">A JSON object; null or empty for none.</param>
    /// <param name="operationName">Which operation of the document; null or empty where it has only one.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The GraphQL response as JSON: <c>data</c>, <c>errors</c> or both.</returns>
    public async Task<string> ExecuteAsync(string query, string? variables = null, string? operationName = null, CancellationToken cancellation = default) =>
        (await AnswerAsync(query, variables, operationName, cancellation).ConfigureAwait(false)).Json;

    /// <inheritdoc cref="ExecuteAsync"/>
    /// <returns>The same response, with its status and whether it has errors.</returns>
    public async Task<GraphQlAnswer> AnswerAsync(string query, string? variables = null, string? operationName = null, CancellationToken cancellation = default)
    {
        try
        {
            return await AnswerAsync(RequestReader.FromParts(query, null, variables, operationName, readOnly: false, null), cancellation).ConfigureAwait(false);
        }
        catch (BadRequestException bad)
        {
            return ResponseWriter.Refusal(bad);
        }
    }

    /// <exception cref="BadRequestException">It is no GraphQL, or no query.</exception>
    internal Task<GraphQlAnswer> AnswerAsync(GraphQlRequest request, CancellationToken cancellation) =>
        RunAsync(request, DocumentReader.Read(request, _reader is IGraphStore, Limits), null, cancellation);

    /// <summary>Answers a request as a stream: a query or mutation with one answer, a subscription with one for each event.</summary>
    /// <exception cref="BadRequestException">It is no GraphQL.</exception>
    internal IAsyncEnumerable<GraphQlAnswer?> AnswersAsync(GraphQlRequest request, CancellationToken cancellation)
    {
        var document = DocumentReader.Read(request, _reader is IGraphStore, Limits);
        var listens = DocumentReader.Operations(document, request).Any(operation => operation.Operation == OperationType.Subscription);
        return new SubscriptionRun(_settings.Changes, _reader, Limits, (root, stop) => RunAsync(request, document, listens ? root : null, stop)).AnswersAsync(cancellation);
    }

    private async Task<GraphQlAnswer> RunAsync(GraphQlRequest request, GraphQLDocument document, object? root, CancellationToken cancellation)
    {
        var past = new PastReads(_settings.History, _repeats, _time);
        await using var letGo = past.ConfigureAwait(false);
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = _schema,
            Root = root,
            Query = request.Query,
            Document = document,
            Variables = request.Variables,
            OperationName = request.OperationName,
            UserContext = new GraphRequest(_reader, _names, _sentences, Limits, _time, _repeats) 
            {
                Writes = new(request.Caller, _settings.Audit, _time, request.Id), Articles = _articles, Past = past, Words = _settings.Words, Countries = _countries,
            },
            ValidationRules = _rules,
            Timeout = Limits.Timeout,
            CancellationToken = cancellation,
            UnhandledExceptionDelegate = failure =>
            {
                _onFailure?.Invoke(failure.OriginalException, request.Id);
                return Task.CompletedTask;
            },
        }).ConfigureAwait(false);
        return ResponseWriter.Answer(result, Limits, request.Id);
    }
}
