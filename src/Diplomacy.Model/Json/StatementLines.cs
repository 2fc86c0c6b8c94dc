using System.Buffers;
using System.Text;

namespace Diplomacy.Model.Json;

/// <summary>Cuts a stream into lines and reads a statement from each.</summary>
internal sealed class StatementLines(Tolerance tolerance)
{
    private long _line;

    // How much of the rest was looked at before, without an end of line in it.
    private long _looked;

    /// <summary>Cuts the next line off the front; at the end of the stream the last one needs no end.</summary>
    /// <exception cref="DiplomacyJsonException">The line is too long.</exception>
    public bool TryCut(ref ReadOnlySequence<byte> rest, bool isAll, out ReadOnlySequence<byte> line)
    {
        line = default;
        if (rest.Slice(_looked).PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
        }
        else if (isAll && !rest.IsEmpty)
        {
            line = rest;
            rest = rest.Slice(rest.End);
        }
        else
        {
            _looked = rest.Length;
            RequireShort(rest.Length, _line + 1);
            return false;
        }

        _looked = 0;
        _line++;
        RequireShort(line.Length, _line);
        return true;
    }

    /// <summary>The statement in a line; null where the line is blank.</summary>
    /// <exception cref="DiplomacyJsonException">The line is no statement.</exception>
    public Statement? Parse(ReadOnlySequence<byte> line)
    {
        if (line.IsSingleSegment)
        {
            return Parse(line.FirstSpan);
        }

        var length = (int)line.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            line.CopyTo(rented);
            return Parse(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private Statement? Parse(ReadOnlySpan<byte> line)
    {
        var marked = _line == 1 && line.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (line[marked..].IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        return Document.TryRead(DossierShapes.Statement, line, tolerance, out var statement, out var diagnostics, _line)
            ? statement
            : throw new DiplomacyJsonException(
                diagnostics.Select(diagnostic => diagnostic with { Line = _line }).ToEquatableArray()
            );
    }

    private static void RequireShort(long length, long line)
    {
        if (length > DiplomacyJson.MaxLineLength)
        {
            throw new DiplomacyJsonException([
                new Diagnostic(
                    DiagnosticCodes.TooLong,
                    Severity.Error,
                    "$",
                    FormattableString.Invariant(
                        $"The line is longer than the {DiplomacyJson.MaxLineLength} bytes that are allowed (line {line})."
                    )
                )
                {
                    Line = line,
                },
            ]);
        }
    }
}
