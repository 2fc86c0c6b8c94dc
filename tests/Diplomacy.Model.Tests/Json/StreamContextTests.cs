using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Kyiv;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>An application that blocks in the only thread of its context until a stream is read or written does not wait for ever.</summary>
public sealed class StreamContextTests
{
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(DiplomacyJson.Write(KyivSample.Dossier));

    public static TheoryData<string> Ways => ["read", "read a pipe", "read lines", "write", "write lines"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Streams_are_read_and_written_without_coming_back_to_the_callers_context(string way)
    {
        var own = SynchronizationContext.Current;
        var callers = new Counting();
        SynchronizationContext.SetSynchronizationContext(callers);
        Task task;
        try
        {
            task = Start(way);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(own);
        }

        await task;
        Assert.Equal(0, callers.Posts);
    }

    private static Task Start(string way) =>
        way switch
        {
            "read" => DiplomacyJson.ReadAsync<Dossier>(new Slow(s_document)),
            "read a pipe" => DiplomacyJson.ReadAsync<Dossier>(PipeReader.Create(new Slow(s_document))),
            "read lines" => ReadLines(),
            "write" => DiplomacyJson.WriteAsync(KyivSample.Dossier, new Slow([])),
            _ => DiplomacyJson.WriteStatementsAsync(Later(KyivSample.Dossier.Statements), new Slow([])),
        };

    private static async Task ReadLines()
    {
        var lines = DiplomacyJson.Write(KyivSample.Dossier.Statements[0]) + "\n";
        var count = 0;
        await foreach (
            var statement in DiplomacyJson
                .ReadStatementsAsync(new Slow(Encoding.UTF8.GetBytes(lines + lines)))
                .ConfigureAwait(false)
        )
        {
            count += statement.Acts.Count > 0 ? 1 : 0;
        }

        Assert.Equal(2, count);
    }

    private static async IAsyncEnumerable<Statement> Later(
        IEnumerable<Statement> statements,
        [EnumeratorCancellation] CancellationToken token = default
    )
    {
        foreach (var statement in statements)
        {
            await Pause(token).ConfigureAwait(false);
            yield return statement;
        }
    }

    private static Task Pause(CancellationToken token) => Task.Delay(1, token);

    // Never done at once, so that whoever waits for it goes on elsewhere.
    private sealed class Slow : MemoryStream
    {
        public Slow(byte[] bytes)
        {
            base.Write(bytes, 0, bytes.Length);
            Position = 0;
        }

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await Pause(cancellationToken).ConfigureAwait(false);
            return await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await Pause(cancellationToken).ConfigureAwait(false);
            await base.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed class Counting : SynchronizationContext
    {
        private int _posts;

        public int Posts => _posts;

        public override void Post(SendOrPostCallback d, object? state)
        {
            _ = Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }
    }
}
