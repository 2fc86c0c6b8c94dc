using System.Buffers;
using System.Text;

namespace Diplomacy.Model.Json;

/// <summary>Cuts a stream into lines and reads a statement from each.</summary>
internal sealed class StatementLines(Tolerance tolerance)
{
    private long _line;

    // How much of the rest was looked at before, without an end of line in it.
    private long _looked;

    // Whether the line is too long, and its beginning has been let go.
    private bool _isTooLong;

    /// <summary>Cuts the next line off the front; at the end of the stream the last one needs no end.</summary>
    /// <exception cref="DiplomacyJsonException">The line is too long; it has been passed to its end, and so it is cut off, too.</exception>
    public bool TryCut(ref ReadOnlySequence<byte> rest, bool isAll, out ReadOnlySequence<byte> line)
    {
        line = default;
        if (_isTooLong)
        {
            PassOn(ref rest, isAll);
            return false;
        }

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
            if (_looked > DiplomacyJson.MaxLineLength)
            {
                _isTooLong = true;
                PassOn(ref rest, isAll: false);
            }

            return false;
        }

        _looked = 0;
        _line++;
        return line.Length <= DiplomacyJson.MaxLineLength ? true : throw TooLong(_line);
    }

    // Lets go of what is left of a line that is too long, and says so at its end.
    private void PassOn(ref ReadOnlySequence<byte> rest, bool isAll)
    {
        _looked = 0;
        var end = rest.PositionOf((byte)'\n');
        rest = rest.Slice(end is { } found ? rest.GetPosition(1, found) : rest.End);
        if (end is not null || isAll)
        {
            _isTooLong = false;
            _line++;
            throw TooLong(_line);
        }
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

    private static DiplomacyJsonException TooLong(long line) =>
        new([
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
                BytePosition = DiplomacyJson.MaxLineLength + 1,
                Expected = FormattableString.Invariant($"at most {DiplomacyJson.MaxLineLength} bytes"),
            },
        ]);
}
