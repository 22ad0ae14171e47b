using System.Globalization;

namespace StatementGraph.Text.Tests.Dates;

/// <summary>A second opinion on each day: the calendars of .NET itself.</summary>
public sealed class CalendarEquivalenceTests
{
    private static readonly string[] Jalali = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];
    private static readonly string[] Hijri = ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذي القعدة", "ذي الحجة"];

    [Fact]
    public void The_persian_calendar_agrees_day_by_day() => Agree(new PersianCalendar(), "fa", Jalali, new DateOnly(1979, 1, 1), new DateOnly(2040, 1, 1));

    [Fact]
    public void The_calendar_of_umm_al_qura_agrees_day_by_day() => Agree(new UmAlQuraCalendar(), "ar", Hijri, new DateOnly(1979, 1, 1), new DateOnly(2040, 1, 1));

    private static void Agree(Calendar calendar, string language, string[] months, DateOnly from, DateOnly to)
    {
        for (var day = from; day < to; day = day.AddDays(1))
        {
            var moment = day.ToDateTime(TimeOnly.MinValue);
            var words = string.Create(CultureInfo.InvariantCulture, $"{calendar.GetDayOfMonth(moment)} {months[calendar.GetMonth(moment) - 1]} {calendar.GetYear(moment)}");
            var found = Dated.Find(language, words, null);
            Assert.True(found.Count == 1 && found[0].Value?.From == day, words);
        }
    }
}
