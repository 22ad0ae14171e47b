namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>A server with articles that are odd: hostile, very long, of two scripts.</summary>
public sealed class Odd : IAsyncLifetime
{
    // OVERRIDE and ISOLATE stand for characters that turn letters around, LONG for a very long word.
    private const string Hostile = """
        <script>document.title='taken'</script> وزیر خارجه عمان <img src=x onerror="document.title='taken'">
        مسقط - خبرگزاری سپیدار - ۱۳ آبان ۱۴۰۴
        هیثم الرستاقی وزیر امور خارجه عمان روز دوشنبه ۱۲ آبان ۱۴۰۴ در مسقط با سهیل کرمانشاهی وزیر امور خارجه ایران دیدار کرد.
        الرستاقی گفت: درهای <script>document.title='taken'</script> مسقط همیشه "><svg onload=alert(1)> باز است.
        الرستاقی افزود: متن وارونه OVERRIDEabc def و ISOLATEبی پایان.
        الرستاقی تصریح کرد: LONG باز است.
        """;

    private const string TwoScripts = "خبر\nسهیل کرمانشاهی وزیر امور خارجه ایران گفت: شرکت Sohar Port 2025 در راه است.\n";

    /// <summary>The server.</summary>
    public Served Served { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var hostile = Hostile.Replace("LONG", new string('ب', 5000), StringComparison.Ordinal).Replace("OVERRIDE", "\u202e", StringComparison.Ordinal).Replace("ISOLATE", "\u2067", StringComparison.Ordinal);
        var filling = string.Concat(Enumerable.Repeat("این خط از متن خبر سخنی ندارد و تنها جا می‌گیرد.\n", 400));
        Served = await Served.StartWithAsync([hostile, $"خبر بلند\nتهران - ۱۳ آبان ۱۴۰۴\n{filling}سهیل کرمانشاهی وزیر امور خارجه ایران گفت: راه باز است.\n", TwoScripts]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Served.DisposeAsync();
}
