namespace StatementGraph.Identity;

/// <summary>
/// Puts the words of two names side by side, in order, up to three of one beside one of the other where spellings break a name
/// differently, and leaves out words that only one name has.
/// </summary>
public sealed class WordAlignment
{
    private const int MostJoined = 3;
    private const double Expected = 0.6;
    private const double Rounding = 1e-9;
    private readonly IReadOnlyList<NamePart> left;
    private readonly IReadOnlyList<NamePart> right;
    private readonly double[,] best;
    private readonly (int Left, int Right)[,] step;
    private readonly Dictionary<(int, int, int, int), MatchedWords> compared = [];

    /// <summary>Aligns.</summary>
    public WordAlignment(SpelledName left, SpelledName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (this.left, this.right) = (left.Parts, right.Parts);
        best = new double[this.left.Count + 1, this.right.Count + 1];
        step = new (int, int)[this.left.Count + 1, this.right.Count + 1];
        for (var i = 0; i <= this.left.Count; i++)
        {
            for (var j = 0; j <= this.right.Count; j++)
                Fill(i, j);
        }

        Trace();
    }

    /// <summary>The words that stand for one another, in order.</summary>
    public List<MatchedWords> Matched { get; } = [];

    /// <summary>Words that only the first name has, without those that may be left out.</summary>
    public List<NamePart> LeftOnly { get; } = [];

    /// <summary>Words that only the second name has, without those that may be left out.</summary>
    public List<NamePart> RightOnly { get; } = [];

    /// <summary>Whether the first word of the longer name is left out.</summary>
    public bool SkipsFirst { get; private set; }

    private void Fill(int i, int j)
    {
        if (i == 0 && j == 0)
            return;
        best[i, j] = double.MinValue;
        if (i > 0)
            Offer(i, j, 1, 0, best[i - 1, j] - Skip(left[i - 1]));
        if (j > 0)
            Offer(i, j, 0, 1, best[i, j - 1] - Skip(right[j - 1]));
        for (var m = 1; m <= Math.Min(MostJoined, i); m++)
        {
            for (var n = 1; n <= (m == 1 ? Math.Min(MostJoined, j) : Math.Min(1, j)); n++)
            {
                // 'Son of' joins what is behind it, not what is before it.
                if ((m == 1 || !left[i - 1].IsLoose) && (n == 1 || !right[j - 1].IsLoose))
                    Offer(i, j, m, n, best[i - m, j - n] + Gain(i, j, m, n));
            }
        }
    }

    private void Offer(int i, int j, int m, int n, double value)
    {
        // Sums that are equal differ in their last digits by the order of the two names: the step that is offered first counts.
        if (value <= best[i, j] + Rounding)
            return;
        best[i, j] = value;
        step[i, j] = (m, n);
    }

    private static double Skip(NamePart part) => part.IsLoose ? 0.02 : 0.05 * part.Weight;

    private double Gain(int i, int j, int m, int n)
    {
        double weight = 0;
        for (var k = i - m; k < i; k++)
            weight += left[k].Weight;
        for (var k = j - n; k < j; k++)
            weight += right[k].Weight;
        return weight / 2 * (Compare(i, j, m, n).Likeness - Expected);
    }

    private MatchedWords Compare(int i, int j, int m, int n)
    {
        if (compared.TryGetValue((i, j, m, n), out var known))
            return known;
        MatchedWords? words = null;
        foreach (var one in Spellings(left, i - m, m))
        {
            foreach (var other in Spellings(right, j - n, n))
            {
                var letters = PhoneAlignment.Align(one, other);
                var likeness = Likeness(i, j, m, n, letters);
                if (words is null || likeness > words.Likeness)
                    words = new MatchedWords(Text(left, i - m, m), Text(right, j - n, n), likeness, letters);
            }
        }

        return compared[(i, j, m, n)] = words!;
    }

    // Numbers are told in words that sound like nothing in the other language.
    private double Likeness(int i, int j, int m, int n, IReadOnlyList<AlignedPhone> letters)
    {
        var (a, b) = (left[i - 1], right[j - 1]);
        if (a.Class == NameWordClass.Numeral || b.Class == NameWordClass.Numeral)
            return m == 1 && n == 1 && a.Class == b.Class && a.Id == b.Id ? 1 : 0;
        if (m == 1 && n == 1 && a.Class is NameWordClass.Known or NameWordClass.Fore && b.Class is NameWordClass.Known or NameWordClass.Fore)
            return a.Id == b.Id ? 1 : 0;
        return PhoneAlignment.Likeness(letters);
    }

    private static string Text(IReadOnlyList<NamePart> parts, int first, int count) => string.Join(' ', parts.Skip(first).Take(count).Select(p => p.Text));

    private static IEnumerable<IReadOnlyList<Phone>> Spellings(IReadOnlyList<NamePart> parts, int first, int count)
    {
        if (count == 1)
            return parts[first].Spellings;
        IEnumerable<IReadOnlyList<Phone>> joined = [[]];
        for (var k = first; k < first + count; k++)
        {
            var part = parts[k];
            joined = joined.SelectMany(j => part.Spellings.Select(s => (IReadOnlyList<Phone>)[.. j, .. s]));
        }

        return joined;
    }

    private void Trace()
    {
        var (i, j) = (left.Count, right.Count);
        while (i > 0 || j > 0)
        {
            var (m, n) = step[i, j];
            if (m == 0)
                Leave(right, j - 1, RightOnly);
            else if (n == 0)
                Leave(left, i - 1, LeftOnly);
            else if (m > 1 || n > 1 || !left[i - 1].IsLoose || !right[j - 1].IsLoose)
                Matched.Add(Compare(i, j, m, n));
            (i, j) = (i - m, j - n);
        }

        Matched.Reverse();
        // A first name that is often left out is no difference, unless the other name has another one.
        if (RightOnly.Count == 0)
            LeftOnly.RemoveAll(p => p == left[0] && p.Class == NameWordClass.Fore);
        else if (LeftOnly.Count == 0)
            RightOnly.RemoveAll(p => p == right[0] && p.Class == NameWordClass.Fore);
    }

    private void Leave(IReadOnlyList<NamePart> parts, int at, List<NamePart> only)
    {
        if (parts[at].IsLoose)
            return;
        SkipsFirst |= at == 0 && parts[at].Class != NameWordClass.Fore;
        only.Insert(0, parts[at]);
    }
}
