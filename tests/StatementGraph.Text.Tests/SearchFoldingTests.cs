using CsCheck;

namespace StatementGraph.Text.Tests;

/// <summary>The key by which names are sorted and searched, the same for every store.</summary>
public sealed class SearchFoldingTests
{
    [Theory]
    [InlineData("آذربایجان", "آذربايجان")]
    [InlineData("علی\u200Cاف", "علیاف")]
    [InlineData("وَأَكَّدَ", "واکد")]
    [InlineData("Bakı", "BAKı")]
    [InlineData("۱۴۰۴", "١٤٠٤")]
    [InlineData("  وزیر،  خارجه! ", "وزیر خارجه")]
    public void Two_spellings_have_one_key(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Theory]
    [InlineData("وزیر خارجه", "وزیرخارجه")]
    [InlineData("بار", "پار")]
    [InlineData("کشتی", "گشتی")]
    public void Other_words_have_another(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Theory]
    [InlineData("")]
    [InlineData("،.!  ")]
    public void Signs_alone_have_an_empty_key(string text) => Assert.Equal("", Key(text));

    [Fact]
    public void A_key_is_its_own_key() => Gen.String.Sample(text => Assert.Equal(Key(text), Key(Key(text))));

    [Fact]
    public void Words_are_apart_by_one_space() => Gen.String.Sample(text =>
    {
        var key = Key(text);
        Assert.DoesNotContain("  ", key, StringComparison.Ordinal);
        Assert.Equal(key.Trim(' '), key);
    });

    [Fact]
    public void Words_are_those_of_the_key_each_where_it_stands() => Gen.String.Sample(text =>
    {
        var words = SearchFolding.Instance.Words(text);
        Assert.Equal(Key(text), string.Join(' ', words.Select(word => word.Word)));
        Assert.All(words, word => Assert.Equal(word.Word, Key(word.Span.Of(text))));
    });

    private static string Key(string text) => SearchFolding.Instance.Key(text);
}
