using StatementGraph.Cli.Inputs;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Graph;

/// <summary>Finds the articles that a user names by id, by address or by the file that holds them.</summary>
internal static class ArticleNames
{
    private const int IdLength = 32;
    private const int PageSize = 500;

    /// <summary>Their ids, each once, in the order of names; and a line for each name that leads to none.</summary>
    public static async Task<(IReadOnlyList<string> Ids, IReadOnlyList<string> Problems)> ResolveAsync(
        IReadOnlyList<string> names, IGraphReader reader, CancellationToken cancellation)
    {
        var problems = new List<string>();
        var ids = new List<string>(names.Where(IsId));
        var addresses = names.Where(IsAddress).ToHashSet(StringComparer.Ordinal);
        if (addresses.Count > 0)
        {
            ids.AddRange(await ByAddressAsync(addresses, reader, cancellation).ConfigureAwait(false));
            problems.AddRange(addresses.Select(address => Messages.At(address, null, Messages.NoArticleThere)));
        }

        var files = names.Where(name => !IsId(name) && !IsAddress(name)).ToList();
        await foreach (var item in new ArticleSource(workers: 1).ReadAsync(files, cancellation, cancellation).ConfigureAwait(false))
        {
            if (item.Article is { } article)
                ids.Add(article.Id);
            if (item.Problem is not null)
                problems.Add(item.Problem);
        }

        return ([.. ids.Distinct(StringComparer.Ordinal)], problems);
    }

    // The port has no question for an address, and a retraction is rare: all articles are looked through.
    // What was found is taken out of the set, so that what is left in it was not found.
    private static async Task<List<string>> ByAddressAsync(HashSet<string> addresses, IGraphReader reader, CancellationToken cancellation)
    {
        var (found, ids) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        string? after = null;
        do
        {
            var page = (await reader.ArticlesAsync([new ArticleQuery { Page = new PageRequest(PageSize, after) }], cancellation).ConfigureAwait(false))[0];
            foreach (var article in page.Items.Select(record => record.Article).Where(a => a.Url is not null && addresses.Contains(a.Url)))
            {
                ids.Add(article.Id);
                found.Add(article.Url!);
            }

            after = page.HasNext ? page.Cursors[^1] : null;
        }
        while (after is not null);
        addresses.ExceptWith(found);
        return ids;
    }

    private static bool IsId(string name) => name.Length == IdLength && name.All(char.IsAsciiHexDigitLower);

    private static bool IsAddress(string name) => name.StartsWith("https://", StringComparison.Ordinal) || name.StartsWith("http://", StringComparison.Ordinal);
}
