namespace StatementGraph.Identity;

/// <summary>One step of an alignment: a sound of each side, or of one side alone.</summary>
/// <param name="Left">Null where the left side has none.</param>
/// <param name="Right">Null where the right side has none.</param>
/// <param name="Cost">0 where they are alike; 1 where a consonant is another.</param>
public readonly record struct AlignedPhone(Phone? Left, Phone? Right, double Cost);

/// <summary>
/// Aligns the sounds of two spellings at the least cost (Needleman and Wunsch's dynamic programming), where scripts that leave short
/// vowels out, letters that stand for several sounds and neighbouring sounds cost little.
/// </summary>
public static class PhoneAlignment
{
    private const Sounds Vowels = Sounds.A | Sounds.E | Sounds.I | Sounds.O | Sounds.U;

    // Sounds that one script writes for another's: Arabic has no p, g, v and ch of its own.
    private static readonly Sounds[] Near =
    [
        Sounds.P | Sounds.B | Sounds.F, Sounds.F | Sounds.V | Sounds.W, Sounds.B | Sounds.V, Sounds.K | Sounds.G | Sounds.Q, Sounds.Q | Sounds.Gh | Sounds.G,
        Sounds.Kh | Sounds.H | Sounds.K, Sounds.S | Sounds.Z, Sounds.S | Sounds.Sh, Sounds.Sh | Sounds.Zh | Sounds.C, Sounds.J | Sounds.Zh | Sounds.C | Sounds.G,
        Sounds.T | Sounds.D, Sounds.D | Sounds.Z, Sounds.Y | Sounds.J, Sounds.T | Sounds.S,
    ];

    private static readonly Sounds[] NearVowels = [Sounds.A | Sounds.E, Sounds.E | Sounds.I, Sounds.O | Sounds.U, Sounds.A | Sounds.O, Sounds.Y | Sounds.I | Sounds.E, Sounds.W | Sounds.U | Sounds.O];

    /// <summary>The alignment.</summary>
    public static IReadOnlyList<AlignedPhone> Align(IReadOnlyList<Phone> left, IReadOnlyList<Phone> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Align([.. left], [.. right]);
    }

    // Arrays, and loops without closures: identity compares names by the hundred thousand.
    private static List<AlignedPhone> Align(Phone[] left, Phone[] right)
    {
        var (leftAbjad, rightAbjad) = (Array.Exists(left, p => p.IsAbjad), Array.Exists(right, p => p.IsAbjad));
        var cost = new double[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 && j == 0)
                    continue;
                var best = double.MaxValue;
                if (i > 0)
                    best = cost[i - 1, j] + Missing(left[i - 1], rightAbjad);
                if (j > 0)
                    best = Math.Min(best, cost[i, j - 1] + Missing(right[j - 1], leftAbjad));
                if (i > 0 && j > 0)
                    best = Math.Min(best, cost[i - 1, j - 1] + Differing(left[i - 1], right[j - 1]));
                cost[i, j] = best;
            }
        }

        return Trace(left, right, cost, leftAbjad, rightAbjad);
    }

    /// <summary>How alike two spellings are, from 0 to 1.</summary>
    public static double Likeness(IReadOnlyList<AlignedPhone> alignment)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        var weight = alignment.Sum(p => (p.Left?.Weight ?? 0) + (p.Right?.Weight ?? 0)) / 2;
        return weight <= 0 ? 0 : Math.Max(0, 1 - (alignment.Sum(p => p.Cost) / weight));
    }

    private static List<AlignedPhone> Trace(Phone[] left, Phone[] right, double[,] cost, bool leftAbjad, bool rightAbjad)
    {
        var steps = new List<AlignedPhone>();
        var (i, j) = (left.Length, right.Length);
        while (i > 0 || j > 0)
        {
            if (i > 0 && j > 0 && Differing(left[i - 1], right[j - 1]) is var differing && cost[i, j] >= cost[i - 1, j - 1] + differing - 1e-9)
                steps.Add(new AlignedPhone(left[--i], right[--j], differing));
            else if (i > 0 && Missing(left[i - 1], rightAbjad) is var gone && cost[i, j] >= cost[i - 1, j] + gone - 1e-9)
                steps.Add(new AlignedPhone(left[--i], null, gone));
            else
                steps.Add(new AlignedPhone(null, right[j - 1], Missing(right[--j], leftAbjad)));
        }

        steps.Reverse();
        return steps;
    }

    // A sound that the other side does not write.
    private static double Missing(in Phone phone, bool otherIsAbjad)
    {
        if (phone.IsWeak)
            return 0.03;
        if (phone.IsVowel)
            return phone.IsAbjad ? (otherIsAbjad ? 0.2 : 0.3) : otherIsAbjad ? ((phone.Sounds & (Sounds.I | Sounds.U)) != 0 ? 0.12 : 0.06) : 0.3;
        return phone.IsLight ? (phone.IsAbjad && otherIsAbjad ? 0.25 : 0.45) : 1;
    }

    private static double Differing(in Phone left, in Phone right)
    {
        if ((left.Sounds & right.Sounds) != 0)
            return 0;
        var share = left.Sounds | right.Sounds;
        if (left.IsVowel && right.IsVowel && (left.IsWeak || right.IsWeak))
            return 0.15;
        // What may be left out is left out rather than taken for another sound.
        if (left.IsWeak || right.IsWeak)
            return 2;
        if (left.IsVowel && right.IsVowel)
            return AreNear(NearVowels, left.Sounds, right.Sounds) ? 0.15 : 0.35;
        if (left.IsVowel || right.IsVowel)
            return (share & (Sounds.Y | Sounds.W | Sounds.H)) != 0 || (left.IsLight && right.IsLight) ? 0.4 : 1.3;
        return AreNear(Near, left.Sounds & ~Vowels, right.Sounds & ~Vowels) ? 0.4 : 1;
    }

    private static bool AreNear(Sounds[] near, Sounds left, Sounds right)
    {
        foreach (var sounds in near)
        {
            if ((sounds & left) != 0 && (sounds & right) != 0)
                return true;
        }

        return false;
    }
}
