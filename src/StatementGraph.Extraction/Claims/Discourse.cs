using StatementGraph.Extraction.Officials;

namespace StatementGraph.Extraction.Claims;

/// <summary>What a reader keeps in mind from sentence to sentence: who spoke last, who was spoken of last.</summary>
public sealed class Discourse
{
    /// <summary>Whoever spoke or acted last: whom a pronoun or a verb without a subject goes on with.</summary>
    public Person? Last { get; set; }

    /// <summary>Whether a body, or somebody who is no official, spoke last: a verb without a subject goes on with them.</summary>
    public bool BodySpoke { get; set; }

    /// <summary>Whether verbs in the plural are used of whoever spoke last, out of reverence.</summary>
    public bool IsRevered { get; set; }

    /// <summary>Whoever is the present sentence's subject; null at its start.</summary>
    public Person? InSentence { get; set; }

    /// <summary>Contents found in the present sentence, as token ranges; subjects are not looked for inside them.</summary>
    public List<(int First, int End)> Contents { get; } = [];

    /// <summary>Whether a token lies in a content of the present sentence.</summary>
    public bool InContent(int token) => Contents.Any(c => token >= c.First && token < c.End);

    /// <summary>Where the present sentence's open content begins; subjects of cues behind it stand behind it too. -1 where none is open.</summary>
    public int OpenFrom { get; set; } = -1;

    /// <summary>Where the words of somebody begin in which a meeting is told; -1 where the reporter tells it.</summary>
    public int WordsFrom { get; set; } = -1;

    /// <summary>Goes on to a new sentence.</summary>
    public void NextSentence()
    {
        InSentence = null;
        Contents.Clear();
        OpenFrom = -1;
    }
}
