using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>What can be asked of a meeting.</summary>
public class MeetingTests
{
    [Fact]
    public Task A_meeting_as_its_two_sides_report_it() => Graph.Answers(
        """
        {
          meetings(where: { participants: ["sami-murad"], kind: MEETING }) {
            nodes {
              kind status
              date { from to precision }
              participants { name }
              places { code }
              evidence { quote }
              claims { nodes { text } }
              reports {
                nodes {
                  kind status rule meetingReason
                  article { language }
                  participants { official { name } role evidence { quote } }
                  place { code } placeEvidence { quote }
                  date { from } dateEvidence { quote }
                  meeting { key }
                }
              }
            }
          }
        }
        """,
        """
        { "meetings": { "nodes": [{
          "kind": "MEETING", "status": "PAST",
          "date": { "from": "2024-05-27", "to": "2024-05-27", "precision": "DAY" },
          "participants": [{ "name": "Ramin Delavari" }, { "name": "Sami Murad" }],
          "places": [{ "code": "XB" }],
          "evidence": [{ "quote": "دیدار کرد" }, { "quote": "استقبل" }],
          "claims": { "nodes": [{ "text": "راه آهن تازه دو کشور را به هم نزدیک می‌کند." }] },
          "reports": { "nodes": [
            {
              "kind": "MEETING", "status": "PAST", "rule": "met", "meetingReason": "Same kind, participants and day.",
              "article": { "language": "fa" },
              "participants": [
                { "official": { "name": "Ramin Delavari" }, "role": "VISITOR", "evidence": { "quote": "رامین دلاوری" } },
                { "official": { "name": "Sami Murad" }, "role": "HOST", "evidence": { "quote": "سامی مراد" } }
              ],
              "place": { "code": "XB" }, "placeEvidence": { "quote": "سهلیا" },
              "date": { "from": "2024-05-27" }, "dateEvidence": { "quote": "روز دوشنبه" },
              "meeting": { "key": "m-1" }
            },
            {
              "kind": "MEETING", "status": "PAST", "rule": "met", "meetingReason": "Same kind, participants and day.",
              "article": { "language": "ar" },
              "participants": [
                { "official": { "name": "Sami Murad" }, "role": "HOST", "evidence": { "quote": "سامي مراد" } },
                { "official": { "name": "Ramin Delavari" }, "role": "VISITOR", "evidence": { "quote": "رامين دلاوري" } }
              ],
              "place": null, "placeEvidence": null,
              "date": { "from": "2024-05-27" }, "dateEvidence": { "quote": "يوم الاثنين" },
              "meeting": { "key": "m-1" }
            }
          ] }
        }] } }
        """);

    [Fact]
    public Task Planned_meetings_of_a_kind_whose_name_has_two_words() => Graph.Answers(
        """{ meetings(where: { status: PLANNED, kind: PRESS_CONFERENCE }) { totalCount } }""",
        """{ "meetings": { "totalCount": 0 } }""");

    [Fact]
    public Task Whether_two_officials_met() => Graph.Answers(
        """{ official(id: "sami-murad") { met(with: "ramin-delavari") { totalCount nodes { key } } } }""",
        """{ "official": { "met": { "totalCount": 1, "nodes": [{ "key": "ramin-delavari" }] } } }""");
}
