using NodaTime;

namespace StatementGraph.Text.Dates;

/// <summary>A calendar in which articles give dates.</summary>
public enum CalendarKind
{
    /// <summary>The Gregorian calendar.</summary>
    Gregorian,

    /// <summary>The solar calendar of Iran and Afghanistan.</summary>
    Jalali,

    /// <summary>The lunar calendar of Islam, as Umm al-Qura computes it; announced dates may differ by a day.</summary>
    Hijri,
}

/// <summary>The calendars' arithmetic.</summary>
internal static class CalendarKinds
{
    /// <summary>The calendar's arithmetic.</summary>
    public static CalendarSystem System(this CalendarKind kind) => kind switch
    {
        // Iran's calendar follows the equinox, so the astronomical one; the arithmetic ones differ in some years.
        CalendarKind.Jalali => CalendarSystem.PersianAstronomical,
        CalendarKind.Hijri => CalendarSystem.UmAlQura,
        _ => CalendarSystem.Iso,
    };

    /// <summary>Whether articles write about such a year; numbers outside are something else.</summary>
    public static bool IsPlausible(this CalendarKind kind, int year) =>
        kind == CalendarKind.Gregorian ? year is >= 1700 and <= 2200 : year is >= 1318 and <= 1500;
}
