using System.Security.Cryptography;
using System.Text;

namespace StatementGraph.Api.Security;

/// <summary>A key as it is kept: its hash, never itself.</summary>
/// <remarks>A key is 256 random bits, so that a plain hash of it can't be turned back; a password would need a slow one.</remarks>
/// <param name="Name">Whose it is, for the audit log: letters, digits, <c>.</c>, <c>-</c>, <c>_</c> and <c>@</c>.</param>
/// <param name="Roles">What it allows.</param>
/// <param name="Hash">SHA-256 of the key's text, 64 hexadecimal digits.</param>
public sealed record ApiKey(string Name, Roles Roles, string Hash)
{
    private const int KeyBytes = 32;
    private const string Prefix = "sg_";

    /// <summary>Makes a new key.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="roles">What it allows.</param>
    /// <returns>What is kept, and the key itself, which nobody can show again.</returns>
    /// <exception cref="FormatException">The name has other characters.</exception>
    public static (ApiKey Kept, string Key) Make(string name, Roles roles)
    {
        var key = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        return (Parse($"{name} {RolesText(roles)} {HashOf(key)}"), key);
    }

    /// <summary>Reads a line: name, roles with commas between them, and hash.</summary>
    /// <exception cref="FormatException">It is no such line; the message does not repeat it, since it may hold a key.</exception>
    public static ApiKey Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var name, var roles, var hash])
            throw new FormatException("a key is a name, its roles and the SHA-256 of the key, such as 'desk READ,JUDGE 9f86…'");
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'))
            throw new FormatException("a key's name has letters, digits, '.', '-', '_' and '@' only");
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit))
            throw new FormatException($"the hash of the key '{name}' is not 64 hexadecimal digits");
        return new(name, roles.Split(',').Aggregate(Roles.None, (all, role) => all | ParseRole(role, name)), hash.ToLowerInvariant());
    }

    /// <summary>The line that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{Name} {RolesText(Roles)} {Hash}";

    internal static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static Roles ParseRole(string role, string name) => role.ToUpperInvariant() switch
    {
        "READ" => Roles.Read,
        "WRITE" => Roles.Read | Roles.Write,
        "JUDGE" => Roles.Read | Roles.Judge,
        _ => throw new FormatException($"a role of the key '{name}' is none of READ, WRITE and JUDGE"),
    };

    private static string RolesText(Roles roles) =>
        string.Join(',', new[] { Roles.Read, Roles.Write, Roles.Judge }.Where(role => (roles & role) != 0)).ToUpperInvariant();
}
