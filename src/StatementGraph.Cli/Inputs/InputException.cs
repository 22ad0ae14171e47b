namespace StatementGraph.Cli.Inputs;

/// <summary>What the command line points at can't be used, and without it there is nothing to do; the message is one line for the user.</summary>
internal sealed class InputException(string message) : Exception(message);
