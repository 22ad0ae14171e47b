using StatementGraph.Cli.Verbs;

namespace StatementGraph.Cli.Serve;

/// <summary>Every setting of the server; README's table has a row for each, and a test sees to it.</summary>
internal static class Settings
{
    public static readonly Setting Config = new("config", "FILE", "A JSON file with settings, by their flags' names; the environment prevails over it, and flags over both.");
    public static readonly Setting Store = new("store", "FILE", $"The file that holds the graph, or '{Graph.Store.Neo4j}' for the server that $NEO4J_URI names; {CommonOptions.DefaultStore} where not given.");
    public static readonly Setting Url = new("url", "URL", "Where to listen; port 0 takes a free one. Keys are needed where other machines can reach it.");
    public static readonly Setting Ingest = new("ingest", "PATH", "Files, folders or globs to ingest.") { IsList = true };
    public static readonly Setting Watch = new("watch", "true|false", "Go on ingesting those while serving, whenever they are new or changed; subscribers are told.") { IsSwitch = true };
    public static readonly Setting Keys = new("keys", "FILE", "Who may ask: a line for each key, as 'statementgraph key' prints it.");
    public static readonly Setting Key = new("key", "LINE", "Such a line itself, for an environment without files.") { IsList = true };
    public static readonly Setting Audit = new("audit", "FILE", "Where every change that is asked for is written down; next to the store where not given.");
    public static readonly Setting Origins = new("origin", "URL", "A page of another server whose scripts may ask, such as https://desk.example.") { IsList = true };
    public static readonly Setting Documents = new("documents", "FOLDER", "GraphQL documents (*.graphql) that may be asked for by 'documentId', the SHA-256 of their text.");
    public static readonly Setting OnlyDocuments = new("only-documents", "true|false", "Answer those and no others.") { IsSwitch = true };
    public static readonly Setting MaxDepth = new("max-depth", "N", "How many fields may stand inside one another; 20 where not given.");
    public static readonly Setting MaxComplexity = new("max-complexity", "N", "What an answer may cost, in values; 500000 where not given.");
    public static readonly Setting MaxPage = new("max-page", "N", "The largest 'first'; 100 where not given.");
    public static readonly Setting MaxSeconds = new("max-seconds", "N", "How long a request may take; 10 where not given.");
    public static readonly Setting MaxBody = new("max-body", "BYTES", "How large a request's body may be; 262144 where not given.");

    public static readonly Setting MaxPast = new("max-past", "N", "Of how many articles the graph of an earlier day ('asOf') is made at most; 20000 where not given.");

    /// <summary>All of them, in the order of help and README.</summary>
    public static readonly IReadOnlyList<Setting> All =
    [
        Config, Store, Url, Ingest, Watch, Keys, Key, Audit, Origins, Documents, OnlyDocuments, MaxDepth, MaxComplexity, MaxPage, MaxSeconds, MaxBody, MaxPast,
    ];
}
