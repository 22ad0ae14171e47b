using StatementGraph.Model;
using StatementGraph.Text.Dates;
using StatementGraph.Text.Zones;

namespace StatementGraph.Text.Reading;

/// <summary>Makes an article of a draft: checks its text, recognises its language, tells its zones apart.</summary>
internal sealed class ArticleBuilder(IReadOnlyDictionary<string, ZoneSplitter> splitters, ReadLimits limits)
{
    private static readonly ZoneSplitter Wordless = new(BoilerplateLexicon.Empty, DateRecogniser.Wordless);

    /// <summary>The article, or why it is none.</summary>
    public ReadResult Build(ArticleDraft draft, string? path, int? line, string name)
    {
        if (string.IsNullOrWhiteSpace(draft.Text))
            return Failed(ReadMessages.Empty);
        if (draft.Text.Length > limits.TextLength)
            return Failed(ReadMessages.TextTooLong(draft.Text.Length, limits.TextLength));
        var language = LanguageDetector.Detect(draft.Text, draft.Language);
        var splitter = splitters.TryGetValue(language, out var found) ? found : Wordless;
        return ReadResult.Of(new Article
        {
            Id = ArticleId.Of(draft.Text, draft.Url, draft.Publisher, draft.Date),
            Text = draft.Text,
            Zones = splitter.Split(draft.Text, draft.HeadlineLength),
            Language = language,
            Path = path,
            Url = draft.Url,
            DeclaredPublisher = draft.Publisher,
            DeclaredDate = draft.Date,
        });

        ReadResult Failed(string message) => ReadResult.Of(new ReadError(name, line, message));
    }
}
