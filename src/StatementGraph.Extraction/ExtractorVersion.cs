using System.Security.Cryptography;
using StatementGraph.Languages;

namespace StatementGraph.Extraction;

/// <summary>Computes the version that facts carry: the release, and a hash of the code and the data that made them.</summary>
public static class ExtractorVersion
{
    /// <summary>As in <c>0.1.0+3f9a12bc</c>: the same build always has the same, another lexicon or rule another.</summary>
    public static string Compute()
    {
        // A module's version id is computed from its content in a deterministic build, embedded data files included.
        var ids = new[] { typeof(ExtractorVersion), typeof(DataFile), typeof(Text.Segmenter), typeof(Model.Article) }
            .SelectMany(t => t.Module.ModuleVersionId.ToByteArray()).ToArray();
        var release = typeof(ExtractorVersion).Assembly.GetName().Version!.ToString(3);
        return $"{release}+{Convert.ToHexStringLower(SHA256.HashData(ids).AsSpan(0, 4))}";
    }
}
