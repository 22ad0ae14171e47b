using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Keeps what follows from all reports of a meeting: kind, status, date, participants, countries, and who met whom.</summary>
internal sealed class MeetingConclusions(Database database)
{
    private readonly Statement add = database.Write("add_meeting");
    private readonly Statement set = database.Write("set_meeting");
    private readonly Statement remove = database.Write("remove_meeting");
    private readonly Statement addPerson = database.Write("add_meeting_participant");
    private readonly Statement addCountry = database.Write("add_meeting_country");
    private readonly Statement addMet = database.Write("add_met");
    private readonly Statement id = database.Write("meeting_id");
    private readonly Statement reports = database.Write("meeting_reports");
    private readonly Statement people = database.Write("meeting_people");
    private readonly Statement roleCountries = database.Write("meeting_role_countries");

    private readonly Statement[] clear =
        [database.Write("clear_met"), database.Write("clear_meeting_countries"), database.Write("clear_meeting_people")];

    /// <summary>Adds a meeting of which all is in these voices.</summary>
    public void Add(long meetingNo, string meetingId, MeetingVoices<long> voices)
    {
        var position = Position.Of(voices.Date?.From, meetingId);
        AddValues(add.Add(meetingNo).Add(meetingId), position, voices).Run();
        AddParts(meetingNo, position, voices);
    }

    /// <summary>Brings a meeting up to date; false where no article tells of it any more, and it is gone.</summary>
    public bool Renew(long meetingNo)
    {
        foreach (var statement in clear) statement.Add(meetingNo).Run();
        var voices = Stored(meetingNo);
        if (voices.Reports == 0)
        {
            remove.Add(meetingNo).Run();
            return false;
        }
        var position = Position.Of(voices.Date?.From, Id(meetingNo));
        AddValues(set, position, voices).Add(meetingNo).Run();
        AddParts(meetingNo, position, voices);
        return true;
    }

    private static Statement AddValues(Statement statement, long position, MeetingVoices<long> voices) => statement
        .Add(position).Add((long)voices.Kind).Add((long)voices.Status).Add(voices.Date).Add(voices.Reports);

    private void AddParts(long meetingNo, long position, MeetingVoices<long> voices)
    {
        foreach (var person in voices.People) addPerson.Add(meetingNo).Add(person).Add(position).Run();
        foreach (var country in voices.Countries) addCountry.Add(meetingNo).Add(country).Add(position).Run();
        if (!voices.IsMet) return;
        foreach (var one in voices.People)
            foreach (var other in voices.People.Where(other => other != one))
                addMet.Add(one).Add(other).Add(meetingNo).Add((long?)voices.Date?.From.DayNumber).Add((long?)voices.Date?.To.DayNumber).Run();
    }

    private string Id(long meetingNo)
    {
        using var rows = id.Add(meetingNo).Rows();
        rows.Read();
        return rows.Text(0);
    }

    private MeetingVoices<long> Stored(long meetingNo)
    {
        var voices = new MeetingVoices<long>();
        using (var rows = reports.Add(meetingNo).Rows())
            while (rows.Read())
                voices.Hear((MeetingKind)rows.Int(0), (MeetingStatus)rows.Int(1), rows.IntervalOrNull(2), rows.TextOrNull(5));
        voices.People.UnionWith(people.Add(meetingNo).Longs());
        using (var rows = roleCountries.Add(meetingNo).Rows())
            while (rows.Read()) voices.Countries.Add(rows.Text(0));
        return voices;
    }
}
