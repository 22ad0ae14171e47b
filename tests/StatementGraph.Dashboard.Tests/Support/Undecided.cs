namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>A server with a pair of officials that waits for a decision; who decides takes it back in the end.</summary>
public sealed class Undecided : IAsyncLifetime
{
    /// <summary>The files that tell of the other of the two.</summary>
    internal static readonly string[] Files = ["src/samples/ar-01-muscat-meeting.txt", "src/samples/fa-01-muscat-meeting.txt"];

    /// <summary>The article that tells of the one: the same name with an office of another country. The two may be one, and a person decides.</summary>
    internal const string Namesake = """
        وزیر خارجه سوریه: راه گفت‌وگو باز است
        دمشق - خبرگزاری سپیدار - ۲۰ آبان ۱۴۰۴
        به گزارش خبرگزاری سپیدار، هیثم رستاقی وزیر امور خارجه سوریه روز دوشنبه ۱۹ آبان ۱۴۰۴ در دمشق با ناصر الوکراوی وزیر امور خارجه قطر دیدار کرد.
        رستاقی در این دیدار گفت: راه گفت‌وگو باز است.
        """;

    /// <summary>The server.</summary>
    public Served Served { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Served = await Served.StartWithAsync([Namesake], Files);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Served.DisposeAsync();
}
