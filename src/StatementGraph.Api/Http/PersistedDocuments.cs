using System.Security.Cryptography;
using System.Text;

namespace StatementGraph.Api.Http;

/// <summary>Documents that the server keeps, so that clients send an id (GraphQL over HTTP, appendix on persisted documents).</summary>
public sealed class PersistedDocuments
{
    private const string Prefix = "sha256:";

    private readonly Dictionary<string, string> _byId;

    /// <summary>Keeps documents under <c>sha256:</c> and the hash of their text in UTF-8.</summary>
    /// <param name="documents">Their texts.</param>
    /// <param name="only">Whether all others are refused.</param>
    public PersistedDocuments(IEnumerable<string> documents, bool only)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _byId = documents.Distinct(StringComparer.Ordinal).ToDictionary(IdOf, StringComparer.Ordinal);
        Only = only;
    }

    /// <summary>Whether all others are refused.</summary>
    public bool Only { get; }

    /// <summary>The id of a text, whether it is kept or not.</summary>
    public static string IdOf(string document) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>The document that a request means.</summary>
    /// <param name="kept">The documents that are kept; null for none.</param>
    /// <param name="id">The request's <c>documentId</c>.</param>
    /// <param name="query">The request's <c>query</c>.</param>
    /// <exception cref="BadRequestException">It names both or neither, one that is not kept, or sends one that is not where only those will do.</exception>
    internal static string Find(PersistedDocuments? kept, string? id, string? query)
    {
        if (id is not null && query is not null)
            throw new BadRequestException(StatusCodes.Status400BadRequest, "INVALID_REQUEST", "There are both 'query' and 'documentId'.");
        if (id is null && query is null)
            throw new BadRequestException(StatusCodes.Status400BadRequest, "INVALID_REQUEST", "'query' is missing.");
        if (kept is { Only: true } && query is not null && !kept._byId.ContainsKey(IdOf(query)))
            throw new BadRequestException(StatusCodes.Status400BadRequest, "DOCUMENT_NOT_ALLOWED", "This server answers the documents that it keeps, and no others.") { IsReadable = true };
        return query ?? kept?._byId.GetValueOrDefault(id!)
            ?? throw new BadRequestException(StatusCodes.Status400BadRequest, "DOCUMENT_NOT_FOUND", "No document with this 'documentId' is kept here.") { IsReadable = true };
    }
}
