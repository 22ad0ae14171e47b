using StatementGraph.Model.Graph;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Identity;

/// <summary>Identity in this file, over one connection. Everything is done when a call returns.</summary>
internal sealed class IdentityTables(Database database, SignatureCache signatures) : IIdentityTables
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
    public Task<IReadOnlyDictionary<string, string>> OfficialsAsync(IReadOnlyCollection<string> keys) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(signatures.Officials(keys));

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignaturePair>> PairsAsync(IReadOnlyCollection<string> keys) =>
        Done(Ask("pairs").Add(JsonText.Of(keys)).List(Pair));

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignaturePair>> LikelyAsync(int most) => Done(Ask("likely_pairs").Add(most).List(Pair));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> KeysOfAsync(IReadOnlyCollection<string> articleIds) => TextsAsync("keys_of_articles", articleIds);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> UnusedAsync(IReadOnlyCollection<string> keys) => TextsAsync("unused_keys", keys);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ArticlesAsync(IReadOnlyCollection<string> keys) => TextsAsync("articles_of_keys", keys);

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<(SignatureRow Row, IReadOnlyList<string> Blocks)> added)
    {
        foreach (var (row, blocks) in added)
        {
            var one = row.Signature;
            Ask("add_signature").Add(one.Key).Add(one.Stated).Add(row.Own).Add(row.OfficialId)
                .Add(JsonText.Of([.. one.Names])).Add(JsonText.Of([.. one.Countries])).Add(one.IsKnown ? 1 : 0).Run();
            var number = database.LastInserted;
            foreach (var block in blocks) Ask("add_signature_block").Add(block).Add(number).Run();
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<SignaturePair> pairs)
    {
        foreach (var pair in pairs)
            Ask("add_pair").Add(pair.One).Add(pair.Other).Add((long)pair.Match.Verdict).Add(pair.Match.Conflicts ? 1 : 0)
                .Add(pair.Thousandths).Add(pair.Match.Reason).Run();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task SetAsync(IReadOnlyList<SignatureRow> rows)
    {
        foreach (var row in rows)
        {
            Ask("set_signature").Add(row.OfficialId).Add(row.Signature.Key).Run();
            signatures.Set(row.Signature.Key, row.OfficialId);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyCollection<string> keys)
    {
        foreach (var key in keys)
        {
            Ask("remove_pairs").Add(key).Run();
            Ask("remove_signature").Add(key).Run();
            signatures.Remove(key);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Judgement>> JudgementsAsync() => Done(Ask("judgements").List(row => new Judgement(
        JudgementForm.Id(row.Long(0)), (JudgementKind)row.Int(1), JsonText.Texts(row.Text(2)), JsonText.Texts(row.Text(3)), row.Text(4), JudgementForm.Time(row.Text(5)), row.Text(6),
        row.TextOrNull(7), row.TextOrNull(8) is { } undone ? JudgementForm.Time(undone) : null)));

    /// <inheritdoc/>
    public Task SetAsync(Judgement judgement)
    {
        Ask("set_judgement").Add(JudgementForm.Number(judgement)).Add((long)judgement.Kind)
            .Add(JsonText.Of([.. judgement.One])).Add(JsonText.Of([.. judgement.Other])).Add(judgement.Who)
            .Add(JudgementForm.Text(judgement.When)).Add(judgement.Why)
            .Add(judgement.UndoneBy).Add(judgement.UndoneAt is { } undone ? JudgementForm.Text(undone) : null).Run();
        return Task.CompletedTask;
    }

    private static Task<IReadOnlyList<T>> Done<T>(List<T> items) => Task.FromResult<IReadOnlyList<T>>(items);

    private static SignaturePair Pair(RowReader row) =>
        SignaturePair.Stored(row.Text(0), row.Text(1), (IdentityVerdict)row.Int(2), row.Int(3) == 1, row.Long(4), row.Text(5));

    private Task<IReadOnlyList<SignatureRow>> RowsAsync(string file, IReadOnlyCollection<string> texts) => Done(Ask(file).Add(JsonText.Of(texts)).List(row =>
        new SignatureRow(new IdentitySignature(row.Text(0), row.Text(1), JsonText.Texts(row.Text(2)), JsonText.Texts(row.Text(3)), row.Int(4) == 1), row.Text(5), row.Text(6))));

    private Task<IReadOnlyList<string>> TextsAsync(string file, IReadOnlyCollection<string> texts) => Done(Ask(file).Add(JsonText.Of(texts)).Texts());

    private Statement Ask(string file) => database.Prepare(SqlFile.Name($"Sql/identity/{file}.sql"));
}
