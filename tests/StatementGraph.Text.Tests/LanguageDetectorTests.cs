namespace StatementGraph.Text.Tests;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("وزیر خارجه گفت که گفتگو", "fa")]
    [InlineData("دیدار نماینده ویژه با رئیس مجلس", "fa")]
    [InlineData("قال وزير الخارجية إن اللقاء", "ar")]
    [InlineData("الرئيس يستقبل المبعوث", "ar")]
    [InlineData("The minister said on Monday", "en")]
    public void Twenty_characters_are_enough(string text, string language) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("وزير امور خارجه گفت كه گفتگوهاي دو طرف در پايتخت ادامه مي يابد")]
    public void Persian_from_an_arabic_keyboard_is_persian(string text) => Assert.Equal("fa", LanguageDetector.Detect(text));

    [Theory]
    [InlineData("1234 5678 !?")]
    [InlineData("")]
    [InlineData("министр сказал в понедельник")]
    [InlineData("وزیر خارجہ نے کہا ہے کہ مذاکرات جاری رہیں گے")]
    public void Other_languages_and_none_are_undetermined(string text) => Assert.Equal("und", LanguageDetector.Detect(text));

    [Fact]
    public void What_is_declared_decides_between_languages_of_one_script() => Assert.Equal("ar", LanguageDetector.Detect("سلام", "ar-SA"));

    [Fact]
    public void What_is_declared_does_not_count_against_the_script() => Assert.Equal("en", LanguageDetector.Detect("The minister said on Monday", "fa"));

    [Fact]
    public void What_is_declared_does_not_count_against_clear_letters() =>
        Assert.Equal("ar", LanguageDetector.Detect("أكد وزير الخارجية أهمية العلاقات الثنائية بين البلدين الصديقين", "fa"));

    [Fact]
    public void Dari_is_read_as_persian() => Assert.Equal("fa", LanguageDetector.Detect("سلام دوست من", "prs"));

    [Fact]
    public void Other_languages_of_the_arabic_script_are_not_read() => Assert.Equal("und", LanguageDetector.Detect("سلام دوست من", "ur"));
}
