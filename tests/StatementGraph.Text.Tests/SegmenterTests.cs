using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Text.Tests;

/// <summary>Where a sentence ends.</summary>
public sealed class SegmenterTests
{
    [Theory]
    [InlineData("او آمد. او رفت.", "او آمد.", "او رفت.")]
    [InlineData("آیا آمد؟ نه!", "آیا آمد؟", "نه!")]
    [InlineData("او گفت: «آمدم.» سپس رفت.", "او گفت: «آمدم.»", "سپس رفت.")]
    [InlineData("چه شد؟! هیچ.", "چه شد؟!", "هیچ.")]
    public void A_stop_ends_a_sentence_and_takes_the_marks_behind_it(string text, params string[] sentences) => Assert.Equal(sentences, Sentences(text));

    [Theory]
    [InlineData("نرخ ۳.۵ درصد است.")]
    [InlineData("د. طارق آمد.")]
    [InlineData("او گفت: آمدم؛ و رفت.")]
    public void A_stop_in_a_number_or_behind_an_initial_ends_none_and_so_do_colon_and_semicolon(string text) => Assert.Equal([text], Sentences(text));

    [Fact]
    public void A_text_without_a_stop_is_a_sentence() => Assert.Equal(["او آمد"], Sentences("او آمد"));

    [Fact]
    public void Sentences_never_cross_a_line() => Assert.Equal(["او آمد", "او رفت"], Sentences("او آمد\nاو رفت"));

    [Fact]
    public void Furniture_has_no_sentences()
    {
        const string text = "او آمد.\nپایان";
        var article = Article(text, [new Zone(ZoneKind.Paragraph, new TextSpan(0, 7)), new Zone(ZoneKind.Boilerplate, new TextSpan(8, text.Length))]);
        Assert.Single(Segmenter.Segment(article).Sentences);
    }

    [Fact]
    public void Sentences_hold_every_token_once_and_in_order() => Gen.String[1, 100].Sample(text =>
    {
        var segmented = Segmenter.Segment(Article(text, [new Zone(ZoneKind.Paragraph, new TextSpan(0, text.Length))]));
        var at = 0;
        foreach (var sentence in segmented.Sentences)
        {
            Assert.Equal(at, sentence.First);
            Assert.True(sentence.End > sentence.First);
            at = sentence.End;
        }

        Assert.Equal(segmented.Tokens.Count, at);
    });

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        var zones = new List<Zone>();
        foreach (var line in text.Split('\n'))
        {
            zones.Add(new Zone(ZoneKind.Paragraph, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        var segmented = Segmenter.Segment(Article(text, zones));
        return segmented.Sentences.Select(s => text[segmented.Tokens[s.First].Start..segmented.Tokens[s.End - 1].End]);
    }

    private static Article Article(string text, IReadOnlyList<Zone> zones) => new() { Id = "a", Text = text, Zones = zones, Language = "fa" };
}
