using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Promises;
using StatementGraph.Storage.Contract.Suites;

namespace StatementGraph.Storage.Sqlite.Tests;

// The suites that every store passes; what is special to SQLite is tested in the other files.

public sealed class SqliteCompliance : ComplianceContract;

public sealed class SqliteAgreement() : AgreementContract(SqliteStores.NewAsync);

public sealed class SqliteEvidence() : EvidenceContract(SqliteStores.NewAsync);

public sealed class SqliteIdempotence() : IdempotenceContract(SqliteStores.NewAsync);

public sealed class SqliteOrder() : OrderContract(SqliteStores.NewAsync);

public sealed class SqlitePaging() : PagingContract(SqliteStores.NewAsync);

public sealed class SqliteRetraction() : RetractionContract(SqliteStores.NewAsync);

public sealed class SqliteSource() : SourceContract(SqliteStores.NewAsync);

public sealed class SqliteArticles() : ArticlesContract(SqliteStores.NewAsync);

public sealed class SqliteClaims() : ClaimsContract(SqliteStores.NewAsync);

public sealed class SqliteConcurrency() : ConcurrencyContract(SqliteStores.NewAsync);

public sealed class SqliteFacets() : FacetsContract(SqliteStores.NewAsync);

public sealed class SqliteMeetings() : MeetingsContract(SqliteStores.NewAsync);

public sealed class SqliteMet() : MetContract(SqliteStores.NewAsync);

public sealed class SqliteOfficials() : OfficialsContract(SqliteStores.NewAsync);

public sealed class SqliteOfficialDetails() : OfficialDetailsContract(SqliteStores.NewAsync);

public sealed class SqliteSearch() : SearchContract(SqliteStores.NewAsync);

public sealed class SqliteIdentity() : IdentityContract(SqliteStores.WithRulesAsync);

public sealed class SqliteIdentityPromise() : IdentityPromiseContract(SqliteStores.WithRulesAsync, 25);

public sealed class SqliteHistory() : HistoryContract(SqliteStores.WithRulesAsync, SqliteStores.Past, 15);
