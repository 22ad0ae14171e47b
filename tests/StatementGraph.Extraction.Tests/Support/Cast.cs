namespace StatementGraph.Extraction.Tests.Support;

/// <summary>The invented officials of the tests, as an article introduces them.</summary>
internal static class Cast
{
    public const string MehrName = "کامران مهرآیین";
    public const string Mehr = "کامران مهرآیین وزیر امور خارجه ایران";
    public const string NourName = "رستم نورعلی‌زاده";
    public const string Nour = "رستم نورعلی‌زاده وزیر خارجه تاجیکستان";
    public const string TariqName = "طارق المنصفاوي";
    public const string Tariq = "وزير الخارجية الأردني طارق المنصفاوي";
    public const string SamiName = "سامي البيدروسي";
    public const string Sami = "وزير الخارجية العماني سامي البيدروسي";
}
