using StatementGraph.Extraction.Rules;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Claims;

/// <summary>Decides between direct and indirect where the cue leaves it open: words that speak as 'we' or 'you' are the speaker's own.</summary>
public static class PersonCheck
{
    /// <summary>The kind of a claim.</summary>
    public static ClaimKind KindOf(Draft draft, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reading);
        return draft.Hit.Rule.Kind switch
        {
            RuleKind.Direct => ClaimKind.Direct,
            RuleKind.Indirect => ClaimKind.Indirect,
            _ => draft.IsQuoted || Speaks(draft, reading) ? ClaimKind.Direct : ClaimKind.Indirect,
        };
    }

    private static bool Speaks(Draft draft, Reading reading)
    {
        for (var token = draft.First; token < draft.End; token++)
        {
            if (reading.Matches.At(token).Any(m => m.End <= draft.End && (m.Entry.Is("first") || m.Entry.Is("second"))))
                return true;
        }

        return false;
    }
}
