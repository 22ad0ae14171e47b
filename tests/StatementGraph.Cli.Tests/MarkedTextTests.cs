using CsCheck;
using StatementGraph.Cli.Output.Explain;
using StatementGraph.Model;

namespace StatementGraph.Cli.Tests;

public class MarkedTextTests
{
    [Fact]
    public void Each_span_stands_in_brackets_with_its_label() =>
        Assert.Equal("[she]{speaker} [said]{cue}: [yes]{content}",
            Plain("she said: yes", ("speaker", 0, 3), ("cue", 4, 8), ("content", 10, 13)));

    [Fact]
    public void Brackets_of_a_span_inside_another_nest() =>
        Assert.Equal("[[he]{speaker} agreed]{claim}", Plain("he agreed", ("claim", 0, 9), ("speaker", 0, 2)));

    [Fact]
    public void A_line_break_inside_a_sentence_becomes_a_space() =>
        Assert.Equal("[a b]{content}", Plain("a\nb", ("content", 0, 3)));

    [Fact]
    public void The_words_are_those_of_the_text_whatever_is_marked() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 30], Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30]).Array[0, 5]).Sample((text, ends) =>
        {
            var parts = ends.Select(e => ("X", Math.Min(e.Item1, e.Item2) % text.Length, text.Length)).ToArray();
            return Plain(text, parts).Replace("]{X}", "", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal) == text;
        });

    private static string Plain(string text, params (string Label, int Start, int End)[] parts) =>
        MarkedText.Of(text, new TextSpan(0, text.Length), parts.Select(p => (p.Label, new TextSpan(p.Start, p.End))))
            .Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}
