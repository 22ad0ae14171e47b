namespace StatementGraph.Text.Reading;

/// <summary>Opens a file that someone named, or says why not.</summary>
internal static class SourceFile
{
    /// <summary>The stream, which the caller closes, or the error.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes that it may have, where it is read whole.</param>
    /// <param name="bounded">Whether it is read whole.</param>
    public static (Stream? Stream, ReadError? Error) Open(string path, int limit, bool bounded)
    {
        try
        {
            if (Directory.Exists(path))
                return Failed(ReadMessages.IsFolder);
            var file = new FileInfo(path);
            if (!file.Exists)
                return Failed(ReadMessages.NotFound);
            if (bounded && file.Length > limit)
                return Failed(ReadMessages.TooLarge(limit));
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed(ReadMessages.CannotOpen(e.Message));
        }

        (Stream? Stream, ReadError? Error) Failed(string message) => (null, new ReadError(path, null, message));
    }
}
