using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Identity;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Keeps officials in step with articles and judgements: articles whose people are other officials now are linked anew.</summary>
internal sealed class IdentityKeeping
{
    private readonly IdentityTables tables;
    private readonly IdentityStep step;
    private readonly Judging judging;
    private readonly MeetingTables told;
    private readonly MeetingStep? meetings;

    public IdentityKeeping(Database database, SignatureCache signatures, IIdentityRules? rules)
    {
        tables = new IdentityTables(database, signatures);
        step = new IdentityStep(tables, rules);
        judging = new Judging(tables, step);
        told = new MeetingTables(database);
        if (rules is not null) meetings = new MeetingStep(told);
    }

    /// <summary>Whose signatures articles have; asked before they are removed.</summary>
    public IReadOnlyCollection<string> KeysOf(IReadOnlyCollection<string> articleIds) =>
        articleIds.Count == 0 ? [] : Now(tables.KeysOfAsync(articleIds));

    /// <summary>Articles come, and signatures of others have gone: gives the articles that are there and must be linked anew.</summary>
    public IReadOnlyList<string> Follow(IReadOnlyList<ArrivedArticle> coming, IReadOnlyCollection<string> gone) =>
        Affected(Now(step.RunAsync([.. coming.Select(one => one.Prepared)], gone)));

    /// <summary>The articles with these signatures.</summary>
    public IReadOnlyList<string> Affected(IReadOnlyList<SignatureRow> changed) =>
        changed.Count == 0 ? [] : Now(tables.ArticlesAsync([.. changed.Select(row => row.Signature.Key)]));

    /// <summary>Tells articles who is who.</summary>
    public void Assign(IReadOnlyList<ArticleLinks> articles) => Now(step.AssignAsync(articles));

    /// <summary>What articles tell of meetings; asked before they are removed.</summary>
    public IReadOnlyList<ToldMeeting> Told(IReadOnlyCollection<string> articleIds) =>
        meetings is null || articleIds.Count == 0 ? [] : Now(told.OfArticlesAsync(articleIds));

    /// <summary>Tells articles that come which meetings they tell of: gives what else must be linked anew.</summary>
    public MeetingChanges Meet(IReadOnlyList<ArticleLinks> coming, IReadOnlyCollection<ToldMeeting> gone) => meetings is null
        ? MeetingChanges.None
        : Now(meetings.RunAsync(coming, gone));

    /// <summary>Makes, takes back or takes over judgements.</summary>
    public T Judge<T>(Func<Judging, Task<T>> work) => Now(work(judging));

    /// <summary>What the signatures of changed rows say now.</summary>
    public IReadOnlyList<IdentityChange> Changes(IReadOnlyList<SignatureRow> before) =>
        IdentityChanges.Of(before, Now(tables.OfficialsAsync([.. before.Select(row => row.Signature.Key)])));

    // Over one connection nothing is ever waited for.
    private static T Now<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Now(Task task) => task.GetAwaiter().GetResult();
}
