using System.Text.Json;
using Microsoft.Playwright;
using StatementGraph.Cli.Tests.Support;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>axe-core finds no serious fault in any view, in either theme, wide and narrow; nothing sticks out.</summary>
[Collection(OnSamples.Name)]
public class AccessibilityTests(Samples samples)
{
    private static readonly string Axe = Path.Join(Repository.Root, "src/StatementGraph.Dashboard/node_modules/axe-core/axe.min.js");

    [Theory]
    [InlineData("fa", ColorScheme.Light, 1440)]
    [InlineData("fa", ColorScheme.Dark, 390)]
    [InlineData("ar", ColorScheme.Dark, 1440)]
    [InlineData("en", ColorScheme.Dark, 1440)]
    [InlineData("en", ColorScheme.Light, 390)]
    public async Task No_view_has_a_serious_fault_or_is_wider_than_the_window(string language, ColorScheme theme, int width)
    {
        Assert.SkipUnless(File.Exists(Axe), "The page's packages are not installed: built without Node.js.");
        await using var visit = await samples.OpenAsync(language: language, theme: theme, width: width);
        await CheckAsync(visit, "first");
        await visit.FindAsync("کرمانشاهی", "سهیل");
        await Visit.See(visit.Text);
        await CheckAsync(visit, "official");
        var official = new Uri(visit.Page.Url).Query;
        foreach (var view in (string[])["?table=1", "?view=timeline", "?view=compare", "?view=review", official + "&view=over"])
        {
            await visit.Page.GotoAsync("/" + view);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await CheckAsync(visit, view);
        }
    }

    private static async Task CheckAsync(Visit visit, string name)
    {
        // Evaluated by the debugger, which the page's policy does not bind, so that the policy stays as it is served.
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(Axe, TestContext.Current.CancellationToken));
        var found = await visit.Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(one => ['serious', 'critical'].includes(one.impact)).map(one => [one.id, ...one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary)])");
        Assert.True(found.GetArrayLength() == 0, $"{name}: {found}");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than the window");
        if (Environment.GetEnvironmentVariable("DASHBOARD_SCREENSHOTS") is { } folder)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Join(folder, $"{name.TrimStart('?').Split('&')[^1]}-{visit.Language}-{visit.Page.ViewportSize!.Width}.png") });
    }
}
