using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using StatementGraph.Benchmarks.Generating;

namespace StatementGraph.Benchmarks;

/// <summary>Measures what a user waits for: extraction, ingest and the first answer of a server, each in a process of its own.</summary>
public static class WholeProcess
{
    private const string Url = "http://127.0.0.1:5091";
    private const int Starts = 5;

    /// <summary>Prints a line for each figure.</summary>
    /// <param name="count">How many articles.</param>
    public static async Task RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("statementgraph-bench-").FullName;
        try
        {
            var (articles, store) = (Path.Join(folder, "articles.jsonl"), Path.Join(folder, "graph.db"));
            GeneratedInput.Write(articles, count);
            Console.WriteLine($"{count} articles, {new FileInfo(articles).Length / count} bytes each, {Environment.ProcessorCount} cores");
            Print("extract", count, ProcessRun.ToEnd("extract", articles));
            Print("ingest", count, ProcessRun.ToEnd("ingest", articles, "--store", store));
            Print("ingest again", count, ProcessRun.ToEnd("ingest", articles, "--store", store));
            Console.WriteLine($"store: {new FileInfo(store).Length / 1_000_000} MB");
            await FirstAnswersAsync(store).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string what, int count, ProcessRun.Result result) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: {result.Elapsed.TotalSeconds:F1} s, {count / result.Elapsed.TotalSeconds:F0} articles/s, peak memory {result.PeakBytes / 1_000_000} MB"));

    private static async Task FirstAnswersAsync(string store)
    {
        var times = new List<double>();
        for (var i = 0; i < Starts; i++)
            times.Add(await FirstAnswerAsync(store).ConfigureAwait(false));
        Console.WriteLine($"serve, start to first answer, {Starts} times: {string.Join(", ", times.Select(t => t.ToString("F0", CultureInfo.InvariantCulture)))} ms");
    }

    private static async Task<double> FirstAnswerAsync(string store)
    {
        var clock = Stopwatch.StartNew();
        using var server = ProcessRun.Start("serve", "--store", store, "--url", Url);
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        try
        {
            while (clock.Elapsed < TimeSpan.FromSeconds(30))
            {
                if (await AnswersAsync(client).ConfigureAwait(false))
                    return clock.Elapsed.TotalMilliseconds;
                await Task.Delay(5).ConfigureAwait(false);
            }

            throw new TimeoutException("The server gave no answer in 30 s.");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync().ConfigureAwait(false);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            var query = new { query = "{ officials(first: 10) { nodes { name met(first: 3) { nodes { name } } } } }" };
            using var answer = await client.PostAsJsonAsync("/graphql", query).ConfigureAwait(false);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
