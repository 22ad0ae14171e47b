using System.Globalization;
using BenchmarkDotNet.Running;
using StatementGraph.Benchmarks;
using StatementGraph.Benchmarks.Generating;

const string usage = """
    dotnet run -c Release --project tests/StatementGraph.Benchmarks -- generate COUNT FILE [OFFICIALS]   write invented articles as JSON Lines, about 300 officials
    dotnet run -c Release --project tests/StatementGraph.Benchmarks -- run [COUNT [PROGRAM]] whole processes: extract, ingest, serve (100000); PROGRAM is a published one
    dotnet run -c Release --project tests/StatementGraph.Benchmarks -- questions STORE       each question of the port on a store that is filled
    dotnet run -c Release --project tests/StatementGraph.Benchmarks -- identity [COUNT]      what identity adds to an ingest about 5000 officials, as the graph grows (100000)
    dotnet run -c Release --project tests/StatementGraph.Benchmarks -- micro                 one article, by BenchmarkDotNet
    """;

switch (args)
{
    case ["generate", var count, var file]:
        GeneratedInput.Write(file, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["generate", var count, var file, var officials]:
        GeneratedInput.Write(file, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(officials, CultureInfo.InvariantCulture));
        return 0;
    case ["identity"]:
        await IdentityCost.RunAsync(100_000).ConfigureAwait(false);
        return 0;
    case ["identity", var count]:
        await IdentityCost.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return 0;
    case ["run"]:
        await WholeProcess.RunAsync(100_000).ConfigureAwait(false);
        return 0;
    case ["run", var count, .. { Length: <= 1 } program]:
        ProcessRun.Program = program.FirstOrDefault();
        await WholeProcess.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return 0;
    case ["questions", var store]:
        await QuestionTimes.RunAsync(store).ConfigureAwait(false);
        return 0;
    case ["micro", ..]:
        BenchmarkRunner.Run<ExtractorBenchmark>(null, args[1..]);
        return 0;
    default:
        Console.Error.WriteLine(usage);
        return 2;
}
