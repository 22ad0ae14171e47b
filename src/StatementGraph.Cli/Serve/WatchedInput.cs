using Microsoft.Extensions.Hosting;
using StatementGraph.Api.Changes;
using StatementGraph.Cli.Ingest;
using StatementGraph.Cli.Inputs;
using StatementGraph.Extraction;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Serve;

/// <summary>Ingests files beside a running server, whenever they are new or changed; subscribers are told.</summary>
/// <param name="names">Files, folders and globs.</param>
/// <param name="store">Where to.</param>
/// <param name="feed">Who is told.</param>
/// <param name="extractor">What finds the facts.</param>
/// <param name="period">How long to wait between one look and the next.</param>
/// <param name="time">Tells when that is over.</param>
internal sealed class WatchedInput(IReadOnlyList<string> names, IGraphStore store, ChangeFeed feed, Extractor extractor, TimeSpan period, TimeProvider time) : BackgroundService
{
    private readonly Dictionary<string, (long Length, DateTime Written)> seen = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var writer = new AnnouncedWrites(store, feed);
        using var timer = new PeriodicTimer(period, time);
        do
        {
            var changed = InputWalk.Files(names).Where(IsChanged).Select(file => file.Path).ToList();
            if (changed.Count > 0)
            {
                // A batch in hand is finished when the server is told to stop.
                var input = new ArticleSource(1).ReadAsync(changed, stoppingToken, CancellationToken.None);
                await new IngestPipeline(writer, extractor, new IngestCounts(), Console.Error.WriteLine).RunAsync(input, 1).ConfigureAwait(false);
            }
        }
        while (await NextAsync(timer, stoppingToken).ConfigureAwait(false));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private bool IsChanged(InputFile file)
    {
        if (file.Problem is not null || file.IsStandardInput) return false;
        var info = new FileInfo(file.Path);
        var now = info.Exists ? (info.Length, info.LastWriteTimeUtc) : default;
        var known = seen.TryGetValue(file.Path, out var before) && before == now;
        seen[file.Path] = now;
        return !known;
    }
}
