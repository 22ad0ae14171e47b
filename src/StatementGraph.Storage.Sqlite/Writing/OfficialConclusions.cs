using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Keeps what follows from all articles together for an official: name to show, profile, name forms.</summary>
internal sealed class OfficialConclusions(Database database, ISearchFolding folding)
{
    private readonly Statement add = database.Write("add_official");
    private readonly Statement set = database.Write("set_official");
    private readonly Statement remove = database.Write("remove_official");
    private readonly Statement stored = database.Write("official_name");
    private readonly Statement namings = database.Write("official_namings");
    private readonly Statement names = database.Write("official_names");
    private readonly Statement profiles = database.Write("official_profiles");
    private readonly NameForms forms = new(database, folding);

    /// <summary>Adds an official whom <see cref="Renew"/> will tell about.</summary>
    public void Add(long officialNo, string id) => add.Add(officialNo).Add(id).Add("").Add(SortKey.Of("")).Add((long?)null).Run();

    /// <summary>Adds an official of whom all is in these voices.</summary>
    public void Add(long officialNo, string id, OfficialVoices voices)
    {
        var conclusion = voices.Conclude();
        add.Add(officialNo).Add(id).Add(conclusion.Name).Add(NameKey(conclusion)).Add(conclusion.ProfileNo).Run();
        foreach (var form in conclusion.Forms) forms.Add(officialNo, form);
    }

    /// <summary>Brings an official up to date; false where no article speaks of them any more, and they are gone.</summary>
    public bool Renew(long officialNo)
    {
        var voices = Stored(officialNo);
        if (!voices.Any)
        {
            forms.Replace(officialNo, new HashSet<string>());
            remove.Add(officialNo).Run();
            return false;
        }
        var conclusion = voices.Conclude();
        if (!IsStored(officialNo, conclusion))
            set.Add(conclusion.Name).Add(NameKey(conclusion)).Add(conclusion.ProfileNo).Add(officialNo).Run();
        forms.Replace(officialNo, conclusion.Forms);
        return true;
    }

    private byte[] NameKey(OfficialConclusion conclusion) => SortKey.Of(folding.Key(conclusion.Name));

    private OfficialVoices Stored(long officialNo)
    {
        var voices = new OfficialVoices();
        using (var rows = namings.Add(officialNo).Rows())
            while (rows.Read()) voices.HearNaming(rows.Text(0), JsonText.Texts(rows.Text(1)));
        using (var rows = names.Add(officialNo).Rows())
            while (rows.Read()) voices.HearName(rows.Text(0), rows.Long(1));
        using (var rows = profiles.Add(officialNo).Rows())
            while (rows.Read()) voices.HearProfile(rows.Long(0), rows.Text(1), rows.Text(2));
        return voices;
    }

    private bool IsStored(long officialNo, OfficialConclusion conclusion)
    {
        using var rows = stored.Add(officialNo).Rows();
        rows.Read();
        long? profileNo = rows.IsNull(1) ? null : rows.Long(1);
        return rows.Text(0) == conclusion.Name && profileNo == conclusion.ProfileNo;
    }
}
