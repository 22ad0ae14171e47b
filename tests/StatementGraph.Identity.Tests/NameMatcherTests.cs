using CsCheck;

namespace StatementGraph.Identity.Tests;

/// <summary>What spellings of one name may differ in, one difference a row; the names are invented.</summary>
public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("رستم نورعلی‌زاده", "رستم نورعلیزاده", "a joiner that was lost")]
    [InlineData("رستم نورعلی‌زاده", "رستم نورعلی زاده", "a space for a joiner")]
    [InlineData("رستم نورعلی‌زاده", "Rustam Nuralizoda", "short vowels that the script leaves out")]
    [InlineData("کامران مهرآیین", "كامران مهرآيين", "the keyboard's kaf and yeh")]
    [InlineData("کامران مهرآیین", "Kamran Mehrayin", "madda")]
    [InlineData("طارق المنصفاوي", "Tariq al-Monsefawi", "qaf, and the article apart")]
    [InlineData("طارق المنصفاوي", "طارق منصفاوی", "the article left out")]
    [InlineData("پرویز گلچین‌پور", "برويز غولتشين بور", "p, g and ch, which Arabic has not")]
    [InlineData("Rustam Nuralizoda", "Рустам Нурализода", "Cyrillic")]
    [InlineData("Şahin Qurbanlı", "Shahin Gurbanly", "Azerbaijani letters")]
    [InlineData("Nino Kvirikadze", "ნინო კვირიკაძე", "Georgian")]
    [InlineData("Νίκος Παπαδέλης", "Nikos Papadelis", "Greek")]
    [InlineData("Tigran Sarukhanyan", "Տիգրան Սարուխանյան", "Armenian")]
    [InlineData("סמי בידרוסי", "سامي البيدروسي", "Hebrew")]
    [InlineData("سید کامران مهرآیین", "كامران مهرآيين", "a title of respect")]
    [InlineData("Nuralizoda, Rustam", "رستم نورعلی‌زاده", "the family name first, by a comma")]
    [InlineData("Нуралиев Рустам", "Rustam Nuraliyev", "the family name first, by its ending")]
    [InlineData("Tariq bin Sami al-Monsefawi", "طارق المنصفاوي", "the father's name left out")]
    public void One_name_in_two_spellings_is_the_same(string left, string right, string difference) =>
        Assert.True(NameMatcher.Match(left, right) is { Verdict: NameVerdict.Same }, $"{difference}: {string.Join("; ", NameMatcher.Match(left, right).Reasons)}");

    [Theory]
    [InlineData("کامران مهرآیین", "بهرام مهرآیین", "brothers")]
    [InlineData("حسن مهرآیین", "Hossein Mehrayin", "first names of the same consonants")]
    [InlineData("محمود بيدروسي", "Mohammad Bidrousi", "first names that begin alike")]
    [InlineData("طارق بن سامي", "سامي بن طارق", "father and son")]
    [InlineData("Kamran Mehrayin", "کامران نورعلی‌زاده", "another family name")]
    public void Names_of_two_people_are_different(string left, string right, string difference) =>
        Assert.True(NameMatcher.Match(left, right) is { Verdict: NameVerdict.Different }, $"{difference}: {string.Join("; ", NameMatcher.Match(left, right).Reasons)}");

    [Theory]
    [InlineData("کامران مهرآیین", "Mehrayin", "a family name alone")]
    [InlineData("Kamran Sami Bidrousi", "سامي البيدروسي", "the first name is missing")]
    [InlineData("12", "کامران", "no letters")]
    public void Weak_evidence_only_proposes(string left, string right, string evidence) =>
        Assert.True(NameMatcher.Match(left, right) is { Verdict: NameVerdict.Unsure }, $"{evidence}: {string.Join("; ", NameMatcher.Match(left, right).Reasons)}");

    [Fact]
    public void The_reasons_go_letter_by_letter()
    {
        var match = NameMatcher.Match("نورعلی", "Nurali");
        Assert.Equal(["the only word sounds equal", "نورعلی = nurali: ن·n و·u ر·r ع·a ل·l ی·i (1.00)"], match.Reasons);
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter() => Gen.Select(Any, Any).Sample(
        (a, b) =>
        {
            var (one, other) = (NameMatcher.Match(a, b), NameMatcher.Match(b, a));
            Assert.Equal((one.Verdict, one.Score), (other.Verdict, other.Score));
        },
        iter: 500);

    [Fact]
    public void Every_name_is_itself() => Assert.All(NamePairs.All.SelectMany(p => new[] { p.Left, p.Right }).Distinct(), n => Assert.Equal(NameVerdict.Same, NameMatcher.Match(n, n).Verdict));

    [Fact]
    public void Any_characters_give_an_answer() => Gen.Select(Gen.String[0, 30], Gen.String[0, 30]).Sample(
        (a, b) => Assert.InRange(NameMatcher.Match(a, b).Score, 0, 1), iter: 500);

    private static readonly Gen<string> Any = Gen.Int[0, NamePairs.All.Count - 1].Select(i => NamePairs.All[i].Left);
}
