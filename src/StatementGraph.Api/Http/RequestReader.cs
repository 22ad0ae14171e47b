using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace StatementGraph.Api.Http;

/// <summary>Reads the parameters of a GraphQL-over-HTTP request, strictly: what has the wrong type is refused, never guessed.</summary>
internal static class RequestReader
{
    private static readonly GraphQLSerializer Serializer = new();
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>From a POST's body.</summary>
    /// <param name="body">JSON in UTF-8.</param>
    /// <param name="kept">Documents that are asked for by their id; null for none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="BadRequestException">It is no JSON or no request (400).</exception>
    public static async Task<GraphQlRequest> FromBodyAsync(Stream body, PersistedDocuments? kept, CancellationToken cancellation)
    {
        using var document = await ParseAsync(body, cancellation).ConfigureAwait(false);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw Malformed("The body is not a JSON object.");
        Optional(root, "extensions", JsonValueKind.Object);
        var query = PersistedDocuments.Find(kept, Optional(root, "documentId", JsonValueKind.String)?.GetString(), Optional(root, "query", JsonValueKind.String)?.GetString());
        var variables = Optional(root, "variables", JsonValueKind.Object);
        var operation = Optional(root, "operationName", JsonValueKind.String)?.GetString();
        return new(query, Variables(variables), Given(operation), ReadOnly: false);
    }

    /// <summary>From texts: a URL's parameters, or a program's arguments.</summary>
    /// <exception cref="BadRequestException">The variables are no JSON or there is no query or no object of variables (400).</exception>
    public static GraphQlRequest FromParts(string? query, string? documentId, string? variables, string? operationName, bool readOnly, PersistedDocuments? kept)
    {
        return new(PersistedDocuments.Find(kept, Given(documentId), Given(query)), ReadVariables(Given(variables)), Given(operationName), readOnly);
    }

    private static Inputs ReadVariables(string? variables)
    {
        if (variables is null)
            return Inputs.Empty;
        using var document = Parse(() => JsonDocument.Parse(variables, Json));
        return document.RootElement.ValueKind switch
        {
            JsonValueKind.Object => Variables(document.RootElement),
            JsonValueKind.Null => Inputs.Empty,
            _ => throw Malformed("'variables' is not a JSON object."),
        };
    }

    private static Inputs Variables(JsonElement? variables) =>
        variables is { } given ? Serializer.ReadNode<Inputs>(given)! : Inputs.Empty;

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static JsonElement? Optional(JsonElement root, string name, JsonValueKind kind)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == kind ? value : throw Malformed($"'{name}' is not of the right type.");
    }

    private static async Task<JsonDocument> ParseAsync(Stream body, CancellationToken cancellation)
    {
        try
        {
            return await JsonDocument.ParseAsync(body, Json, cancellation).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            throw NoJson();
        }
    }

    private static JsonDocument Parse(Func<JsonDocument> parse)
    {
        try
        {
            return parse();
        }
        catch (JsonException)
        {
            throw NoJson();
        }
    }

    private static BadRequestException NoJson() => new(StatusCodes.Status400BadRequest, "INVALID_JSON", "What was sent is not JSON.");

    private static BadRequestException Malformed(string message) => new(StatusCodes.Status400BadRequest, "INVALID_REQUEST", message);
}
