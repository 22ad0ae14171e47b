namespace StatementGraph.Languages;

/// <summary>Where each cell of an official's row stands.</summary>
internal static class OfficialColumn
{
    public const int Id = 0;
    public const int Name = 1;
    public const int OtherLatin = 2;
    public const int Persian = 3;
    public const int Arabic = 4;
    public const int Other = 5;
    public const int Source = 6;
    public const int Count = 7;
}

/// <summary>Where each cell of an occupancy's row stands.</summary>
internal static class OccupancyColumn
{
    public const int Official = 0;
    public const int Position = 1;
    public const int Title = 2;
    public const int Country = 3;
    public const int ToCountry = 4;
    public const int From = 5;
    public const int To = 6;
    public const int AsOf = 7;
    public const int Source = 8;
    public const int Count = 9;
}

/// <summary>Where each cell of a position's row stands.</summary>
internal static class PositionColumn
{
    public const int Id = 0;
    public const int Name = 1;
    public const int Holders = 2;
    public const int Count = 3;

    public const string Single = "single";
    public const string Many = "many";
}

/// <summary>Where each cell of an exception's row stands, and the kinds of exception.</summary>
internal static class ExceptionColumn
{
    public const int Kind = 0;
    public const int Subject = 1;
    public const int Other = 2;
    public const int Reason = 3;
    public const int Count = 4;

    /// <summary>Two officials (subject, other) who bear one name.</summary>
    public const string Namesake = "namesake";

    /// <summary>An official (other) who holds the office (subject, as <c>position:country</c>) beside its recognised holder.</summary>
    public const string Rival = "rival";

    /// <summary>An office (subject, as <c>position:country</c>) that several hold at a time in that country only.</summary>
    public const string SharedOffice = "shared-office";
}
