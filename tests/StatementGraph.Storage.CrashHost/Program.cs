using System.Globalization;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Sqlite;

// Arguments: the store, the number of batches. After each batch that the store acknowledged, its number goes to standard output.
var batches = int.Parse(args[1], CultureInfo.InvariantCulture);
await using var store = SqliteGraphStore.Open(args[0], new TestFolding());
for (var batch = 0; batch < batches; batch++)
{
    await store.AddAsync(Series.Batch(batch), CancellationToken.None);
    Console.Out.WriteLine(batch.ToString(CultureInfo.InvariantCulture));
    await Console.Out.FlushAsync();
}
