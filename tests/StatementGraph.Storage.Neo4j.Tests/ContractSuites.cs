using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Promises;
using StatementGraph.Storage.Contract.Suites;
using StatementGraph.Storage.Neo4j.Tests.Support;

namespace StatementGraph.Storage.Neo4j.Tests;

// The suites that every store passes; what is special to Neo4j is tested in the other files.

public sealed class Neo4jCompliance : ComplianceContract;

public sealed class Neo4jAgreement() : AgreementContract(TestDatabase.NewAsync);

public sealed class Neo4jEvidence() : EvidenceContract(TestDatabase.NewAsync);

public sealed class Neo4jIdempotence() : IdempotenceContract(TestDatabase.NewAsync);

public sealed class Neo4jOrder() : OrderContract(TestDatabase.NewAsync);

public sealed class Neo4jPaging() : PagingContract(TestDatabase.NewAsync);

public sealed class Neo4jRetraction() : RetractionContract(TestDatabase.NewAsync);

public sealed class Neo4jSource() : SourceContract(TestDatabase.NewAsync);

public sealed class Neo4jArticles() : ArticlesContract(TestDatabase.NewAsync);

public sealed class Neo4jClaims() : ClaimsContract(TestDatabase.NewAsync);

public sealed class Neo4jConcurrency() : ConcurrencyContract(TestDatabase.NewAsync);

public sealed class Neo4jFacets() : FacetsContract(TestDatabase.NewAsync);

public sealed class Neo4jMeetings() : MeetingsContract(TestDatabase.NewAsync);

public sealed class Neo4jMet() : MetContract(TestDatabase.NewAsync);

public sealed class Neo4jOfficials() : OfficialsContract(TestDatabase.NewAsync);

public sealed class Neo4jOfficialDetails() : OfficialDetailsContract(TestDatabase.NewAsync);

public sealed class Neo4jSearch() : SearchContract(TestDatabase.NewAsync);

public sealed class Neo4jIdentity() : IdentityContract(TestDatabase.WithRulesAsync);

public sealed class Neo4jIdentityPromise() : IdentityPromiseContract(TestDatabase.WithRulesAsync, Promise.Runs);

public sealed class Neo4jHistory() : HistoryContract(TestDatabase.WithRulesAsync, TestDatabase.Past, Promise.Runs);
