using StatementGraph.Extraction.Rules;
using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Rules;

/// <summary>Each rule's examples run through the whole extractor: what they must find, and near misses in which the rule must find nothing.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string, string, string, string?, string> Examples =>
        new(All().Where(e => e.NearMiss is null).Select(e => (e.Rule, e.Text!, e.Finds!, e.Speaker, e.Kind!)));

    public static TheoryData<string, string> NearMisses => new(All().Where(e => e.NearMiss is not null).Select(e => (e.Rule, e.NearMiss!)));

    public static TheoryData<string> Rules => new(Extractor.Languages.SelectMany(RulesOf).Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_finds_what_its_example_says(string rule, string text, string finds, string? speaker, string kind)
    {
        var found = Texts.Extract(text);
        Assert.Contains((rule, finds, speaker, kind), Found(found));
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void A_rule_finds_nothing_in_its_near_miss(string rule, string text) =>
        Assert.DoesNotContain(rule, Found(Texts.Extract(text)).Select(f => f.Rule));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_two_examples_and_a_near_miss(string rule)
    {
        Assert.True(All().Count(e => e.Rule == rule && e.NearMiss is null) >= 2, $"{rule} has fewer than two examples");
        Assert.Contains(All(), e => e.Rule == rule && e.NearMiss is not null);
    }

    [Fact]
    public void Every_example_is_of_a_rule_that_exists() =>
        Assert.Empty(All().Select(e => e.Rule).Except(Extractor.Languages.SelectMany(RulesOf).Select(r => r.Id), StringComparer.Ordinal));

    [Fact]
    public void A_language_without_rules_has_no_examples() => Assert.Empty(RuleExamples.Load("en"));

    private static IEnumerable<RuleExample> All() => Extractor.Languages.SelectMany(RuleExamples.Load);

    private static IEnumerable<Rule> RulesOf(string language)
    {
        var book = RuleBook.Load(language);
        return book.Claims.Concat(book.Meetings);
    }

    // Speakers only where a claim is found: who takes part in a meeting stands in what is found.
    private static IEnumerable<(string Rule, string Finds, string? Speaker, string Kind)> Found(Extraction extraction) =>
        extraction.Facts.Claims.Select(c => (c.Rule, c.Content.Quote, c.SpeakerMention?.Quote, Wire(c.Kind.ToString())))
            .Concat(extraction.Facts.Meetings.Select(m => (m.Rule, extraction.Names(m), (string?)null, Wire(m.Kind.ToString()))));

    private static string Wire(string name) => name == nameof(MeetingKind.PressConference) ? "PRESS_CONFERENCE" : name.ToUpperInvariant();
}
