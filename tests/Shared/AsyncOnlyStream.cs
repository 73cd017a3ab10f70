namespace Chally.Competencies.Tests.Shared;

/// <summary>A stream as a server gives it: it refuses to block, and gives as many bytes as it likes.</summary>
internal sealed class AsyncOnlyStream(byte[] content, int chunk = int.MaxValue) : MemoryStream
{
    private readonly List<byte> written = [];
    private int place;

    public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

    public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

    public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int count = Math.Min(Math.Min(buffer.Length, chunk), content.Length - place);
        content.AsMemory(place, count).CopyTo(buffer);
        place += count;
        return ValueTask.FromResult(count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        written.AddRange(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override byte[] ToArray() => [.. written];
}
