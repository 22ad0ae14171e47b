using System.Text.Json.Nodes;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>Looks into answers.</summary>
internal static class Answers
{
    /// <summary>The code of the first error; null where there is none.</summary>
    public static string? Code(this JsonNode answer) => (string?)answer["errors"]?[0]?["extensions"]?["code"];

    /// <summary>The message of the first error.</summary>
    public static string? Message(this JsonNode answer) => (string?)answer["errors"]?[0]?["message"];

    /// <summary>What the first error's request reached, and what is allowed.</summary>
    public static (double? Reached, double? Limit) Figures(this JsonNode answer) =>
        ((double?)answer["errors"]![0]!["extensions"]!["reached"], (double?)answer["errors"]![0]!["extensions"]!["limit"]);
}
