using System.Security.Cryptography;
using StatementGraph.Cli.Inputs;
using StatementGraph.Extraction;
using StatementGraph.Languages;

namespace StatementGraph.Cli.Pipeline;

/// <summary>The extractor that the command line asks for.</summary>
internal static class Extractors
{
    /// <summary>The one with the data that is built in, or with the user's own above it.</summary>
    /// <param name="authorityFile">Rows of the form of <see cref="AuthorityFile"/>; null for none.</param>
    /// <exception cref="InputException">The file can't be read, or something in it is wrong: every problem on a line.</exception>
    public static Extractor Of(string? authorityFile)
    {
        if (authorityFile is null) return Extractor.Default;
        try
        {
            var bytes = File.ReadAllBytes(authorityFile);
            var (own, shipped) = (AuthorityFile.Parse(authorityFile, File.ReadAllLines(authorityFile)), AuthorityFile.ReadShipped());
            var problems = AuthorityValidator.Problems(own, shipped).Where(problem => problem.File == authorityFile).ToList();
            if (problems.Count > 0) throw new InputException(string.Join('\n', problems));
            return new Extractor(Authority.Of(own, shipped), Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4)));
        }
        catch (LexiconException wrong)
        {
            throw new InputException(wrong.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Messages.At(authorityFile, null, Messages.CannotRead(failure.Message)));
        }
    }
}
