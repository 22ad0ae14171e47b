using StatementGraph.Model.Graph;
using StatementGraph.Text;

namespace StatementGraph.Identity.Tests;

/// <summary>Spellings of one name must meet in a block, or they are never compared.</summary>
public sealed class NameBlocksTests(ITestOutputHelper output)
{
    [Fact]
    public void Nearly_all_spellings_that_match_meet_in_a_block()
    {
        var same = NamePairs.All.Where(p => p.IsSame && p.Left.Contains(' ') && NameMatcher.Match(p.Left, p.Right).Verdict == NameVerdict.Same).ToList();
        var apart = same.Where(p => !NameBlocks.Of(p.Left).Intersect(NameBlocks.Of(p.Right)).Any()).ToList();
        foreach (var pair in apart) output.WriteLine($"{pair.Left} {string.Join(',', NameBlocks.Of(pair.Left))} / {pair.Right} {string.Join(',', NameBlocks.Of(pair.Right))}");
        Assert.True(apart.Count <= same.Count / 20, $"{apart.Count} of {same.Count} never meet");
    }

    [Fact]
    public void The_rules_link_as_many_pairs_as_the_matcher_and_no_two_people()
    {
        var told = NamePairs.All.Where(p => p.Left.Contains(' ')).Select(p => (p.IsSame, Said: Linked(p.Left, p.Right), Pair: p)).ToList();
        foreach (var (_, _, pair) in told.Where(t => t.IsSame && !t.Said)) output.WriteLine($"missed: {pair.Left} / {pair.Right}");
        Assert.DoesNotContain(told, t => t.Said && !t.IsSame);
        Assert.True(told.Count(t => t.IsSame && t.Said) >= 0.9 * told.Count(t => t.IsSame), $"{told.Count(t => t.IsSame && t.Said)} of {told.Count(t => t.IsSame)}");
    }

    [Fact]
    public void Offices_of_two_countries_make_a_proposal_of_one_name()
    {
        var match = IdentityRules.Default.Compare(Signature("n-1", "Rustam Nuralizoda", "TJ"), Signature("n-2", "Рустам Нурализода", "UZ"));
        Assert.Equal((IdentityVerdict.Unsure, true), (match.Verdict, match.Conflicts));
        Assert.Contains("but the offices are of TJ and of UZ", match.Reason, StringComparison.Ordinal);
        Assert.Equal(IdentityVerdict.Same, IdentityRules.Default.Compare(Signature("n-1", "Rustam Nuralizoda", "TJ"), Signature("n-2", "Рустам Нурализода", "UN")).Verdict);
    }

    [Theory]
    [InlineData("nuralizoda", "رستم نورعلیزاده")]
    [InlineData("نورعلیزاده", "rustam nuralizoda")]
    [InlineData("rustam", "رستم نورعلیزاده")]
    [InlineData("aliyev", "کامران علیاف")]
    public void One_word_leads_to_the_names_with_its_sound(string word, string name)
    {
        Assert.NotEmpty(IdentityRules.Default.BlocksOf(word).Intersect(NameBlocks.Of(name)));
        Assert.Single(IdentityRules.Default.Alike(word, [name]));
    }

    [Fact]
    public void A_word_is_not_like_itself_nor_like_words_of_another_sound() =>
        Assert.Empty(IdentityRules.Default.Alike("aliyev", ["aliyev", "سهیل کرمانشاهی"]));

    private static bool Linked(string left, string right)
    {
        var (one, other) = (Signature("n-1", left, "IR"), Signature("n-2", right, "IR"));
        return IdentityRules.Default.Blocks(one).Intersect(IdentityRules.Default.Blocks(other)).Any()
            && IdentityRules.Default.Compare(one, other).Verdict == IdentityVerdict.Same;
    }

    private static IdentitySignature Signature(string id, string name, string country) => new(id, id, [SearchFolding.Instance.Key(name)], [country], false);
}
