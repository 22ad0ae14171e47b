using NodaTime;
using StatementGraph.Text.Phrases;

namespace StatementGraph.Text.Dates;

/// <summary>The words with which one language tells dates. Immutable.</summary>
public sealed class CalendarLexicon
{
    private readonly PhraseTable<CalendarWord> words;

    /// <summary>Makes a lexicon of words and their forms, as written.</summary>
    public CalendarLexicon(IEnumerable<(CalendarWord Word, string Form)> entries)
    {
        var all = entries.ToList();
        var proclitics = all.Where(e => e.Word.Class == CalendarClass.Proclitic).Select(e => e.Form).ToList();
        words = new PhraseTable<CalendarWord>(all.Where(e => IsLookedFor(e.Word.Class)).Select(e => (e.Form, e.Word)), proclitics);
        WeekStart = all.Where(e => e.Word.Class == CalendarClass.WeekStart).Select(e => (IsoDayOfWeek)e.Word.Value).FirstOrDefault(IsoDayOfWeek.Monday);
        Civil = all.Where(e => e.Word.Class == CalendarClass.Civil).Select(e => e.Word.Calendar).FirstOrDefault();
    }

    /// <summary>Knows no word; numeric dates are still found.</summary>
    public static CalendarLexicon Empty { get; } = new([]);

    /// <summary>The first day of the week, from which 'last week' is counted.</summary>
    public IsoDayOfWeek WeekStart { get; }

    /// <summary>The calendar of everyday life, for 'this month' and for years from 1200 to 1500 in numbers.</summary>
    public CalendarKind Civil { get; }

    /// <summary>The longest word or phrase that starts at a token.</summary>
    internal bool TryMatch(scoped in TokenWindow window, int at, out PhraseMatch<CalendarWord> match) =>
        words.TryMatch(window.Text, window.Tokens, at, window.End, out match);

    private static bool IsLookedFor(CalendarClass wordClass) =>
        wordClass is not (CalendarClass.Proclitic or CalendarClass.WeekStart or CalendarClass.Civil);
}
