using System.Globalization;
using System.Text.Json;
using StatementGraph.Cli.Output;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>The few shapes that lines of facts are made of; what is missing or wrong is an exception that says so.</summary>
internal static class JsonReading
{
    /// <summary>A text that must be there.</summary>
    public static string Required(this JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null");

    /// <summary>A text, or null.</summary>
    public static string? Text(this JsonElement json, string name) => json.GetProperty(name).GetString();

    /// <summary>A list of texts.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement json, string name) => json.List(name, one => one.GetString() ?? throw new FormatException($"{name} holds a null"));

    /// <summary>A list.</summary>
    public static IReadOnlyList<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. json.GetProperty(name).EnumerateArray().Select(read)];

    /// <summary>A day, or null.</summary>
    public static DateOnly? Day(this JsonElement json, string name) =>
        json.Text(name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A value of an enumeration, as <see cref="WireName"/> writes it.</summary>
    public static T Value<T>(this JsonElement json, string name)
        where T : struct, Enum => Value<T>(json.GetProperty(name));

    /// <summary>A value of an enumeration, as <see cref="WireName"/> writes it.</summary>
    public static T Value<T>(JsonElement word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (WireName.Of(value) == word.GetString()) return value;
        throw new FormatException($"{word.GetString()} is no {typeof(T).Name}");
    }

    /// <summary>The span in <c>start</c> and <c>end</c>.</summary>
    public static TextSpan Span(this JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    /// <summary>The words at the span in this object.</summary>
    public static Evidence Evidence(this JsonElement json, Article article) => Model.Evidence.Of(article, json.Span());

    /// <summary>The words at the span in an object of this name; null where it is null.</summary>
    public static Evidence? Evidence(this JsonElement json, string name, Article article)
    {
        var evidence = json.GetProperty(name);
        return evidence.ValueKind == JsonValueKind.Null ? null : evidence.Evidence(article);
    }
}
