using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Json;

/// <content>Statements one a line: NDJSON, for logs of any length.</content>
public static partial class DiplomacyJson
{
    /// <summary>The longest line of NDJSON that is read, in bytes.</summary>
    public const int MaxLineLength = 16 * 1024 * 1024;

    private const int PipeBufferSize = 64 * 1024;

    /// <summary>
    /// Reads statements from NDJSON as they come: one a line of UTF-8, lines ending in <c>\n</c> or <c>\r\n</c>, blank ones passed over. What is kept in
    /// memory is one line, however long the stream is. Leaves the stream open.
    /// </summary>
    /// <param name="input">The stream, from where it stands.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DiplomacyJsonException">A line is no statement; the <see cref="Diagnostic.Line"/> of its diagnostics is counted from where this reading began. Those before it have been given.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<Statement> ReadStatementsAsync(
        Stream input,
        Tolerance tolerance = Tolerance.Tolerant,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        var pipe = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: PipeBufferSize, leaveOpen: true));
        try
        {
            await foreach (
                var statement in ReadStatementsAsync(pipe, tolerance, cancellationToken).ConfigureAwait(false)
            )
            {
                yield return statement;
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads statements from NDJSON as they come; completes nothing. Whoever stops early, or meets a line that is wrong or too long, may go on reading with the next one; lines are then counted anew.
    /// Only who cancels while a line longer than <see cref="MaxLineLength"/> has not come to its end must pass the rest of it, for its beginning is gone.</summary>
    /// <inheritdoc cref="ReadStatementsAsync(Stream, Tolerance, CancellationToken)" />
    public static async IAsyncEnumerable<Statement> ReadStatementsAsync(
        PipeReader input,
        Tolerance tolerance = Tolerance.Tolerant,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        var lines = new StatementLines(tolerance);
        while (true)
        {
            var read = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            ThrowIfCanceled(input, read);
            var rest = read.Buffer;
            var isLookedThrough = false;
            try
            {
                while (true)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (!lines.TryCut(ref rest, read.IsCompleted, out var line))
                    {
                        break;
                    }

                    if (lines.Parse(line) is { } statement)
                    {
                        yield return statement;
                    }
                }

                isLookedThrough = true;
            }
            finally
            {
                // Whoever stops early, or mends a line, goes on with the next one.
                input.AdvanceTo(rest.Start, isLookedThrough ? rest.End : rest.Start);
            }

            if (read.IsCompleted)
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// Writes statements as NDJSON, one a line, as they come: together while the source has them at hand, and all that are there while it has not. Where a statement cannot be written, or the source
    /// fails, those before have been written. Leaves the stream open.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">A statement has an enumeration value without a name, keeps a member whose content is not JSON, or is longer than <see cref="MaxLineLength"/>.</exception>
    /// <exception cref="InvalidOperationException">A statement has an identifier that was never given a value.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteStatementsAsync(
        IAsyncEnumerable<Statement> statements,
        Stream output,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new ArrayBufferWriter<byte>();
        var source = statements.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            while (await HasNextAsync(source, lines, output, cancellationToken).ConfigureAwait(false))
            {
                var before = lines.WrittenCount;
                try
                {
                    Write(source.Current, lines);
                    if (lines.WrittenCount - before > MaxLineLength)
                    {
                        throw new ArgumentException(
                            FormattableString.Invariant(
                                $"The statement '{source.Current.Id}' takes {lines.WrittenCount - before} bytes; a line of NDJSON has at most {MaxLineLength}, or it could not be read. Those before it have been written."
                            ),
                            nameof(statements)
                        );
                    }

                    lines.Write("\n"u8);
                }
                catch
                {
                    // Those before it are written.
                    await output.WriteAsync(lines.WrittenMemory[..before], cancellationToken).ConfigureAwait(false);
                    throw;
                }

                if (lines.WrittenCount >= PipeBufferSize)
                {
                    await WriteOutAsync(lines, output, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        await WriteOutAsync(lines, output, cancellationToken).ConfigureAwait(false);
    }

    // What is there does not wait for a statement that is not, nor is it lost where the source fails.
    private static async Task<bool> HasNextAsync(
        IAsyncEnumerator<Statement> source,
        ArrayBufferWriter<byte> lines,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        var next = source.MoveNextAsync();
        if (next.IsCompletedSuccessfully)
        {
            return await next.ConfigureAwait(false);
        }

        var isNext = next.AsTask();
        try
        {
            await WriteOutAsync(lines, output, cancellationToken).ConfigureAwait(false);
#pragma warning disable RS0030 // It chooses no thread: what follows goes on wherever the stream was flushed.
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
#pragma warning restore RS0030
        }
        finally
        {
            // The source must have come to rest before it is let go.
            _ = await isNext.ConfigureAwait(false);
        }

        return await isNext.ConfigureAwait(false);
    }

    private static async ValueTask WriteOutAsync(
        ArrayBufferWriter<byte> lines,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        await output.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        lines.ResetWrittenCount();
    }

    /// <summary>Writes statements as NDJSON, one a line; leaves the stream open.</summary>
    /// <inheritdoc cref="WriteStatementsAsync(IAsyncEnumerable{Statement}, Stream, CancellationToken)" />
    public static Task WriteStatementsAsync(
        IEnumerable<Statement> statements,
        Stream output,
        CancellationToken cancellationToken = default
    ) => WriteStatementsAsync(statements.ToAsyncEnumerable(), output, cancellationToken);
}
