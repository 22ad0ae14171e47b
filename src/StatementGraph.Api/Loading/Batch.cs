namespace StatementGraph.Api.Loading;

/// <summary>
/// Gathers what the fields of one level ask, and asks it in one call when the first of them needs its answer;
/// what is asked after that belongs to the next level.
/// </summary>
/// <param name="ask">Answers a list of questions, in their order.</param>
internal sealed class Batch<TQuestion, TAnswer>(
    Func<IReadOnlyList<TQuestion>, CancellationToken, Task<IReadOnlyList<TAnswer>>> ask)
{
    private readonly Lock _gate = new();
    private Level? _open;

    public Later<TAnswer> Ask(TQuestion question)
    {
        lock (_gate)
        {
            var level = _open ??= new Level();
            var index = level.Questions.Count;
            level.Questions.Add(question);
            return new(async cancellation => (await AnswersAsync(level, cancellation).ConfigureAwait(false))[index]);
        }
    }

    private Task<IReadOnlyList<TAnswer>> AnswersAsync(Level level, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_open, level))
                _open = null;
            return level.Answers ??= ask(level.Questions, cancellation);
        }
    }

    private sealed class Level
    {
        public List<TQuestion> Questions { get; } = [];

        public Task<IReadOnlyList<TAnswer>>? Answers { get; set; }
    }
}
