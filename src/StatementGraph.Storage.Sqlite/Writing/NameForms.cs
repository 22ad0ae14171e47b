using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Keeps the name forms of officials, each searchable by its words.</summary>
internal sealed class NameForms(Database database, ISearchFolding folding)
{
    private readonly Statement stored = database.Write("name_forms");
    private readonly Statement add = database.Write("add_name_form");
    private readonly Statement addWords = database.Write("add_name_words");
    private readonly Statement remove = database.Write("remove_name_form");
    private readonly Statement removeWords = database.Write("remove_name_words");

    /// <summary>Makes these the official's forms; those that stay are not touched.</summary>
    public void Replace(long officialNo, IReadOnlySet<string> forms)
    {
        var before = Stored(officialNo);
        foreach (var (form, formNo) in before)
            if (!forms.Contains(form)) Remove(formNo);
        foreach (var form in forms)
            if (!before.ContainsKey(form)) Add(officialNo, form);
    }

    private Dictionary<string, long> Stored(long officialNo)
    {
        var forms = new Dictionary<string, long>(StringComparer.Ordinal);
        using var rows = stored.Add(officialNo).Rows();
        while (rows.Read()) forms.Add(rows.Text(1), rows.Long(0));
        return forms;
    }

    /// <summary>Adds a form.</summary>
    public void Add(long officialNo, string form)
    {
        add.Add(officialNo).Add(form).Run();
        addWords.Add(database.LastInserted).Add(SearchWords.Of(folding, form)).Run();
    }

    private void Remove(long formNo)
    {
        removeWords.Add(formNo).Run();
        remove.Add(formNo).Run();
    }
}
