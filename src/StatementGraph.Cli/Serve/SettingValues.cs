using System.Globalization;
using System.Text.Json;
using StatementGraph.Cli.Inputs;

namespace StatementGraph.Cli.Serve;

/// <summary>The values of settings: a flag prevails over a variable of the environment, and that over the configuration file.</summary>
internal sealed class SettingValues
{
    private readonly Func<Setting, IReadOnlyList<string>?> _flags;
    private readonly Func<string, string?> _environment;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _file;

    /// <summary>With the file that flags or environment name.</summary>
    /// <param name="flags">The values of a flag; null where it is not given.</param>
    /// <param name="environment">The value of a variable; null where it is not set.</param>
    /// <exception cref="InputException">The file can't be read, or has something that is no setting.</exception>
    public SettingValues(Func<Setting, IReadOnlyList<string>?> flags, Func<string, string?> environment)
    {
        (_flags, _environment, _file) = (flags, environment, new Dictionary<string, IReadOnlyList<string>>());
        if (Text(Settings.Config) is { } path)
            _file = Read(path);
    }

    /// <summary>All values of a list; empty where it is not set.</summary>
    public IReadOnlyList<string> List(Setting setting) => _flags(setting) ?? Variable(setting) ?? _file.GetValueOrDefault(setting.Name) ?? [];

    /// <summary>The value; null where it is not set.</summary>
    public string? Text(Setting setting) => List(setting) is [.., var value] ? value : null;

    /// <summary>Whether a switch is on.</summary>
    /// <exception cref="InputException">It is neither on nor off.</exception>
    public bool IsOn(Setting setting) => Text(setting) switch
    {
        null => false,
        var value when bool.TryParse(value, out var on) => on,
        _ => throw Wrong(setting, "true or false"),
    };

    /// <summary>A number; <paramref name="other"/> where it is not set.</summary>
    /// <exception cref="InputException">It is no number from 1 on.</exception>
    public int Number(Setting setting, int other) => Text(setting) switch
    {
        null => other,
        var value when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        _ => throw Wrong(setting, "a number from 1 on"),
    };

    private string[]? Variable(Setting setting) => _environment(setting.Variable) is not { Length: > 0 } value ? null
        : setting.IsList ? value.Split(Setting.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [value];

    private static Dictionary<string, IReadOnlyList<string>> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var members = document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => Values(member.Value), StringComparer.Ordinal);
            var unknown = members.Keys.FirstOrDefault(name => Settings.All.All(setting => setting.Name != name));
            return unknown is null ? members : throw new InputException(Messages.At(path, null, $"'{unknown}' is no setting"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            throw new InputException(Messages.At(path, null, Messages.CannotRead(failure.Message)));
        }
    }

    private static IReadOnlyList<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.ToString())],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        _ => [value.ToString()],
    };

    private static InputException Wrong(Setting setting, string what) => new($"--{setting.Name} (${setting.Variable}) takes {what}.");
}
