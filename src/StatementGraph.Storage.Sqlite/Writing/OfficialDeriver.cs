using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Keys;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Concludes an official's name to show, other name forms and profile from what all articles say together.</summary>
internal sealed class OfficialDeriver(Database database, ISearchFolding folding)
{
    private readonly Statement state = database.Write("official_state");
    private readonly Statement namings = database.Write("official_namings");
    private readonly Statement names = database.Write("official_names");
    private readonly Statement profiles = database.Write("official_profiles");
    private readonly Statement set = database.Write("set_official");
    private readonly Statement remove = database.Write("remove_official");
    private readonly NameForms forms = new(database, folding);

    /// <summary>Brings an official's row up to date; false where no article speaks of them any more, and the row is gone.</summary>
    public bool Derive(long officialNo)
    {
        var all = Forms(officialNo);
        if (all.Count == 0)
        {
            forms.Replace(officialNo, all);
            remove.Add(officialNo).Run();
            return false;
        }
        var profile = Profile(officialNo);
        var name = profile?.Name ?? MostShown(officialNo);
        Set(officialNo, name, profile?.Number);
        all.Add(name);
        forms.Replace(officialNo, all);
        return true;
    }

    private HashSet<string> Forms(long officialNo)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        using var rows = namings.Add(officialNo).Rows();
        while (rows.Read())
        {
            all.Add(rows.Text(0));
            all.UnionWith(JsonText.Texts(rows.Text(1)));
        }
        return all;
    }

    // Articles that were read with different authority data may carry different profiles: the ordinally smallest text of them is
    // kept, so that the order of adding does not matter.
    private (long Number, string Name)? Profile(long officialNo)
    {
        (long, string)? best = null;
        string? smallest = null;
        using var rows = profiles.Add(officialNo).Rows();
        while (rows.Read())
        {
            var content = rows.Text(2);
            if (smallest is not null && string.CompareOrdinal(content, smallest) >= 0) continue;
            (smallest, best) = (content, (rows.Long(0), rows.Text(1)));
        }
        return best;
    }

    private string MostShown(long officialNo)
    {
        var (best, most) = ("", 0L);
        using var rows = names.Add(officialNo).Rows();
        while (rows.Read())
        {
            var (name, articles) = (rows.Text(0), rows.Long(1));
            if (articles < most || (articles == most && string.CompareOrdinal(name, best) > 0)) continue;
            (best, most) = (name, articles);
        }
        return best;
    }

    private void Set(long officialNo, string name, long? profileNo)
    {
        using (var rows = state.Add(officialNo).Rows())
        {
            rows.Read();
            var profileStays = profileNo is { } known ? !rows.IsNull(2) && rows.Long(2) == known : rows.IsNull(2);
            if (profileStays && rows.Text(1) == name) return;
        }
        set.Add(name).Add(SortKey.Of(folding.Key(name))).Add(profileNo).Add(officialNo).Run();
    }
}
