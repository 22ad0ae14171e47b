namespace StatementGraph.Text.Dates;

/// <summary>A part of the day, as articles name it.</summary>
public enum DayPart
{
    /// <summary>Before sunrise.</summary>
    Dawn,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>About noon.</summary>
    Noon,

    /// <summary>Between noon and sunset.</summary>
    Afternoon,

    /// <summary>About sunset and after it.</summary>
    Evening,

    /// <summary>After dark.</summary>
    Night,
}
