using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Meetings;

/// <summary>Meetings: their kinds, who took part and how, where, when, and whether they are still to come.</summary>
public sealed class MeetingTests
{
    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران با رستم نورعلی‌زاده وزیر خارجه تاجیکستان دیدار کرد.", MeetingKind.Meeting)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران با رستم نورعلی‌زاده وزیر خارجه تاجیکستان تلفنی گفت‌وگو کرد.", MeetingKind.Call)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران به مسقط سفر کرد.", MeetingKind.Visit)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران از رستم نورعلی‌زاده وزیر خارجه تاجیکستان دعوت کرد.", MeetingKind.Invitation)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران در نشست خبری حاضر شد.", MeetingKind.PressConference)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران در مصاحبه‌ای از مردم تشکر کرد.", MeetingKind.Interview)]
    [InlineData("التقى وزير الخارجية الأردني طارق المنصفاوي وزير الخارجية العماني سامي البيدروسي.", MeetingKind.Meeting)]
    [InlineData("هاتف وزير الخارجية الأردني طارق المنصفاوي وزير الخارجية العماني سامي البيدروسي.", MeetingKind.Call)]
    [InlineData("وصل وزير الخارجية الأردني طارق المنصفاوي إلى مسقط.", MeetingKind.Visit)]
    [InlineData("دعا وزير الخارجية الأردني طارق المنصفاوي وزير الخارجية العماني سامي البيدروسي لزيارة الكويت.", MeetingKind.Invitation)]
    [InlineData("ظهر وزير الخارجية العماني سامي البيدروسي في مؤتمره الصحفي مبتسما.", MeetingKind.PressConference)]
    [InlineData("ظهر وزير الخارجية الأردني طارق المنصفاوي خلال مقابلة تلفزيونية مع قناة محلية.", MeetingKind.Interview)]
    public void A_meeting_has_the_kind_that_its_words_say(string text, MeetingKind kind) => Assert.Equal(kind, Texts.Extract(text).Meeting().Kind);

    [Fact]
    public void A_guest_is_a_visitor()
    {
        var meeting = Texts.Extract($"{Cast.Mehr} در تهران از {Cast.Nour} استقبال کرد.").Meeting();
        Assert.Equal(ParticipantRole.Visitor, meeting.Participants[1].Role);
    }

    [Fact]
    public void An_invitation_has_a_host_and_a_visitor()
    {
        var found = Texts.Extract($"{Cast.Mehr} از {Cast.Nour} برای سفر به تهران دعوت به عمل آورد.");
        Assert.Equal($"{Cast.MehrName}|{Cast.NourName}", found.Names(found.Meeting()));
        Assert.Equal([ParticipantRole.Host, ParticipantRole.Visitor], found.Meeting().Participants.Select(p => p.Role));
    }

    [Fact]
    public void Place_and_country_are_read_from_the_words()
    {
        var meeting = Texts.Extract($"{Cast.Mehr} در مسقط با {Cast.Nour} دیدار کرد.").Meeting();
        Assert.Equal(("مسقط", "OM"), (meeting.Place!.Quote, meeting.PlaceCountry));
    }

    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران روز ۱۲ آبان ۱۴۰۴ با رستم نورعلی‌زاده وزیر خارجه تاجیکستان دیدار کرد.")]
    [InlineData("التقى وزير الخارجية الأردني طارق المنصفاوي وزير الخارجية العماني سامي البيدروسي يوم 3 نوفمبر 2025.")]
    public void A_written_date_is_the_same_day_in_every_calendar(string text)
    {
        var day = new DateOnly(2025, 11, 3);
        var date = Texts.Extract(text).Meeting().Date;
        Assert.Equal((day, day, DatePrecision.Day), (date!.From, date.To, date.Precision));
    }

    [Fact]
    public void A_relative_date_needs_the_day_of_publication()
    {
        const string text = $"{Cast.Mehr} دیروز با {Cast.Nour} دیدار کرد.";
        Assert.Null(Texts.Extract(text).Meeting().Date);
        Assert.Equal("دیروز", Texts.Extract(text).Meeting().DateMention!.Quote);
        Assert.Equal(new DateOnly(2025, 11, 3), Texts.Extract(text, day: new DateOnly(2025, 11, 4)).Meeting().Date!.From);
    }

    [Fact]
    public void What_is_expected_is_planned()
    {
        Assert.Equal(MeetingStatus.Planned, Texts.Extract($"{Cast.Mehr} فردا میزبان {Cast.Nour} است.").Meeting().Status);
        Assert.Equal(MeetingStatus.Past, Texts.Extract($"{Cast.Mehr} دیروز با {Cast.Nour} دیدار کرد.").Meeting().Status);
    }

    [Fact]
    public void One_meeting_told_twice_is_one_report_with_both_sentences()
    {
        var meeting = Texts.Extract($"{Cast.Mehr} با {Cast.Nour} دیدار کرد.\n\nمهرآیین در دیدار با نورعلی‌زاده گفت: ما آماده‌ایم.").Meeting();
        Assert.Equal(2, meeting.Evidence.Count);
    }

    [Fact]
    public void What_is_said_at_a_meeting_names_the_meeting()
    {
        var found = Texts.Extract($"{Cast.Mehr} در دیدار با {Cast.Nour} گفت: ما آماده‌ایم.");
        Assert.Equal(found.Meeting().Id, found.Claim().Meeting);
    }

    [Fact]
    public void In_this_meeting_goes_on_with_the_meeting_told_before()
    {
        var found = Texts.Extract($"{Cast.Mehr} در مسقط با {Cast.Nour} دیدار کرد. در این دیدار مهرآیین گفت: ما آماده‌ایم.");
        Assert.Equal(found.Meeting().Id, found.Claim().Meeting);
    }

    [Fact]
    public void What_is_said_at_no_meeting_names_none() => Assert.Null(Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.").Claim().Meeting);

    [Fact]
    public void One_person_alone_holds_no_meeting() => Assert.Empty(Texts.Extract($"{Cast.Mehr} در دیدار با خانواده‌های معلمان حاضر شد.").Facts.Meetings);

    [Fact]
    public void A_meeting_of_unknown_day_stands_for_itself()
    {
        var text = $"{Cast.Mehr} با {Cast.Nour} دیدار کرد.";
        var (one, other) = (Texts.Extract(text).Meeting(), Texts.Extract(text + " هوا بارانی بود.").Meeting());
        Assert.NotEqual(one.MeetingId, other.MeetingId);
        Assert.Contains("the day is not known", one.MeetingReason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_officials_on_the_same_day_met_once_in_two_articles()
    {
        var day = new DateOnly(2025, 11, 4);
        var one = Texts.Extract($"{Cast.Mehr} دیروز با {Cast.Nour} دیدار کرد.", day).Meeting();
        var other = Texts.Extract($"{Cast.Nour} روز ۱۲ آبان ۱۴۰۴ با {Cast.Mehr} دیدار کرد.").Meeting();
        Assert.Equal(one.MeetingId, other.MeetingId);
    }
}
