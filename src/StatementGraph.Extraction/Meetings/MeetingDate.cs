using StatementGraph.Model;

namespace StatementGraph.Extraction.Meetings;

/// <summary>Finds when a meeting was: the date in the sentence that tells of it, nearest to its words.</summary>
public sealed class MeetingDate(Reading reading)
{
    /// <summary>The words and the days; both null where no sentence has a date, the days null where the words need a day of publication.</summary>
    public (Evidence? Mention, DateInterval? Date) Of(IReadOnlyList<MeetingDraft> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        foreach (var draft in group)
        {
            var sentence = reading.Text.Sentences[reading.SentenceOf(draft.First)];
            var span = reading.Span(sentence.First, sentence.End);
            var near = reading.Dates.Where(d => span.Contains(d.Span)).OrderBy(d => Math.Abs(d.Span.Start - reading.Tokens[draft.First].Start)).FirstOrDefault();
            if (near.Span.Length > 0)
                return (Evidence.Of(reading.Article, near.Span), near.Value);
        }

        return (null, null);
    }
}
