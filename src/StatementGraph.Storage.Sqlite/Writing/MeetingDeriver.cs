using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Concludes a meeting from all its reports: kind, status, date, participants, countries, and who met whom.</summary>
internal sealed class MeetingDeriver(Database database)
{
    private readonly Statement reports = database.Write("meeting_reports");
    private readonly Statement remove = database.Write("remove_meeting");

    private readonly Statement[] clear =
        [database.Write("clear_met"), database.Write("clear_meeting_countries"), database.Write("clear_meeting_participants")];

    // In this order: who met whom rests on the participants, and all carry the meeting's new position.
    private readonly Statement[] derive =
    [
        database.Write("derive_meeting"), database.Write("derive_meeting_participants"),
        database.Write("derive_meeting_countries"), database.Write("derive_met"),
    ];

    /// <summary>Brings a meeting up to date; false where no article tells of it any more, and the row is gone.</summary>
    public bool Derive(long meetingNo)
    {
        Run(clear, meetingNo);
        if (reports.Add(meetingNo).Longs()[0] > 0)
        {
            Run(derive, meetingNo);
            return true;
        }
        remove.Add(meetingNo).Run();
        return false;
    }

    private static void Run(Statement[] statements, long meetingNo)
    {
        foreach (var statement in statements) statement.Add(meetingNo).Run();
    }
}
