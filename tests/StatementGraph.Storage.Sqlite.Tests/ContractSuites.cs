using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Promises;

namespace StatementGraph.Storage.Sqlite.Tests;

// The suites that every store passes; what is special to SQLite is tested in the other files.

public sealed class SqliteCompliance : ComplianceContract;

public sealed class SqliteAgreement() : AgreementContract(SqliteStores.NewAsync);

public sealed class SqliteEvidence() : EvidenceContract(SqliteStores.NewAsync);

public sealed class SqliteIdempotence() : IdempotenceContract(SqliteStores.NewAsync);

public sealed class SqliteOrder() : OrderContract(SqliteStores.NewAsync);

public sealed class SqlitePaging() : PagingContract(SqliteStores.NewAsync);

public sealed class SqliteRetraction() : RetractionContract(SqliteStores.NewAsync);
