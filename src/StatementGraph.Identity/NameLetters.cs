namespace StatementGraph.Identity;

/// <summary>
/// The firm consonants of a name, counted: a look that is cheap, at two names that can't be one. It never turns down what
/// <see cref="NameMatcher"/> takes for one name by more than a consonant.
/// </summary>
internal sealed class NameLetters
{
    private const int Slack = 2;
    private readonly int[] certain = new int[NameBlocks.Kinds];
    private readonly int[] possible = new int[NameBlocks.Kinds];

    public NameLetters(SpelledName name)
    {
        foreach (var phone in name.Parts.SelectMany(part => part.Spellings[0]))
        {
            var kinds = NameBlocks.KindsOf(phone.Sounds);
            if (kinds.Count == 1 && !phone.IsWeak && !phone.IsLight) certain[kinds[0]]++;
            foreach (var kind in kinds) possible[kind]++;
        }
    }

    /// <summary>Whether two names may be one, or one a part of the other.</summary>
    public static bool MayMatch(NameLetters one, NameLetters other) => Lacking(one, other) <= Slack || Lacking(other, one) <= Slack;

    private static int Lacking(NameLetters part, NameLetters whole)
    {
        var lacking = 0;
        for (var i = 0; i < part.certain.Length; i++) lacking += Math.Max(0, part.certain[i] - whole.possible[i]);
        return lacking;
    }
}
