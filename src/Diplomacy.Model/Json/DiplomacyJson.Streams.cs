using System.Buffers;
using System.IO.Pipelines;

namespace Diplomacy.Model.Json;

/// <content>Streams and pipes.</content>
public static partial class DiplomacyJson
{
    /// <summary>Reads a value of the format from a stream of UTF-8, to its end; leaves the stream open.</summary>
    /// <param name="input">The stream, from where it stands.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="DiplomacyJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<T> ReadAsync<T>(
        Stream input,
        Tolerance tolerance = Tolerance.Tolerant,
        CancellationToken cancellationToken = default
    )
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(input);
        using var document = new MemoryStream();
#pragma warning disable RS0030 // It chooses no thread: what follows goes on wherever the stream was read to its end.
        await input.CopyToAsync(document, cancellationToken).ConfigureAwait(false);
#pragma warning restore RS0030
        return Parse<T>(document.GetBuffer().AsSpan(0, (int)document.Length), tolerance);
    }

    /// <summary>Reads a value of the format from a pipe of UTF-8, to its end; completes nothing. A pending read that is cancelled is an <see cref="OperationCanceledException"/>.</summary>
    /// <inheritdoc cref="ReadAsync{T}(Stream, Tolerance, CancellationToken)" />
    public static async Task<T> ReadAsync<T>(
        PipeReader input,
        Tolerance tolerance = Tolerance.Tolerant,
        CancellationToken cancellationToken = default
    )
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(input);
        while (true)
        {
            var read = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            ThrowIfCanceled(input, read);
            if (!read.IsCompleted)
            {
                input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                return read.Buffer.IsSingleSegment
                    ? Parse<T>(read.Buffer.FirstSpan, tolerance)
                    : Parse<T>(read.Buffer.ToArray(), tolerance);
            }
            finally
            {
                input.AdvanceTo(read.Buffer.End);
            }
        }
    }

    // As the framework's serializer does; what was read stays in the pipe.
    private static void ThrowIfCanceled(PipeReader input, ReadResult read)
    {
        if (read.IsCanceled)
        {
            input.AdvanceTo(read.Buffer.Start);
            throw new OperationCanceledException("The pending read of the pipe was cancelled.");
        }
    }

    /// <summary>Writes a value of the format to a stream as UTF-8; leaves the stream open.</summary>
    /// <param name="value">The value.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="ArgumentException">The value has an enumeration value without a name, or keeps a member whose content is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The value has an identifier that was never given a value.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteAsync<T>(
        T value,
        Stream output,
        bool indented = false,
        CancellationToken cancellationToken = default
    )
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(value, buffer, indented);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }
}
