using StatementGraph.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
