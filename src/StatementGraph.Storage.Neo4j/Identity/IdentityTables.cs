using StatementGraph.Model.Graph;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Identity;

/// <summary>Identity in the database, in whatever transaction the statements are run.</summary>
internal sealed class IdentityTables(Func<CypherStatement, Task<CypherRows>> run) : IIdentityTables
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SignatureRow>> ByKeyAsync(IReadOnlyCollection<string> keys) => RowsAsync("signatures_by_key", keys);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignatureRow>> ByIdAsync(IReadOnlyCollection<string> ids) => RowsAsync("signatures_by_id", ids);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignatureRow>> ByOfficialAsync(IReadOnlyCollection<string> officialIds) => RowsAsync("signatures_by_official", officialIds);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignatureRow>> InBlocksAsync(IReadOnlyCollection<string> blocks) => RowsAsync("signatures_in_blocks", blocks);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> OfficialsAsync(IReadOnlyCollection<string> keys) =>
        (await ListAsync("officials_by_key", keys, row => (row.Text("key"), row.Text("official"))).ConfigureAwait(false)).ToDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignaturePair>> PairsAsync(IReadOnlyCollection<string> keys) => ListAsync("pairs", keys, Pair);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SignaturePair>> LikelyAsync(int most) =>
        [.. (await RunAsync("likely_pairs", ("most", most)).ConfigureAwait(false)).Rows.Select(Pair)];

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> KeysOfAsync(IReadOnlyCollection<string> articleIds) => ListAsync("keys_of_articles", articleIds, Key);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> UnusedAsync(IReadOnlyCollection<string> keys) => ListAsync("unused_keys", keys, Key);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ArticlesAsync(IReadOnlyCollection<string> keys) => ListAsync("articles_of_keys", keys, Key);

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<(SignatureRow Row, IReadOnlyList<string> Blocks)> signatures) => OverAsync("add_signatures", signatures, one => Values.Map(
        ("blocks", one.Blocks), ("props", Values.Map(("key", one.Row.Signature.Key), ("stated", one.Row.Signature.Stated), ("own", one.Row.Own), ("official", one.Row.OfficialId),
            ("names", one.Row.Signature.Names), ("countries", one.Row.Signature.Countries), ("known", one.Row.Signature.IsKnown ? 1 : 0)))));

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<SignaturePair> pairs) => OverAsync("add_pairs", pairs, pair => Values.Map(("one", pair.One), ("other", pair.Other), ("props", Values.Map(
        ("verdict", (int)pair.Match.Verdict), ("conflicts", pair.Match.Conflicts ? 1 : 0),
        ("score", pair.Thousandths), ("reason", pair.Match.Reason)))));

    /// <inheritdoc/>
    public Task SetAsync(IReadOnlyList<SignatureRow> rows) =>
        OverAsync("set_signatures", rows, row => Values.Map(("key", row.Signature.Key), ("official", row.OfficialId)));

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyCollection<string> keys) => keys.Count == 0 ? Task.CompletedTask : RunAsync("remove_signatures", ("keys", keys));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Judgement>> JudgementsAsync() =>
        [.. (await RunAsync("judgements").ConfigureAwait(false)).Rows.Select(row => Judgement(row.Map("judgement")))];

    /// <inheritdoc/>
    public Task SetAsync(Judgement judgement)
    {
        var number = JudgementForm.Number(judgement);
        return RunAsync("set_judgement", ("number", number), ("props", Values.Map(("number", number), ("kind", (int)judgement.Kind),
            ("one", judgement.One), ("other", judgement.Other), ("who", judgement.Who), ("decidedAt", JudgementForm.Text(judgement.When)),
            ("why", judgement.Why), ("undoneBy", judgement.UndoneBy), ("undoneAt", judgement.UndoneAt is { } undone ? JudgementForm.Text(undone) : null))));
    }

    private static Judgement Judgement(CypherRow row) => new(JudgementForm.Id(row.Number("number")), (JudgementKind)row.Number("kind"), row.Texts("one"), row.Texts("other"),
        row.Text("who"), JudgementForm.Time(row.Text("decidedAt")), row.Text("why"), row.TextOrNull("undoneBy"), row.TextOrNull("undoneAt") is { } undone ? JudgementForm.Time(undone) : null);

    private static string Key(CypherRow row) => row.Text("key");

    private static SignaturePair Pair(CypherRow row) =>
        SignaturePair.Stored(row.Text("one"), row.Text("other"), (IdentityVerdict)row.Number("verdict"), row.Number("conflicts") == 1, row.Number("score"), row.Text("reason"));

    private static SignatureRow Row(CypherRow row) => new(new IdentitySignature(row.Text("key"), row.Text("stated"), row.Texts("names"), row.Texts("countries"), row.Number("known") == 1),
        row.Text("own"), row.Text("official"));

    private Task<IReadOnlyList<SignatureRow>> RowsAsync(string file, IReadOnlyCollection<string> keys) => ListAsync(file, keys, row => Row(row.Map("signature")));

    private async Task<IReadOnlyList<T>> ListAsync<T>(string file, IReadOnlyCollection<string> keys, Func<CypherRow, T> item) =>
        keys.Count == 0 ? [] : [.. (await RunAsync(file, ("keys", keys.ToList())).ConfigureAwait(false)).Rows.Select(item)];

    private Task OverAsync<T>(string file, IReadOnlyList<T> items, Func<T, object?> row) =>
        items.Count == 0 ? Task.CompletedTask : RunAsync(file, ("rows", items.Select(row).ToList()));

    private Task<CypherRows> RunAsync(string file, params (string Name, object? Value)[] parameters) =>
        run(CypherFiles.Statement($"identity/{file}", parameters));
}
