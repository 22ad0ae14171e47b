using StatementGraph.Api.Security;

namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>A server that asks for keys, with a pair of officials that waits for a decision.</summary>
public sealed class Keyed : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public Served Served { get; private set; } = null!;

    /// <summary>A key that may ask.</summary>
    public string Reader { get; private set; } = "";

    /// <summary>A key that may decide too.</summary>
    public string Judge { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var (reader, judge) = (ApiKey.Make("reader", Roles.Read), ApiKey.Make("judge", Roles.Judge));
        (Reader, Judge) = (reader.Key, judge.Key);
        Served = await Served.StartWithAsync([Undecided.Namesake], Undecided.Files, ["--key", reader.Kept.ToString(), "--key", judge.Kept.ToString()]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Served.DisposeAsync();
}
