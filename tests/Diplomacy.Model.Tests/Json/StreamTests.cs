using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Kyiv;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

public sealed class StreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_096)]
    public async Task Statements_come_one_a_line_however_the_stream_is_cut(int piece)
    {
        var expected = KyivSample.Dossier.Statements.ToList();
        using var stream = new MemoryStream();
        await DiplomacyJson.WriteStatementsAsync(expected, stream, Token);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(expected.Count, text.Count(c => c == '\n'));

        var read = new List<Statement>();
        await foreach (
            var statement in DiplomacyJson.ReadStatementsAsync(
                new InPieces(stream.ToArray(), piece),
                Tolerance.Tolerant,
                Token
            )
        )
        {
            read.Add(statement);
        }

        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Blank_lines_are_passed_over_and_the_last_needs_no_end(string end)
    {
        var line = DiplomacyJson.Write(KyivSample.Dossier.Statements[0]);
        Assert.Equal(2, (await Read($"\uFEFF{line}{end}{end} \t{end}{line}")).Count);
        Assert.Empty(await Read(""));
        Assert.Empty(await Read(end));
    }

    [Theory]
    [InlineData("{", "DM1001", "$")]
    [InlineData("{\"id\":\"s\"}", "DM1004", "$.speaker")]
    [InlineData("null", "DM1005", "$")]
    [InlineData("{} {}", "DM1001", "$")]
    public async Task A_bad_line_is_named_after_those_before_it_were_given(string bad, string code, string path)
    {
        var line = DiplomacyJson.Write(KyivSample.Dossier.Statements[0]);
        var given = 0;
        var error = await Assert.ThrowsAsync<DiplomacyJsonException>(async () =>
        {
            await foreach (
                var _ in DiplomacyJson.ReadStatementsAsync(
                    Stream($"{line}\n\n{line}\n{bad}\n{line}"),
                    Tolerance.Tolerant,
                    Token
                )
            )
            {
                given++;
            }
        });
        Assert.Equal(
            (2, 4L, code, path),
            (given, error.Diagnostics[0].Line, error.Diagnostics[0].Code, error.Diagnostics[0].Path)
        );
        Assert.NotNull(error.Diagnostics[0].BytePosition);
    }

    [Fact]
    public async Task Whoever_cancels_gets_no_further_statement()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 100; i++)
        {
            _ = lines
                .Append(
                    CultureInfo.InvariantCulture,
                    $$"""{"id":"s{{i}}","speaker":"a","saidAt":"unknown","recordedAt":"2026-02-01T00:00:00Z"}"""
                )
                .Append('\n');
        }

        using var source = new CancellationTokenSource();
        var pipe = PipeReader.Create(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(lines.ToString())));
        var read = 0;
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in DiplomacyJson.ReadStatementsAsync(pipe, cancellationToken: source.Token))
            {
                if (++read == 3)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(3, read);
        var next = DiplomacyJson.ReadStatementsAsync(pipe, cancellationToken: Token);
        await foreach (var statement in next)
        {
            Assert.Equal("s3", statement.Id.Value);
            break;
        }
    }

    [Fact]
    public async Task A_line_may_be_only_so_long()
    {
        var error = await Assert.ThrowsAsync<DiplomacyJsonException>(() =>
            Read($"\n{new string(' ', DiplomacyJson.MaxLineLength + 1)}")
        );
        Assert.Equal(("DM1012", 2L), (error.Diagnostics[0].Code, error.Diagnostics[0].Line));
        Assert.Equal(DiplomacyJson.MaxLineLength + 1, error.Diagnostics[0].BytePosition);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(DiplomacyJson.MaxLineLength * 2)]
    public async Task After_a_line_that_is_too_long_reading_goes_on_with_the_next(int bufferSize)
    {
        const string Good =
            """{"id":"s","speaker":"a","saidAt":"unknown","recordedAt":"2026-02-01T00:00:00Z","acts":[]}""";
        var tooLong = new string(' ', DiplomacyJson.MaxLineLength + 5_000);
        var bytes = Encoding.UTF8.GetBytes($"{Good}\n{tooLong}\n{Good}\n{tooLong}");
        var pipe = PipeReader.Create(new MemoryStream(bytes), new StreamPipeReaderOptions(bufferSize: bufferSize));
        List<string> read = [];
        for (var i = 0; i < 3; i++)
        {
            try
            {
                await foreach (var statement in DiplomacyJson.ReadStatementsAsync(pipe, cancellationToken: Token))
                {
                    read.Add(statement.Id.Value);
                }
            }
            catch (DiplomacyJsonException refused)
            {
                var only = Assert.Single(refused.Diagnostics);
                read.Add(FormattableString.Invariant($"{only.Code} {only.Line} {only.Expected}"));
            }
        }

        const string TooLong = "DM1012 2 at most 16777216 bytes";
        Assert.Equal(["s", TooLong, "s", TooLong], read);
    }

    [Fact]
    public async Task Documents_come_from_streams_and_pipes_and_go_to_streams()
    {
        using var stream = new MemoryStream();
        await DiplomacyJson.WriteAsync(KyivSample.Dossier, stream, indented: true, Token);
        var bytes = stream.ToArray();
        Assert.Equal(DiplomacyJson.Write(KyivSample.Dossier, indented: true), Encoding.UTF8.GetString(bytes));
        Assert.Equal(
            KyivSample.Dossier,
            await DiplomacyJson.ReadAsync<Dossier>(new InPieces(bytes, 999), Tolerance.Strict, Token)
        );

        var pipe = PipeReader.Create(new InPieces(bytes, 333), new StreamPipeReaderOptions(bufferSize: 512));
        Assert.Equal(KyivSample.Dossier, await DiplomacyJson.ReadAsync<Dossier>(pipe, Tolerance.Strict, Token));
        await Assert.ThrowsAsync<DiplomacyJsonException>(() =>
            DiplomacyJson.ReadAsync<Dossier>(new InPieces(bytes[..^2], 999), Tolerance.Strict, Token)
        );
    }

    [Fact]
    public void Documents_go_to_buffers_and_come_from_bytes_by_the_dossier_itself()
    {
        var buffer = new ArrayBufferWriter<byte>();
        DiplomacyJson.Write(KyivSample.Dossier, buffer);
        Assert.Equal(KyivSample.Dossier, Dossier.Parse(buffer.WrittenSpan));
        Assert.True(Dossier.TryParse(buffer.WrittenSpan, out var dossier, out _));
        Assert.Equal(KyivSample.Dossier, dossier);
        Assert.False(Dossier.TryParse("[]"u8, out _, out var diagnostics));
        Assert.Equal("DM1005", Assert.Single(diagnostics).Code);
        Assert.Throws<NotSupportedException>(() => DiplomacyJson.Write("text"));
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<List<Statement>> Read(string text)
    {
        var read = new List<Statement>();
        await foreach (var statement in DiplomacyJson.ReadStatementsAsync(Stream(text), Tolerance.Tolerant, Token))
        {
            read.Add(statement);
        }

        return read;
    }

    /// <summary>A stream that gives no more than so many bytes at once.</summary>
    private sealed class InPieces(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
    }
}
