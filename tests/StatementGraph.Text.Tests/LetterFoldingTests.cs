namespace StatementGraph.Text.Tests;

/// <summary>One test a letter: which spellings of Persian and Arabic words are one spelling for finding.</summary>
public sealed class LetterFoldingTests
{
    [Theory]
    [InlineData('ي', 'ی')] // Arabic yeh
    [InlineData('ى', 'ی')] // alef maksura
    [InlineData('ئ', 'ی')] // yeh with hamza
    [InlineData('ے', 'ی')] // yeh barree
    public void Every_yeh_is_farsi_yeh(char letter, char folded) => Assert.Equal(folded, LetterFolding.Fold(letter));

    [Fact]
    public void Arabic_kaf_is_keheh() => Assert.Equal('ک', LetterFolding.Fold('ك'));

    [Theory]
    [InlineData('ة')] // teh marbuta
    [InlineData('ۀ')] // heh with yeh
    [InlineData('ہ')] // heh goal
    [InlineData('ە')] // ae
    public void Every_heh_is_heh(char letter) => Assert.Equal('ه', LetterFolding.Fold(letter));

    [Theory]
    [InlineData('آ')] // madda
    [InlineData('أ')] // hamza above
    [InlineData('إ')] // hamza below
    [InlineData('ٱ')] // wasla
    public void Every_alef_is_bare_alef(char letter) => Assert.Equal('ا', LetterFolding.Fold(letter));

    [Fact]
    public void Waw_with_hamza_is_waw() => Assert.Equal('و', LetterFolding.Fold('ؤ'));

    [Theory]
    [InlineData('\u0621')] // hamza
    [InlineData('\u064B')] // fathatan
    [InlineData('\u064E')] // fatha
    [InlineData('\u0651')] // shadda
    [InlineData('\u0652')] // sukun
    [InlineData('\u0670')] // superscript alef
    [InlineData('\u0640')] // tatweel
    [InlineData('\u200D')] // zero-width joiner
    [InlineData('\u200F')] // right-to-left mark
    [InlineData('\u2067')] // right-to-left isolate
    [InlineData('\uFEFF')] // byte order mark
    public void Vowels_hamza_tatweel_and_controls_are_dropped(char letter) => Assert.Equal(LetterFolding.Dropped, LetterFolding.Fold(letter));

    [Fact]
    public void The_non_joiner_stays_since_it_parts_words() => Assert.Equal(LetterFolding.ZeroWidthNonJoiner, LetterFolding.Fold(LetterFolding.ZeroWidthNonJoiner));

    [Theory]
    [InlineData("۰۱۲۳۴۵۶۷۸۹")]
    [InlineData("٠١٢٣٤٥٦٧٨٩")]
    [InlineData("0123456789")]
    public void Three_kinds_of_digits_are_one(string digits) => Assert.Equal("0123456789", string.Concat(digits.Select(LetterFolding.Fold)));

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('É', 'é')]
    [InlineData('Ж', 'ж')]
    public void Other_letters_lose_their_case(char letter, char folded) => Assert.Equal(folded, LetterFolding.Fold(letter));

    [Theory]
    [InlineData('پ')]
    [InlineData('گ')]
    [InlineData('چ')]
    [InlineData('ژ')]
    [InlineData('ت')]
    public void Letters_that_differ_in_meaning_stay_apart(char letter) => Assert.Equal(letter, LetterFolding.Fold(letter));

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = LetterFolding.Fold((char)c);
            Assert.True(once == LetterFolding.Dropped || LetterFolding.Fold(once) == once, $"U+{c:X4}");
        }
    }
}
