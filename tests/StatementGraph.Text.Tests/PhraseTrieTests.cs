using CsCheck;

namespace StatementGraph.Text.Tests;

/// <summary>A phrase is found in every spelling of its breaks.</summary>
public sealed class PhraseTrieTests
{
    [Theory]
    [InlineData("وزیر خارجه", "وزیر خارجه")]
    [InlineData("وزیر خارجه", "وزیرخارجه")]
    [InlineData("وزیر خارجه", "وزیر\u200Cخارجه")]
    [InlineData("رئیس\u200Cجمهور", "رئیس جمهور")]
    [InlineData("رئیس\u200Cجمهور", "رئیسجمهور")]
    [InlineData("رئیس\u200Cجمهور", "رئیس\u200Cجمهور")]
    [InlineData("رئیس\u200Cجمهور", "رئيس جمهور")]
    [InlineData("علیاف", "علی\u200Cاف")]
    public void A_break_may_be_a_space_a_joiner_or_nothing(string phrase, string text) => Assert.True(Finds(phrase, text));

    [Theory]
    [InlineData("وزیر خارجه", "وزیر")]
    [InlineData("وزیر", "وزیران")]
    [InlineData("علیاف", "علی اف")]
    public void A_space_in_the_text_needs_a_break_in_the_phrase_and_a_part_is_not_the_whole(string phrase, string text) => Assert.False(Finds(phrase, text));

    [Fact]
    public void One_phrase_may_have_several_values_each_once()
    {
        var trie = new PhraseTrie();
        foreach (var value in new[] { 1, 2, 1 })
            trie.Add("وزیر", value);
        Assert.Equal([1, 2], Ends(trie, "وزیر").SelectMany(n => trie.ValuesAt(n).ToArray()));
    }

    [Fact]
    public void A_phrase_inside_another_is_found_too()
    {
        var trie = new PhraseTrie();
        trie.Add("وزیر خارجه", 2);
        trie.Add("وزیر", 1);
        Assert.Equal([1], Ends(trie, "وزیر").SelectMany(n => trie.ValuesAt(n).ToArray()));
        Assert.Equal([2], Ends(trie, "وزیر خارجه").SelectMany(n => trie.ValuesAt(n).ToArray()));
    }

    [Fact]
    public void Every_phrase_that_was_added_is_found() => Gen.Char["ابپتجيكة\u200C "].Array[1, 8].Select(c => new string(c).Trim(' ', '\u200C')).Array[1, 20].Sample(phrases =>
    {
        var trie = new PhraseTrie();
        for (var i = 0; i < phrases.Length; i++)
            trie.Add(phrases[i], i);
        for (var i = 0; i < phrases.Length; i++)
        {
            if (phrases[i].Length > 0)
                Assert.Contains(i, Ends(trie, phrases[i].Replace('\u200C', ' ')).SelectMany(n => trie.ValuesAt(n).ToArray()));
        }
    });

    private static bool Finds(string phrase, string text)
    {
        var trie = new PhraseTrie();
        trie.Add(phrase, 7);
        return Ends(trie, text).Any(node => trie.ValuesAt(node).Contains(7));
    }

    // As the scanner walks: letter by letter, and by the space between two words.
    private static List<int> Ends(PhraseTrie trie, string text)
    {
        var cursor = trie.Cursor();
        cursor.Restart();
        var words = FoldedText.Of(text).Folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var word = 0; word < words.Length; word++)
        {
            if (word > 0)
                cursor.StepSpace();
            foreach (var letter in words[word])
                cursor.Step(letter);
        }

        return [.. cursor.Nodes];
    }
}
