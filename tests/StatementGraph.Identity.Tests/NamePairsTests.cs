using StatementGraph.Languages;

namespace StatementGraph.Identity.Tests;

/// <summary>How good the matcher is on spellings of real names: only SAME merges, so UNSURE counts as a miss and never as a mistake.</summary>
public sealed class NamePairsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_matcher_is_as_good_as_promised()
    {
        var told = NamePairs.All.Select(p => (p.IsSame, Said: NameMatcher.Match(p.Left, p.Right).Verdict == NameVerdict.Same, Pair: p)).ToList();
        var right = told.Count(t => t.IsSame && t.Said);
        var precision = (double)right / told.Count(t => t.Said);
        var recall = (double)right / told.Count(t => t.IsSame);
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine($"{told.Count} pairs: precision {precision:F3}, recall {recall:F3}, F1 {f1:F3}");
        foreach (var (isSame, _, pair) in told.Where(t => t.IsSame != t.Said))
            output.WriteLine($"{(isSame ? "missed" : "mistaken")}: {pair.Left} / {pair.Right}");
        Assert.True(precision >= 0.98, $"precision {precision:F3}");
        Assert.True(f1 >= 0.95, $"F1 {f1:F3}");
    }

    [Fact]
    public void The_bench_has_five_hundred_pairs_with_hard_ones()
    {
        Assert.True(NamePairs.All.Count >= 500);
        Assert.True(NamePairs.All.Count(p => !p.IsSame) >= 200);
        Assert.Contains(NamePairs.All, p => p.Sort == "father and son");
    }

    [Fact]
    public void Every_pair_is_about_officials_of_the_authority_data()
    {
        var known = Authority.Load().Officials;
        Assert.Equal([], NamePairs.All.SelectMany(p => p.Officials).Where(id => !known.ContainsKey(id)).Distinct());
        Assert.All(NamePairs.All, p => Assert.Equal(p.IsSame ? 1 : 2, p.Officials.Count));
    }

    [Fact]
    public void No_father_is_taken_for_his_son() => Assert.All(
        NamePairs.All.Where(p => p.Sort == "father and son"), p => Assert.Equal(NameVerdict.Different, NameMatcher.Match(p.Left, p.Right).Verdict));

    [Fact]
    public void Every_spelling_of_Aliyev_is_Aliyev() => Assert.All(
        NamePairs.All.Where(p => p.Officials is ["ilham-aliyev"] && p.Sort is "one word" or "full name"), p => Assert.Equal(NameVerdict.Same, NameMatcher.Match(p.Left, p.Right).Verdict));
}
