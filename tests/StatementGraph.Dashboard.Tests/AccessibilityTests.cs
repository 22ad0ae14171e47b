using System.Text.Json;
using Microsoft.Playwright;
using StatementGraph.Cli.Tests.Support;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>axe-core finds no serious fault in any view, in either theme, wide and narrow; nothing sticks out.</summary>
public class AccessibilityTests(Samples samples, Keyed keyed)
{
    private static readonly string Axe = Path.Join(Repository.Root, "src/StatementGraph.Dashboard/node_modules/axe-core/axe.min.js");

    // Where pictures of the views go; with it every language is seen in every window.
    private static readonly string? Folder = Environment.GetEnvironmentVariable("DASHBOARD_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    /// <summary>Language, theme and width in pixels.</summary>
    public static TheoryData<string, ColorScheme, int> Windows =>
        Folder is null
            ? new() { { "fa", ColorScheme.Light, 1440 }, { "fa", ColorScheme.Dark, 390 }, { "ar", ColorScheme.Dark, 1440 }, { "en", ColorScheme.Dark, 1440 }, { "en", ColorScheme.Light, 390 } }
            : new(from language in (string[])["fa", "ar", "en"]
                  from theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
                  from width in (int[])[1440, 390]
                  select (language, theme, width));

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task No_view_has_a_serious_fault_or_is_wider_than_the_window(string language, ColorScheme theme, int width)
    {
        Assert.SkipUnless(File.Exists(Axe), "The page's packages are not installed: built without Node.js.");
        await using var visit = await samples.OpenAsync(language: language, theme: theme, width: width);
        await CheckAsync(visit, "first");
        await visit.Search.FillAsync("کرمانشاهی");
        await visit.Hits.Filter(new() { HasText = "سهیل" }).First.HoverAsync();
        await CheckAsync(visit, "search");
        await visit.Hits.First.ClickAsync();
        await Visit.See(visit.Text);
        await CheckAsync(visit, "connections");
        await visit.Panel.Locator(".segments button").Nth(1).ClickAsync();
        await visit.Panel.Locator(".list a.item").First.ClickAsync();
        await Visit.See(visit.Text.Locator("mark.content").First);
        await CheckAsync(visit, "evidence");
        var official = new Uri(visit.Page.Url).Query.TrimStart('?').Split('&')[0]["of=".Length..];
        foreach (var (view, query) in ((string, string)[])[("table", $"?of={official}&table=1"), ("time", "?view=timeline"), ("over", $"?view=over&who={official}"), ("choose", "?view=compare")])
        {
            await visit.Page.GotoAsync("/" + query);
            await CheckAsync(visit, view);
        }

        await visit.Page.Locator(".cards a").First.ClickAsync();
        await Visit.See(visit.Page.Locator("table.compare"));
        await visit.Link("panel.close").ClickAsync();
        await CheckAsync(visit, "compare");
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Neither_what_waits_for_a_decision_nor_the_question_for_a_key_has_one(string language, ColorScheme theme, int width)
    {
        Assert.SkipUnless(File.Exists(Axe), "The page's packages are not installed: built without Node.js.");
        await using var visit = await samples.OpenAsync("?view=review", language, theme, width, keyed.Served);
        await Visit.See(visit.Button("key.give"));
        await CheckAsync(visit, "key");
        await visit.EnterAsync(keyed.Reader);
        await Visit.See(visit.Page.Locator("article.pair"));
        await CheckAsync(visit, "review");
    }

    private static async Task CheckAsync(Visit visit, string name)
    {
        await Assertions.Expect(visit.Page.Locator("main .state[role=status], .canvas:not([data-drawn])")).ToHaveCountAsync(0);
        // Evaluated by the debugger, which the page's policy does not bind, so that the policy stays as it is served.
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(Axe, TestContext.Current.CancellationToken));
        var found = await visit.Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(one => ['serious', 'critical'].includes(one.impact)).map(one => [one.id, ...one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary)])");
        Assert.True(found.GetArrayLength() == 0, $"{name}: {found}");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than the window");
        if (Folder is not null)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Join(Folder, $"{name}-{visit.Language}-{visit.Page.ViewportSize!.Width}-{await visit.Page.Locator("html").GetAttributeAsync("data-theme")}.png") });
    }
}
