namespace StatementGraph.Identity;

/// <summary>One sound of a spelled name.</summary>
/// <param name="Letters">The letters that write it, as spelled.</param>
/// <param name="Sounds">What they may stand for.</param>
/// <param name="IsWeak">Whether spellings leave it out as often as not.</param>
/// <param name="IsAbjad">Whether its script leaves short vowels out.</param>
public readonly record struct Phone(string Letters, Sounds Sounds, bool IsWeak, bool IsAbjad)
{
    private const Sounds Vowels = Sounds.A | Sounds.E | Sounds.I | Sounds.O | Sounds.U;
    private const Sounds Light = Sounds.H | Sounds.Y | Sounds.W;

    /// <summary>Whether it is a vowel in every reading.</summary>
    public bool IsVowel => (Sounds & ~Vowels) == 0;

    /// <summary>Whether it is a vowel, a glide or a breath in some reading.</summary>
    public bool IsLight => (Sounds & (Vowels | Light)) != 0;

    /// <summary>How much it counts in a name, from 0 to 1: names are told apart by their consonants.</summary>
    public double Weight => IsWeak ? 0.05 : IsVowel ? 0.35 : IsLight ? 0.6 : 1;
}
