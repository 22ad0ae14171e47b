using System.Globalization;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>Judgements as stores keep them: under a number, with times as texts.</summary>
internal static class JudgementForm
{
    private const string Round = "O";

    /// <summary>The id of the judgement of a number, which counts from 1 in the order of deciding.</summary>
    public static string Id(long number) => string.Create(CultureInfo.InvariantCulture, $"j{number}");

    /// <summary>The number of a judgement.</summary>
    public static long Number(Judgement judgement) => long.Parse(judgement.Id.AsSpan(1), CultureInfo.InvariantCulture);

    /// <summary>A time as a text from which it comes back whole.</summary>
    public static string Text(DateTimeOffset time) => time.ToString(Round, CultureInfo.InvariantCulture);

    /// <summary>The time of a text.</summary>
    public static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, Round, CultureInfo.InvariantCulture);
}
