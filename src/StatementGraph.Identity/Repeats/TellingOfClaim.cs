using StatementGraph.Model.Graph;
using StatementGraph.Text;

namespace StatementGraph.Identity.Repeats;

/// <summary>A claim with what it is compared by.</summary>
internal sealed class TellingOfClaim
{
    /// <summary>So many words in a row are no accident.</summary>
    private const int Run = 3;

    public TellingOfClaim(ClaimRecord claim, string language)
    {
        (Claim, Language) = (claim, language);
        Words = SearchFolding.Instance.Key(claim.Claim.Content.Quote);
        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Length = words.Length;
        Runs = TextRuns.Of(words, Run);
        Numbers = words.Where(word => word.All(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal);
        Subjects = [.. claim.Claim.Countries, .. claim.Claim.Topics];
    }

    /// <summary>The claim.</summary>
    public ClaimRecord Claim { get; }

    /// <summary>Its article's language.</summary>
    public string Language { get; }

    /// <summary>The content in folded spelling.</summary>
    public string Words { get; }

    /// <summary>How many words.</summary>
    public int Length { get; }

    /// <summary>Every three words in a row.</summary>
    public IReadOnlySet<string> Runs { get; }

    /// <summary>The numbers that it tells.</summary>
    public IReadOnlySet<string> Numbers { get; }

    /// <summary>Countries and topics that it is about.</summary>
    public HashSet<string> Subjects { get; }
}
