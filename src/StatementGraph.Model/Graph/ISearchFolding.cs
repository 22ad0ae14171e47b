namespace StatementGraph.Model.Graph;

/// <summary>
/// Turns text into what is compared and searched, the same for every store (promise 6): letters that spellings mix up become one,
/// case and diacritics go, and digits become ASCII.
/// </summary>
public interface ISearchFolding
{
    /// <summary>Words in folded spelling, separated by single spaces; empty for text without letters or digits.</summary>
    string Key(string text);
}
