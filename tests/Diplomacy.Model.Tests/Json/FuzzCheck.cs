using System.Buffers;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Json;

/// <summary>What must be so of any bytes: a value or coded diagnostics, in bounded memory, and what is read is written and read back alike.</summary>
internal sealed class FuzzCheck
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>How many inputs were read as values.</summary>
    public long Read { get; private set; }

    /// <summary>How many inputs were no JSON.</summary>
    public long NotJson { get; private set; }

    /// <summary>How many inputs were JSON with something wrong.</summary>
    public long Wrong { get; private set; }

    /// <summary>Looks at one input.</summary>
    /// <exception cref="InvalidOperationException">Something is not as it must be; the message has the input.</exception>
    public void Look<T>(byte[] document)
        where T : notnull
    {
        try
        {
            if (Fault<T>(document) is { } fault)
            {
                throw new InvalidOperationException(fault);
            }
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{error.Message} Input: {Convert.ToBase64String(document)}", error);
        }
    }

    private string? Fault<T>(byte[] document)
        where T : notnull
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = DiplomacyJson.TryParse<T>(document, out var value, out var diagnostics);
        var used = GC.GetAllocatedBytesForCurrentThread() - before;
        if (used > (8L * document.Length) + 1_000_000)
        {
            return FormattableString.Invariant($"{used} bytes were used for {document.Length}.");
        }

        if (isRead != diagnostics.IsEmpty)
        {
            return "There is a value with diagnostics, or nothing with none.";
        }

        return isRead ? FaultOfValue(document, value!) : FaultOfDiagnostics(document, diagnostics);
    }

    private string? FaultOfValue<T>(byte[] document, T value)
        where T : notnull
    {
        Read++;
        _buffer.ResetWrittenCount();
        DiplomacyJson.Write(value, _buffer);
        return !DiplomacyJson.Parse<T>(_buffer.WrittenSpan).Equals(value) ? "What is written reads back differently."
            : IsJson(document) ? null
            : "The framework's reader does not read it.";
    }

    private string? FaultOfDiagnostics(byte[] document, EquatableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!diagnostic.Code.StartsWith("DM10", StringComparison.Ordinal))
            {
                return $"The code {diagnostic.Code} is not one of reading.";
            }

            // What a guard of several members refuses is told in its own words.
            if (diagnostic is { Expected: null, Code: not DiagnosticCodes.InvalidValue })
            {
                return $"It is not said what was expected instead of {diagnostic}";
            }
        }

        if (diagnostics is [{ Code: DiagnosticCodes.NotJson or DiagnosticCodes.TooDeep, Path: "$" } only])
        {
            NotJson++;
            return only.Line is null ? "The framework's reader finds nothing wrong." : null;
        }

        Wrong++;
        return IsJson(document) || diagnostics.Count == Model.Json.Reading.MostDiagnostics
            ? null
            : "The framework's reader does not read it.";
    }

    private static bool IsJson(byte[] document)
    {
        var text = document.AsSpan();
        return Syntax.Check(text.StartsWith("\uFEFF"u8) ? text[3..] : text, DiplomacyJson.MaxDepth, firstLine: 1)
            is null;
    }
}
