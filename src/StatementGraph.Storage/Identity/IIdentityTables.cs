using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>What a store keeps of identity, seen from inside one writing transaction. Lists of keys may be empty; order does not matter.</summary>
internal interface IIdentityTables
{
    /// <summary>Those of these keys that are there.</summary>
    Task<IReadOnlyList<SignatureRow>> ByKeyAsync(IReadOnlyCollection<string> keys);

    /// <summary>Signatures with one of these stated or own ids.</summary>
    Task<IReadOnlyList<SignatureRow>> ByIdAsync(IReadOnlyCollection<string> ids);

    /// <summary>Signatures of these canonical officials.</summary>
    Task<IReadOnlyList<SignatureRow>> ByOfficialAsync(IReadOnlyCollection<string> officialIds);

    /// <summary>Signatures in one of these blocks.</summary>
    Task<IReadOnlyList<SignatureRow>> InBlocksAsync(IReadOnlyCollection<string> blocks);

    /// <summary>Pairs with one of these keys.</summary>
    Task<IReadOnlyList<SignaturePair>> PairsAsync(IReadOnlyCollection<string> keys);

    /// <summary>The canonical official of each of these keys that is there.</summary>
    Task<IReadOnlyDictionary<string, string>> OfficialsAsync(IReadOnlyCollection<string> keys);

    /// <summary>Pairs of two officials, the highest score first, then by keys; at most so many.</summary>
    Task<IReadOnlyList<SignaturePair>> LikelyAsync(int most);

    /// <summary>Keys of signatures that these articles have.</summary>
    Task<IReadOnlyList<string>> KeysOfAsync(IReadOnlyCollection<string> articleIds);

    /// <summary>Those of these keys that no article has.</summary>
    Task<IReadOnlyList<string>> UnusedAsync(IReadOnlyCollection<string> keys);

    /// <summary>Articles that have one of these keys.</summary>
    Task<IReadOnlyList<string>> ArticlesAsync(IReadOnlyCollection<string> keys);

    /// <summary>Adds signatures that are not there, with their blocks.</summary>
    Task AddAsync(IReadOnlyList<(SignatureRow Row, IReadOnlyList<string> Blocks)> signatures);

    /// <summary>Adds pairs.</summary>
    Task AddAsync(IReadOnlyList<SignaturePair> pairs);

    /// <summary>Changes the canonical officials.</summary>
    Task SetAsync(IReadOnlyList<SignatureRow> rows);

    /// <summary>Removes signatures with their blocks and pairs.</summary>
    Task RemoveAsync(IReadOnlyCollection<string> keys);

    /// <summary>All judgements, in the order of deciding.</summary>
    Task<IReadOnlyList<Judgement>> JudgementsAsync();

    /// <summary>Adds a judgement, or changes the one of this id.</summary>
    Task SetAsync(Judgement judgement);
}
