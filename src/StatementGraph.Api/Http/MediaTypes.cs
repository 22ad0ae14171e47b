using Microsoft.Net.Http.Headers;

namespace StatementGraph.Api.Http;

/// <summary>Chooses the media type of the answer.</summary>
internal static class MediaTypes
{
    /// <summary>A GraphQL response, with its own use of statuses.</summary>
    public const string GraphQlResponse = "application/graphql-response+json";

    /// <summary>What clients from before GraphQL over HTTP understand.</summary>
    public const string Json = "application/json";

    /// <summary>The type that an <c>Accept</c> header likes best; null where it likes none of ours.</summary>
    /// <remarks>
    /// Of equals, the response's own type wins, but only where the header names it: who takes anything, or does not say (or not readably)
    /// what it takes, may be from before GraphQL over HTTP, and gets plain JSON.
    /// </remarks>
    public static string? Negotiate(IHeaderDictionary headers)
    {
        if (!MediaTypeHeaderValue.TryParseList(headers.Accept, out var accepted) || accepted.Count == 0)
            return Json;
        var (response, json) = (Quality(GraphQlResponse, accepted), Quality(Json, accepted));
        if (response == 0 && json == 0)
            return null;
        var named = accepted.Any(range => range.MediaType.Equals(GraphQlResponse, StringComparison.OrdinalIgnoreCase));
        return response > json || (response == json && named) ? GraphQlResponse : Json;
    }

    /// <summary>Whether a body of this type is one that is read: JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    // The most specific range that matches decides, as HTTP says. (MediaTypeHeaderValue.IsSubsetOf would let '+json' match plain JSON.)
    private static double Quality(string ours, IList<MediaTypeHeaderValue> accepted)
    {
        var best = accepted.Where(range => Matches(range, ours) && AsksNothingElse(range))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0).FirstOrDefault();
        return best is null ? 0 : best.Quality ?? 1;
    }

    private static bool Matches(MediaTypeHeaderValue range, string ours) => range.MatchesAllTypes
        || (range.MatchesAllSubTypes && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase))
        || range.MediaType.Equals(ours, StringComparison.OrdinalIgnoreCase);

    private static bool AsksNothingElse(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
