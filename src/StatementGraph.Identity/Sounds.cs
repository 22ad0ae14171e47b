namespace StatementGraph.Identity;

/// <summary>What a letter of a name may stand for; several together where spellings do not tell.</summary>
[Flags]
public enum Sounds
{
    /// <summary>Nothing that is heard.</summary>
    None = 0,

    /// <summary>p.</summary>
    P = 1 << 0,

    /// <summary>b.</summary>
    B = 1 << 1,

    /// <summary>t.</summary>
    T = 1 << 2,

    /// <summary>d.</summary>
    D = 1 << 3,

    /// <summary>k.</summary>
    K = 1 << 4,

    /// <summary>g.</summary>
    G = 1 << 5,

    /// <summary>The uvular of qaf.</summary>
    Q = 1 << 6,

    /// <summary>The fricative of ghain.</summary>
    Gh = 1 << 7,

    /// <summary>The fricative of khah.</summary>
    Kh = 1 << 8,

    /// <summary>h.</summary>
    H = 1 << 9,

    /// <summary>ch as in 'church'.</summary>
    C = 1 << 10,

    /// <summary>j as in 'judge'.</summary>
    J = 1 << 11,

    /// <summary>s.</summary>
    S = 1 << 12,

    /// <summary>z.</summary>
    Z = 1 << 13,

    /// <summary>sh.</summary>
    Sh = 1 << 14,

    /// <summary>zh as in 'measure'.</summary>
    Zh = 1 << 15,

    /// <summary>f.</summary>
    F = 1 << 16,

    /// <summary>v.</summary>
    V = 1 << 17,

    /// <summary>w.</summary>
    W = 1 << 18,

    /// <summary>y as in 'yes'.</summary>
    Y = 1 << 19,

    /// <summary>m.</summary>
    M = 1 << 20,

    /// <summary>n.</summary>
    N = 1 << 21,

    /// <summary>l.</summary>
    L = 1 << 22,

    /// <summary>r.</summary>
    R = 1 << 23,

    /// <summary>a.</summary>
    A = 1 << 24,

    /// <summary>e.</summary>
    E = 1 << 25,

    /// <summary>i.</summary>
    I = 1 << 26,

    /// <summary>o.</summary>
    O = 1 << 27,

    /// <summary>u.</summary>
    U = 1 << 28,
}
