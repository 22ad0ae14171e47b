using CsCheck;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>Values picked from a few, and values that are sometimes absent.</summary>
internal static class Pick
{
    /// <summary>Any of these.</summary>
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>The value, or null one time in three.</summary>
    public static Gen<T?> Maybe<T>(this Gen<T> gen)
        where T : class => Gen.Select(gen, Gen.Int[0, 2], (value, die) => die == 0 ? null : value);

    /// <summary>The value, or null one time in three.</summary>
    public static Gen<T?> MaybeStruct<T>(this Gen<T> gen)
        where T : struct => Gen.Select(gen, Gen.Int[0, 2], (value, die) => die == 0 ? (T?)null : value);
}
