using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace StatementGraph.Cli.Inputs;

/// <summary>
/// Turns what stands on the command line into files: a file is itself, whatever its name; a folder is all articles under it; anything
/// else is a glob (<c>*</c>, <c>?</c> and <c>**</c>). The order is that of the command line, inside a folder or a glob the ordinal order of names,
/// so that the same command gives the same output everywhere.
/// </summary>
internal static class InputWalk
{
    /// <summary>The endings of files that a folder's articles are in.</summary>
    public static readonly IReadOnlyList<string> Endings = [".txt", ".html", ".htm", ".jsonl"];

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The files, found while they are asked for, and a problem for each name that leads to none.</summary>
    public static IEnumerable<InputFile> Files(IEnumerable<string> names) => names.SelectMany(FilesOf);

    private static IEnumerable<InputFile> FilesOf(string name)
    {
        if (name == InputFile.StandardInput)
            return [new InputFile(name)];
        if (Directory.Exists(name))
            return Under(name);
        if (File.Exists(name) || IsLink(name))
            return [new InputFile(name)];
        return name.IndexOfAny(Wildcards) >= 0 ? Matching(name) : [new InputFile(name, Messages.NoSuchFile)];
    }

    // A link whose target is gone is no existing file, but trying to read it says best what is wrong.
    private static bool IsLink(string name) => new FileInfo(name).LinkTarget is not null;

    private static IEnumerable<InputFile> Under(string folder)
    {
        var (entries, problem) = Entries(folder);
        if (problem is not null)
            return [problem];
        return entries.SelectMany(entry => entry switch
        {
            DirectoryInfo { LinkTarget: null } => Under(Path.Join(folder, entry.Name)),
            FileInfo when Endings.Contains(entry.Extension.ToLowerInvariant()) => [new InputFile(Path.Join(folder, entry.Name))],
            _ => Enumerable.Empty<InputFile>(),
        });
    }

    private static (IReadOnlyList<FileSystemInfo> Entries, InputFile? Problem) Entries(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return ([.. entries.Where(e => !e.Name.StartsWith('.'))], null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ([], new InputFile(folder, Messages.CannotList(failure.Message)));
        }
    }

    private static IEnumerable<InputFile> Matching(string glob)
    {
        // The folder before the first wildcard is where to look; the rest is the pattern.
        var fixedPart = glob[..glob.IndexOfAny(Wildcards)];
        var root = fixedPart[..(fixedPart.LastIndexOf('/') + 1)];
        var folder = new DirectoryInfo(root.Length == 0 ? "." : root);
        if (!folder.Exists)
            return [new InputFile(glob, Messages.NoMatch)];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(glob[root.Length..]);
        var files = matcher.Execute(new DirectoryInfoWrapper(folder)).Files
            .Select(f => root + f.Path).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0 ? [new InputFile(glob, Messages.NoMatch)] : files.Select(f => new InputFile(f));
    }
}
