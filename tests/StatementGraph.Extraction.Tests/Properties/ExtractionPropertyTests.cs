using System.Text.Json;
using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Properties;

/// <summary>What holds of every article, whatever it says: promises 1, 2 and 8 of the design.</summary>
public sealed class ExtractionPropertyTests
{
    private static readonly Gen<Article> Articles = Gen.OneOf(Words.AnyText, Words.Sentences);

    [Fact]
    public void Every_evidence_is_the_text_at_its_span() => Articles.Sample(
        article => Assert.All(Evidence(Extractor.Default.Extract(article).Facts), e =>
        {
            Assert.Equal(article.Id, e.ArticleId);
            Assert.Equal(article.Text[e.Span.Start..e.Span.End], e.Quote);
        }),
        iter: 400);

    [Fact]
    public void Every_speaker_participant_and_addressee_is_an_official_of_the_article() => Articles.Sample(
        article =>
        {
            var facts = Extractor.Default.Extract(article).Facts;
            var named = facts.Claims.Select(c => c.Speaker).Concat(facts.Claims.Select(c => c.Addressee).OfType<string>()).Concat(facts.Meetings.SelectMany(m => m.Participants).Select(p => p.Official));
            Assert.Equal([], named.Except(facts.Officials.Select(o => o.Id)));
            Assert.Equal([], facts.Claims.Select(c => c.Meeting).OfType<string>().Except(facts.Meetings.Select(m => m.Id)));
        },
        iter: 400);

    [Fact]
    public void Every_meeting_has_somebody_and_words_that_tell_of_it() => Articles.Sample(
        article => Assert.All(Extractor.Default.Extract(article).Facts.Meetings, meeting =>
        {
            Assert.NotEmpty(meeting.Participants);
            Assert.NotEmpty(meeting.Evidence);
            Assert.Equal(meeting.Participants.Count, meeting.Participants.Select(p => p.Official).Distinct().Count());
        }),
        iter: 400);

    [Fact]
    public void Claims_stand_in_order_and_none_twice() => Articles.Sample(
        article =>
        {
            var spans = Extractor.Default.Extract(article).Facts.Claims.Select(c => (c.Content.Span.Start, c.Content.Span.End)).ToList();
            Assert.Equal(spans.Distinct().Order(), spans);
        },
        iter: 400);

    [Fact]
    public void Every_fact_has_a_derivation_with_its_rule() => Articles.Sample(
        article =>
        {
            var found = Extractor.Default.Extract(article);
            var facts = found.Facts.Claims.Select(c => (c.Id, c.Rule)).Concat(found.Facts.Meetings.Select(m => (m.Id, m.Rule)));
            Assert.Equal(facts.Order(), found.Derivations.Select(d => (d.Fact, d.Rule)).Order());
        },
        iter: 400);

    [Fact]
    public void The_same_article_gives_the_same_facts() => Articles.Sample(
        article => Assert.Equal(Print(article, Extractor.Default), Print(article, Extractor.Default)), iter: 200);

    [Fact]
    public void Facts_do_not_depend_on_the_order_or_the_threads_of_reading() => Articles.Array[8].Sample(
        articles =>
        {
            var one = articles.Select(a => Print(a, Extractor.Default)).ToList();
            var reversed = articles.Reverse().AsParallel().AsOrdered().Select(a => Print(a, Extractor.Default)).Reverse().ToList();
            Assert.Equal(one, reversed);
        },
        iter: 25);

    [Fact]
    public void Another_extractor_of_the_same_data_gives_the_same_facts()
    {
        var other = new Extractor(Languages.Authority.Load());
        Assert.Equal(Extractor.Default.Version, other.Version);
        Articles.Sample(article => Assert.Equal(Print(article, Extractor.Default), Print(article, other)), iter: 100);
    }

    [Fact]
    public void Chance_finds_claims_and_meetings_at_all()
    {
        // Without this, the properties above could hold of nothing.
        var (claims, meetings) = (0, 0);
        Words.Sentences.Sample(
            article =>
            {
                var facts = Extractor.Default.Extract(article).Facts;
                Interlocked.Add(ref claims, facts.Claims.Count);
                Interlocked.Add(ref meetings, facts.Meetings.Count);
            },
            iter: 400);
        Assert.True(claims > 10 && meetings > 10, $"{claims} claims and {meetings} meetings in 400 articles");
    }

    private static string Print(Article article, Extractor extractor)
    {
        var found = extractor.Extract(article);
        return JsonSerializer.Serialize((found.Facts, found.Derivations, found.Rejections), Options);
    }

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    private static IEnumerable<Evidence> Evidence(ArticleFacts facts) =>
        facts.Officials.SelectMany(o => o.Mentions.Select(m => m.Evidence).Concat(o.Roles.Select(r => r.Evidence)))
            .Concat(facts.Claims.SelectMany(c => new[] { c.Content, c.Cue, c.SpeakerMention }.OfType<Evidence>()))
            .Concat(facts.Meetings.SelectMany(m => m.Evidence.Concat(m.Participants.Select(p => p.Mention)).Concat(new[] { m.Place, m.DateMention }.OfType<Evidence>())))
            .Concat(facts.Agencies.Select(a => a.Evidence));
}
