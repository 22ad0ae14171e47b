using StatementGraph.Cli.Inputs;

namespace StatementGraph.Cli.Verbs;

/// <summary>Text that stands on the command line itself, in a file or on standard input.</summary>
internal static class GivenText
{
    /// <summary>The text: <c>-</c> is standard input, <c>@FILE</c> a file's text, anything else stands for itself.</summary>
    /// <exception cref="InputException">The file can't be read.</exception>
    public static async Task<string> ReadAsync(string given, CancellationToken cancellation)
    {
        if (given == InputFile.StandardInput)
            return await Console.In.ReadToEndAsync(cancellation).ConfigureAwait(false);
        if (!given.StartsWith('@'))
            return given;
        var file = given[1..];
        try
        {
            return await File.ReadAllTextAsync(file, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(Messages.At(file, null, Messages.CannotRead(failure.Message)));
        }
    }
}
