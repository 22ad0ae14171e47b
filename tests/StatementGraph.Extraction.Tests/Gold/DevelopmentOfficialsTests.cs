using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Languages;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Gold;

/// <summary>Who is who in the development articles: one person across articles and scripts, namesakes apart, no office without a reason.</summary>
public sealed class DevelopmentOfficialsTests
{
    [Fact]
    public void One_president_across_articles_and_scripts_and_his_father_apart()
    {
        var articles = Extracted();
        var his = articles.Where(facts => facts.Officials.Any(one => one.Link.OfficialId == "ilham-aliyev")).ToList();
        Assert.Equal(4, his.Count);
        Assert.Equal(["ar", "fa"], his.Select(facts => facts.Article.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.All(his, facts => Assert.Single(facts.Officials, one => one.Link.OfficialId == "ilham-aliyev"));
        // Whoever bears the family name is he or somebody else whom the authority knows.
        var family = articles.SelectMany(facts => facts.Officials).Where(one => one.Name.EndsWith(" Aliyev", StringComparison.Ordinal)).Select(one => one.Link.OfficialId).Distinct();
        Assert.All(family, id => Assert.Contains(id, (string[])["ilham-aliyev", "heydar-aliyev"]));
    }

    [Fact]
    public void Each_bare_office_is_resolved_or_open_with_its_reason()
    {
        var bare = Extracted().SelectMany(facts => facts.Officials).Where(one => one.Mentions.All(mention => mention.Kind != MentionKind.Name)).ToList();
        Assert.NotEmpty(bare);
        Assert.All(bare, one => Assert.NotEmpty(one.Link.Reason));
        Assert.All(bare.Where(one => one.Link.OfficialId.StartsWith("x-", StringComparison.Ordinal)), one => Assert.Null(one.Link.Profile));
    }

    // A clone that stands alone says that it skips; continuous integration must have what is needed.
    private static List<ArticleFacts> Extracted()
    {
        const string reason = "no folder 'shared' with articles stands beside the repository";
        if (Repository.Shared is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.SkipWhen(Repository.Shared is null, reason);
        var reader = ArticleReaders.Default();
        return [.. Directory.EnumerateFiles(Path.Join(Repository.Shared, "articles"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(reader.ReadFile).Select(read => Extractor.Default.Extract(read.Article!).Facts)];
    }
}
