using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>A server that asks for keys: the page asks the user, keeps the key in its tab, and says what a key does not allow.</summary>
public class KeyTests(Samples samples, Keyed keyed)
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_page_asks_for_a_key_says_that_one_is_wrong_and_opens_where_the_address_leads_with_the_right_one(string language)
    {
        await using var visit = await samples.OpenAsync("?view=timeline", language, at: keyed.Served);
        var box = visit.Page.GetByLabel(visit.Say("key.label"), new() { Exact = true });
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Visit.See(visit.Page.GetByRole(AriaRole.Heading, new() { Name = visit.Say("key"), Exact = true }));
        foreach (var wrong in (string[])["sg_wrong", "کلید"])
        {
            await box.FillAsync(wrong);
            await box.PressAsync("Enter");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(visit.Say("key.wrong"));
            Assert.Empty(await StoredAsync(visit));
        }

        await box.FillAsync($" {keyed.Reader} ");
        await visit.Button("key.give").ClickAsync();
        await Visit.See(visit.Page.Locator(".timeline a").First);
        await Visit.See(visit.Page.Locator("header .counts dd").First);
    }

    [Fact]
    public async Task The_key_lives_in_the_tab_alone_through_a_reload_until_it_is_forgotten_and_stands_nowhere_else()
    {
        var (said, asked) = (new List<string>(), new List<IRequest>());
        await using var visit = await samples.OpenAsync(at: keyed.Served, prepare: page =>
        {
            page.Console += (_, message) => said.Add(message.Text);
            page.Request += (_, request) => asked.Add(request);
            return Task.CompletedTask;
        });
        await visit.EnterAsync(keyed.Reader);
        await visit.FindAsync("الوكراوي", "ناصر");
        await Visit.See(visit.Drawn(2));
        await visit.Page.ReloadAsync();
        await Visit.See(visit.Drawn(2));
        Assert.Contains(keyed.Reader, await StoredAsync(visit), StringComparison.Ordinal);
        Assert.DoesNotContain(keyed.Reader, await visit.Page.EvaluateAsync<string>("async () => [location.href, JSON.stringify(history.state), JSON.stringify(localStorage), document.cookie, document.documentElement.outerHTML, (await indexedDB.databases()).length, (await caches.keys()).length].join('\\n')"), StringComparison.Ordinal);
        Assert.DoesNotContain(said, text => text.Contains(keyed.Reader, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, request => request.Url.Contains(keyed.Reader, StringComparison.Ordinal) || request.PostData?.Contains(keyed.Reader, StringComparison.Ordinal) == true);

        // Another tab has none, and what was shown goes with the key.
        await using var other = await samples.OpenAsync(new Uri(visit.Page.Url).Query, at: keyed.Served);
        await Visit.See(other.Button("key.give"));
        await visit.Button("key.forget").ClickAsync();
        await Visit.See(visit.Button("key.give"));
        Assert.Empty(await StoredAsync(visit));
        Assert.Equal(0, await visit.Page.Locator(".picture, header .counts, header search").CountAsync());
        await visit.Page.ReloadAsync();
        await Visit.See(visit.Button("key.give"));
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_readers_key_reads_what_is_to_be_decided_and_is_told_what_deciding_takes(string language)
    {
        await using var visit = await samples.OpenAsync("?view=review", language, at: keyed.Served);
        await visit.EnterAsync(keyed.Reader);
        await Visit.See(visit.Page.Locator("article.pair"));
        await visit.Page.GetByLabel(visit.Say("review.who")).FillAsync("ویراستار");
        await visit.Page.Locator("article.pair").GetByRole(AriaRole.Button, new() { Name = visit.Say("review.keepApart") }).ClickAsync();
        await Visit.See(visit.Page.GetByText(visit.Say("key.role").Replace("{role}", "JUDGE", StringComparison.Ordinal)));
        await Visit.See(visit.Page.Locator("article.pair"));
        await visit.Button("key.forget").ClickAsync();
        await visit.EnterAsync(keyed.Judge);
        await Visit.See(visit.Page.Locator("article.pair"));
    }

    [Fact]
    public async Task A_key_that_is_no_longer_known_is_asked_for_anew_and_the_query_editor_asks_with_the_key()
    {
        await using var visit = await samples.OpenAsync(at: keyed.Served);
        await visit.EnterAsync(keyed.Reader);
        await visit.Page.GotoAsync("/graphiql");
        await Assertions.Expect(visit.Page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync("WhoMetWhom");
        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".result-window")).ToContainTextAsync("participants");
        await visit.Page.EvaluateAsync("() => sessionStorage.setItem('statementgraph.key', 'sg_old')");
        await visit.Page.GotoAsync("/");
        await Visit.See(visit.Button("key.give"));
        Assert.Empty(await StoredAsync(visit));
    }

    private static Task<string> StoredAsync(Visit visit) => visit.Page.EvaluateAsync<string>("() => Object.values(sessionStorage).join()");
}
