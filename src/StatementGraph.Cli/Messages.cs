namespace StatementGraph.Cli;

/// <summary>What the command line says when something is wrong; tests compare with these, so that a wording stands once.</summary>
internal static class Messages
{
    /// <summary>A name on the command line that is no file, no folder and no glob.</summary>
    public const string NoSuchFile = "there is no such file or folder";

    /// <summary>A glob that nothing matches.</summary>
    public const string NoMatch = "no file matches";

    /// <summary>'match' with one name.</summary>
    public const string OneName = "match takes two names, or none and pairs on standard input.";

    /// <summary>A store that is not there.</summary>
    public const string NoStore = "there is no store here; 'statementgraph ingest PATH' makes one";

    /// <summary>An address of Bolt in a build that does not speak it.</summary>
    public static string NoBolt(string address) =>
        $"{address}: this build speaks HTTP, not Bolt; set NEO4J_HTTP_URI or NEO4J_URI to the server's HTTP address, such as http://localhost:7474, or build with -p:Bolt=true";

    /// <summary>'ingest' without anything to read.</summary>
    public const string NothingToIngest = "ingest takes a PATH or more, or --refresh.";

    /// <summary>A store that is copied into itself.</summary>
    public const string SameStore = "a store can't be copied into itself";

    /// <summary>A server that anybody could ask.</summary>
    public const string NoKeys = "other machines can reach this address, so keys are needed: --keys FILE, made by 'statementgraph key'";

    /// <summary>An address that no article in the store has.</summary>
    public const string NoArticleThere = "no article in the store has this address";

    /// <summary>The place in a file, as compilers and editors write it, and what is wrong there.</summary>
    /// <param name="file">The path.</param>
    /// <param name="line">From 1; null where the file as a whole is meant.</param>
    /// <param name="problem">What is wrong.</param>
    public static string At(string file, int? line, string problem) => line is null ? $"{file}: {problem}" : $"{file}:{line}: {problem}";

    /// <summary>A line of standard input that is no pair of names.</summary>
    public static string NoPair(int line) => At("standard input", line, "a line has two names with a tab between them");

    /// <summary>A folder that can't be listed.</summary>
    public static string CannotList(string why) => $"the folder can't be listed: {why}";

    /// <summary>A defect of the program itself: the article is passed over, the others go on.</summary>
    public static string CannotExtract(string why) => $"the article can't be extracted, which is a defect of this program: {why}";

    /// <summary>A line that <c>extract</c> did not print.</summary>
    public static string NoFacts(string why) => $"this is no line of 'statementgraph extract': {why.ReplaceLineEndings(" ")}";

    /// <summary>The output can't be written: a full disk, a closed pipe.</summary>
    public static string CannotWrite(string why) => $"the output can't be written: {why}";

    /// <summary>A number of jobs that is none.</summary>
    public static string JobsOutOfRange(int most) => $"--jobs takes a number from 1 to {most}.";

    /// <summary>Where to read more when the command line is wrong.</summary>
    public static string SeeHelp(string verb) => $"See '{verb} --help'.";

    /// <summary>A file that the command can't do without.</summary>
    public static string CannotRead(string why) => $"it can't be read: {why}";

    /// <summary>An address to listen on that is wrong or taken.</summary>
    public static string CannotListen(string why) => $"the server can't listen there: {why}";
}
