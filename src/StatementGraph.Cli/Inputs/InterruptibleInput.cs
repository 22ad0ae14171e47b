namespace StatementGraph.Cli.Inputs;

/// <summary>
/// Standard input that ends when the user interrupts: a read that waits for a pipe can't be cancelled, and would keep what is in hand
/// from being finished.
/// </summary>
internal sealed class InterruptibleInput(Stream inner, CancellationToken interrupted) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads, or gives 0, the end, once the user has interrupted.</summary>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (interrupted.IsCancellationRequested)
            return 0;
        // The read goes to an array of its own: an abandoned one must not write into the caller's later on.
        var own = new byte[count];
        var reading = Task.Run(() => inner.Read(own, 0, count), CancellationToken.None);
        try
        {
            reading.Wait(interrupted);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }

        own.AsSpan(0, reading.Result).CopyTo(buffer.AsSpan(offset));
        return reading.Result;
    }

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
