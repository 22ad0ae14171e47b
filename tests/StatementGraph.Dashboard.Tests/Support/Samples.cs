using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

[assembly: AssemblyFixture(typeof(Samples))]
[assembly: AssemblyFixture(typeof(Keyed))]

namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>The samples, served, and the browser, each started once for all tests; a test has a window of its own, and changes nothing of what is served.</summary>
public sealed class Samples : IAsyncLifetime
{
    private const float Patience = 30_000;

    private readonly Chromium _chromium = new();

    /// <summary>The server.</summary>
    public Served Served { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var browser = _chromium.InitializeAsync().AsTask();
        Served = await Served.StartAsync("src/samples");
        await browser;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await Served.DisposeAsync();
    }

    /// <summary>Opens the page in a window of its own. It fails the test where the page writes an error or breaks its security policy.</summary>
    /// <param name="query">The address behind the slash, such as <c>?view=review</c>.</param>
    /// <param name="language">The interface's language.</param>
    /// <param name="theme">The system's theme.</param>
    /// <param name="width">The window's width in pixels.</param>
    /// <param name="at">The server; that of the samples where null.</param>
    /// <param name="prepare">What is done before the page loads, such as answering for the server.</param>
    public async Task<Visit> OpenAsync(string query = "", string language = "en", ColorScheme theme = ColorScheme.Light, int width = 1440, Served? at = null, Func<IPage, Task>? prepare = null)
    {
        var context = await _chromium.Browser.NewContextAsync(new()
        {
            BaseURL = (at ?? Served).Address,
            Locale = language,
            ColorScheme = theme,
            ViewportSize = new() { Width = width, Height = width > 800 ? 900 : 844 },
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        // A busy machine is slow, not wrong.
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page, language);
        if (prepare is not null)
            await prepare(page);
        await page.GotoAsync("/" + query);
        return visit;
    }
}
