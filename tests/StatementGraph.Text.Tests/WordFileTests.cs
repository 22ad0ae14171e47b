using StatementGraph.Languages;
using StatementGraph.Text.Dates;

namespace StatementGraph.Text.Tests;

/// <summary>The words of furniture and calendar that are shipped for each language.</summary>
public sealed class WordFileTests
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public void Each_form_of_a_calendar_word_means_one_thing(string language)
    {
        var rows = LexiconFile.Read(language + "/calendar.tsv").Where(r => r.Class is not ("week-start" or "civil"));
        var forms = rows.SelectMany(r => r.Forms.Select(f => (Form: f, Meaning: r.Class + " " + r.Id)));
        Assert.All(forms.GroupBy(f => f.Form), group => Assert.Single(group.Select(f => f.Meaning).Distinct()));
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public void All_months_and_weekdays_are_there(string language)
    {
        var ids = LexiconFile.Read(language + "/calendar.tsv").Where(r => r.Class is "weekday" or "month" or "month-word" or "month-with-year").Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var months = Enum.GetNames<CalendarKind>().SelectMany(c => Enumerable.Range(1, 12).Select(m => $"{c.ToLowerInvariant()}-{m}"));
        var days = Enum.GetNames<DayOfWeek>().Select(d => d.ToLowerInvariant());
        Assert.Subset(ids, months.Concat(days).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_class_that_does_not_exist_is_an_error_with_its_line()
    {
        var error = Assert.Throws<LexiconException>(() => Boilerplate.Of([new LexiconRow("x", "no-such-class", ["y"], "fa/boilerplate.tsv", 7)]));
        Assert.Equal(("fa/boilerplate.tsv", 7), (error.File, error.Line));
    }

    [Fact]
    public void An_id_that_does_not_fit_its_class_is_an_error() =>
        Assert.Throws<LexiconException>(() => Calendars.Of([new LexiconRow("gregorian-13", "month", ["y"], "fa/calendar.tsv", 7)]));
}
