namespace Diplomacy.Model;

public readonly partial struct Edtf
{
    /// <summary>Reads EDTF of level 0 or 1.</summary>
    /// <param name="text">The text; nothing may stand around it.</param>
    /// <exception cref="FormatException">
    /// The text is not such EDTF; the message says what, where and what to do.
    /// </exception>
    public static Edtf Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var edtf, out var error)
            ? edtf
            : throw new FormatException($"\"{text}\" is not EDTF of level 0 or 1. {error.Message}");

    /// <summary>Reads EDTF of level 0 or 1. No allocation.</summary>
    /// <param name="text">The text; nothing may stand around it.</param>
    /// <param name="edtf">What was read; the default value on failure.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf edtf) => TryParse(text, out edtf, out _);

    /// <summary>Reads EDTF of level 0 or 1, or says what is wrong. No allocation.</summary>
    /// <param name="text">The text; nothing may stand around it.</param>
    /// <param name="edtf">What was read; the default value on failure.</param>
    /// <param name="error">
    /// What is wrong and where; of kind None on success, of kind Level2 for EDTF of level 2.
    /// </param>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf edtf, out TimeTextError error)
    {
        var scanner = new TextScanner(text);
        if (text.IsEmpty)
        {
            edtf = default;
            scanner.Fail(TimeTextErrorKind.NoText, 0);
        }
        else if (!ReadAll(ref scanner, out edtf))
        {
            edtf = default;
        }

        error = scanner.Error;
        return error.Kind == TimeTextErrorKind.None;
    }

    /// <summary>The canonical EDTF text; it reads back as the same value.</summary>
    public override string ToString() =>
        IsInterval ? $"{Text(StartKind, _start)}/{Text(EndKind, _end)}" : _start.ToString();

    private static bool ReadAll(ref TextScanner scanner, out Edtf edtf)
    {
        edtf = default;
        if (scanner.Next is '[' or '{' or '?' or '~' or '%')
        {
            return scanner.Fail(TimeTextErrorKind.Level2, 0);
        }

        if (!ReadEnd(ref scanner, out var startKind, out var start))
        {
            return false;
        }

        if (startKind == EdtfEndKind.Date && scanner.AtEnd)
        {
            edtf = new(start);
            return true;
        }

        if (!scanner.Take('/'))
        {
            return FailBehind(ref scanner);
        }

        var second = scanner.Position;
        if (!ReadEnd(ref scanner, out var endKind, out var end))
        {
            return false;
        }

        edtf = new(startKind, start, endKind, end);
        return scanner.AtEnd
            ? (start.HasTime || end.HasTime)
                ? scanner.Fail(TimeTextErrorKind.TimeInInterval, start.HasTime ? 0 : second)
                : edtf.IsInOrder() || scanner.Fail(TimeTextErrorKind.EndBeforeStart, second)
            : FailBehind(ref scanner);
    }

    private static bool ReadEnd(ref TextScanner scanner, out EdtfEndKind kind, out EdtfDate date)
    {
        date = default;
        kind =
            scanner.Take("..") ? EdtfEndKind.Open
            : scanner.AtEnd || scanner.Next == '/' ? EdtfEndKind.Unknown
            : EdtfEndKind.Date;
        return kind != EdtfEndKind.Date || EdtfDate.Read(ref scanner, out date);
    }

    // What level 2 has behind a date of level 1: a qualifier in its middle, significant digits, an exponent.
    private static bool FailBehind(ref TextScanner scanner) =>
        scanner.Fail(
            scanner.Next is '?' or '~' or '%' or 'S' or 'E'
            || (scanner.Next == '-' && scanner.Peek(-1) is '?' or '~' or '%')
                ? TimeTextErrorKind.Level2
                : TimeTextErrorKind.Unexpected,
            scanner.Position
        );

    // Seasons of one year are in the order of their codes; against months only the year counts, as no code names any.
    private bool IsInOrder()
    {
        if (StartKind != EdtfEndKind.Date || EndKind != EdtfEndKind.Date)
        {
            return true;
        }

        return _start.Season is { } first && _end.Season is { } last
                ? (_start.FirstYear, first).CompareTo((_end.LastYear, last)) <= 0
            : _start.Days(null) is var (earliest, _) && _end.Days(null) is var (_, latest) ? earliest <= latest
            : _start.FirstYear <= _end.LastYear;
    }

    private static string Text(EdtfEndKind kind, EdtfDate date) =>
        kind switch
        {
            EdtfEndKind.Open => "..",
            EdtfEndKind.Unknown => "",
            _ => date.ToString(),
        };
}
