using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Lines of NDJSON are written as statements come, and what came before something fails is not lost.</summary>
public sealed class LinesAsTheyComeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_has_come_does_not_wait_for_what_has_not()
    {
        var gate = new TaskCompletionSource();
        using var output = new Flushed();
        var writing = DiplomacyJson.WriteStatementsAsync(Gated(gate.Task), output, Token);

        Assert.Equal(2, LinesOf(output));
        Assert.Equal(1, output.Flushes);
        Assert.False(writing.IsCompleted);
        gate.SetResult();
        await writing;
        Assert.Equal(3, LinesOf(output));
    }

    [Fact]
    public async Task What_came_before_the_source_failed_is_written()
    {
        using var output = new MemoryStream();
        await Assert.ThrowsAsync<IOException>(() => DiplomacyJson.WriteStatementsAsync(Failing(Token), output, Token));
        Assert.Equal(2, LinesOf(output));
    }

    [Fact]
    public async Task What_came_before_a_statement_that_cannot_be_written_is_written()
    {
        using var output = new MemoryStream();
        Statement[] statements = [Some(1), Some(2), Some(3) with { Id = default }, Some(4)];
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            DiplomacyJson.WriteStatementsAsync(statements, output, Token)
        );
        Assert.Equal(2, LinesOf(output));
    }

    [Fact]
    public async Task An_output_that_fails_is_told_once_the_source_has_come_to_rest()
    {
        var gate = new TaskCompletionSource();
        using var output = new Broken();
        var writing = DiplomacyJson.WriteStatementsAsync(Gated(gate.Task), output, Token);
        Assert.False(writing.IsCompleted);
        gate.SetResult();
        await Assert.ThrowsAsync<IOException>(() => writing);
    }

    [Fact]
    public async Task A_pending_read_that_is_cancelled_ends_the_reading_and_loses_nothing()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(DiplomacyJson.Write(Some(1))), Token);
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in DiplomacyJson.ReadStatementsAsync(pipe.Reader, cancellationToken: Token))
            {
                Assert.Fail("Nothing is read.");
            }
        });
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DiplomacyJson.ReadAsync<Statement>(pipe.Reader, cancellationToken: Token)
        );
        await pipe.Writer.CompleteAsync();
        Assert.Equal(Some(1), await DiplomacyJson.ReadAsync<Statement>(pipe.Reader, cancellationToken: Token));
    }

    private static Statement Some(int number) => new($"s{number}", "a", new Commit("p"));

    private static int LinesOf(MemoryStream output) => output.ToArray().Count(unit => unit == '\n');

    private static async IAsyncEnumerable<Statement> Gated(Task gate)
    {
        yield return Some(1);
        yield return Some(2);
        await gate.ConfigureAwait(false);
        yield return Some(3);
    }

    private static async IAsyncEnumerable<Statement> Failing(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        yield return Some(1);
        yield return Some(2);
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        throw new IOException("The source ended.");
    }

    private sealed class Flushed : MemoryStream
    {
        public int Flushes { get; private set; }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Flushes++;
            return base.FlushAsync(cancellationToken);
        }
    }

    private sealed class Broken : MemoryStream
    {
        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => throw new IOException("The output ended.");
    }
}
