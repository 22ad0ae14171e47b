using Microsoft.Playwright;

namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>One user's window on the page. Names of what is in it are given by their keys in the language files, so that a test holds in each language.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    internal Visit(IBrowserContext context, IPage page, string language)
    {
        (_context, Page, Language) = (context, page, language);
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _faults.Add(message.Text);
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The interface's language.</summary>
    public string Language { get; }

    /// <summary>The search box above all.</summary>
    public ILocator Search => Page.Locator("search input");

    /// <summary>What a search found.</summary>
    public ILocator Hits => Page.Locator("li[role=option]");

    /// <summary>The evidence.</summary>
    public ILocator Panel => Page.Locator("#evidence");

    /// <summary>The article's text in the evidence.</summary>
    public ILocator Text => Panel.GetByRole(AriaRole.Region, new() { Name = Say("article.text"), Exact = true });

    /// <summary>The words of the interface.</summary>
    public string Say(string key) => InterfaceWords.Of(Language)[key];

    /// <summary>A button by the key of its words.</summary>
    public ILocator Button(string key) => Page.GetByRole(AriaRole.Button, new() { Name = Say(key), Exact = true });

    /// <summary>A link by the key of its words.</summary>
    public ILocator Link(string key) => Page.GetByRole(AriaRole.Link, new() { Name = Say(key), Exact = true });

    /// <summary>Waits until a picture of so many officials is drawn.</summary>
    public ILocator Drawn(int officials) => Page.Locator($".canvas[data-drawn='{officials}']");

    /// <summary>Searches, and takes what contains the words.</summary>
    public async Task FindAsync(string words, string? hit = null)
    {
        await Search.FillAsync(words);
        await Hits.Filter(new() { HasText = hit ?? words }).First.ClickAsync();
    }

    /// <summary>Gives the key that the page asks for.</summary>
    public async Task EnterAsync(string key)
    {
        await Page.GetByLabel(Say("key.label"), new() { Exact = true }).FillAsync(key);
        await Button("key.give").ClickAsync();
        await See(Search);
    }

    /// <summary>Waits for something to be seen.</summary>
    public static Task See(ILocator what) => Assertions.Expect(what).ToBeVisibleAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_faults);
    }
}
