using BenchmarkDotNet.Attributes;
using StatementGraph.Benchmarks.Generating;
using StatementGraph.Extraction;
using StatementGraph.Model;

namespace StatementGraph.Benchmarks;

/// <summary>How long one article takes on one core, and what it allocates.</summary>
[MemoryDiagnoser]
public class ExtractorBenchmark
{
    private const int Count = 200;

    private IReadOnlyList<Article> articles = [];

    [GlobalSetup]
    public void Read() => articles = GeneratedInput.Articles(Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Extract_one_article() => articles.Sum(article => Extractor.Default.Extract(article).Facts.Claims.Count);
}
