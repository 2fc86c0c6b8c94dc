using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>One reading of a document: where it is, and everything found wrong so far.</summary>
internal sealed partial class Reading
{
    /// <summary>Of a member that stands twice.</summary>
    public const string Twice = "The member stands twice; keep one of them.";

    /// <summary>What is expected of members.</summary>
    public const string Once = "each member once";

    /// <summary>How many diagnostics a reading gives at most.</summary>
    public const int MostDiagnostics = 100;

    private const int LongestMessage = 600;

    private readonly List<(long At, Diagnostic Diagnostic)> _diagnostics = [];
    private readonly int[] _nested = new int[Nesting.Kinds];

    /// <summary>Whether it keeps account of where it is, to tell what is wrong. Else it ends at the first thing that is wrong, and is faster.</summary>
    public bool IsCareful { get; private set; }

    /// <summary>Whether members and kinds that the format does not have are refused, not kept.</summary>
    public bool IsStrict { get; private set; }

    public Drafts Drafts { get; } = new();

    public SharedTexts Texts { get; } = new();

    public Memos Memos { get; } = new();

    /// <summary>The names of the members that are only kept.</summary>
    public MetNames Names { get; } = new();

    /// <summary>The members that are only kept, of all objects that the place is within, the innermost last.</summary>
    public List<UnrecognizedMember> Kept { get; } = [];

    /// <summary>Everything found wrong, in the order of places, with line and position where the document is at hand.</summary>
    public EquatableArray<Diagnostic> Diagnostics(ReadOnlySpan<byte> document)
    {
        if (_diagnostics.Count == 0)
        {
            return [];
        }

        var located = new List<Diagnostic>(_diagnostics.Count);
        foreach (var (at, diagnostic) in _diagnostics.OrderBy(found => found.At))
        {
            located.Add(at < document.Length ? Located(diagnostic, document[..(int)at]) : diagnostic);
        }

        return located.ToEquatableArray();
    }

    /// <summary>Whether one more may stand where the place is; it is within that one from then on, until it leaves it.</summary>
    public bool TryEnter(Nesting nesting)
    {
        ref var levels = ref _nested[nesting.Place];
        if (levels == nesting.Deepest)
        {
            return false;
        }

        levels++;
        return true;
    }

    public void Leave(Nesting nesting) => _nested[nesting.Place]--;

    /// <summary>The next token, which must be there.</summary>
    /// <exception cref="JsonException">The text is not JSON, or ends.</exception>
    public static void Next(ref JsonSource source)
    {
        if (!source.Read())
        {
            throw new JsonException("The text ends within a value.");
        }
    }

    /// <summary>Passes over the value that the reader is at, or the value of the member whose name it is at.</summary>
    public static void Pass(ref JsonSource source) => source.Skip();

    /// <summary>Passes over what is left of an object, from the name of a member or its end on.</summary>
    public static void PassRest(ref JsonSource source)
    {
        for (; source.TokenType != JsonTokenType.EndObject; Next(ref source))
        {
            Pass(ref source);
        }
    }

    /// <summary>Notes an error at the present place. Always false, for a reader to return.</summary>
    /// <exception cref="EnoughFoundException">It is the last one that a reading gives, or the reading is not careful.</exception>
    public bool Fail(long at, string code, string message, string? expected = null)
    {
        if (!IsCareful)
        {
            throw new EnoughFoundException();
        }

        _diagnostics.Add(
            (
                at,
                new Diagnostic(code, Severity.Error, Path(), Shorten(message, LongestMessage))
                {
                    Expected = expected is null ? null : Shorten(expected, LongestMessage),
                }
            )
        );
        return _diagnostics.Count == MostDiagnostics ? throw new EnoughFoundException() : false;
    }

    /// <summary>Notes an error at a member of the object at the present place.</summary>
    public bool FailAt(string member, long at, string code, string message, string? expected = null)
    {
        Enter(member);
        _ = Fail(at, code, message, expected);
        Leave();
        return false;
    }

    /// <summary>Notes that the value that the reader is at has another type, and passes over it.</summary>
    public bool FailType(string expected, ref JsonSource source)
    {
        _ = Fail(
            source.TokenStartIndex,
            DiagnosticCodes.WrongType,
            source.TokenType == JsonTokenType.Null
                ? $"Expected {expected}, found null; leave a member out instead."
                : $"Expected {expected}, found {Describe(source.TokenType)}.",
            expected
        );
        Pass(ref source);
        return false;
    }

    /// <summary>Notes that the member whose name the reader is at has stood before, and passes over it.</summary>
    public bool FailTwice(ref JsonSource source)
    {
        _ = Fail(source.TokenStartIndex, DiagnosticCodes.DuplicateMember, Twice, Once);
        Pass(ref source);
        return false;
    }

    /// <summary>Makes a value, turning what a guard of the model refuses into a diagnostic.</summary>
    /// <exception cref="SystemException">It is refused, and the reading is not careful.</exception>
    public bool TryMake<TFrom, T>(
        long at,
        TFrom from,
        Func<TFrom, T> make,
        out T value,
        string? expected = null,
        string code = DiagnosticCodes.InvalidValue
    )
    {
        if (IsCareful)
        {
            return TryMakeCarefully(at, from, make, expected, code, out value);
        }

        value = make(from);
        return true;
    }

    /// <summary>Whether it is what a guard of the model throws.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is ArgumentException or FormatException or OverflowException;

    private bool TryMakeCarefully<TFrom, T>(
        long at,
        TFrom from,
        Func<TFrom, T> make,
        string? expected,
        string code,
        out T value
    )
    {
        try
        {
            value = make(from);
            return true;
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            value = default!;
            return Fail(at, code, Reason(exception), expected);
        }
    }

    public bool TryText(ref JsonSource source, out string text)
    {
        text = "";
        if (source.TokenType != JsonTokenType.String)
        {
            return FailType("a string", ref source);
        }

        if (LengthOf(ref source) > Guard.MaxTextLength * LongestEscape)
        {
            return FailLength(ref source);
        }

        try
        {
            text = Texts.Get(ref source);
            return text.Length <= Guard.MaxTextLength || FailLength(ref source);
        }
        catch (InvalidOperationException)
        {
            return FailNoText(ref source, "string");
        }
    }

    /// <summary>The name of the member that the reader is at.</summary>
    public bool TryName(ref JsonSource source, out string name)
    {
        name = "";
        if (LengthOf(ref source) > UnrecognizedMember.MaxNameLength * LongestEscape)
        {
            return FailLength(ref source);
        }

        try
        {
            name = Texts.Get(ref source);
            if (name.Length > UnrecognizedMember.MaxNameLength)
            {
                return FailLength(ref source);
            }

            return !name.Contains('\0', StringComparison.Ordinal) || FailNoText(ref source, "name");
        }
        catch (InvalidOperationException)
        {
            return FailNoText(ref source, "name");
        }
    }

    public bool FailLength(ref JsonSource source) =>
        Fail(
            source.TokenStartIndex,
            DiagnosticCodes.TooLong,
            FormattableString.Invariant(
                $"The text is longer than what is allowed: {Guard.MaxTextLength} UTF-16 code units, {UnrecognizedMember.MaxNameLength} in a name."
            ),
            FormattableString.Invariant(
                $"at most {Guard.MaxTextLength} UTF-16 code units, {UnrecognizedMember.MaxNameLength} in a name"
            )
        );

    /// <summary>Notes that the object that began at a place has too many members that are only kept.</summary>
    public bool FailCount(long start) =>
        Fail(
            start,
            DiagnosticCodes.TooLong,
            FormattableString.Invariant(
                $"The object has more members that are not recognized than the {UnrecognizedMember.MaxCount} that are allowed."
            ),
            FormattableString.Invariant($"at most {UnrecognizedMember.MaxCount} members that are not recognized")
        );

    /// <summary>Notes that what the reader is at is not text that can be kept.</summary>
    public bool FailNoText(ref JsonSource source, string what) =>
        Fail(
            source.TokenStartIndex,
            DiagnosticCodes.InvalidValue,
            $"The {what} holds a lone surrogate, bytes that are not UTF-8, or U+0000, which not every store keeps.",
            "well-formed text without U+0000"
        );

    // The same as the size of \u0000.
    public const int LongestEscape = 6;

    private static int LengthOf(ref JsonSource source) => source.ValueSpan.Length;

    private static Diagnostic Located(Diagnostic diagnostic, ReadOnlySpan<byte> before) =>
        diagnostic with
        {
            Line = before.Count((byte)'\n') + 1,
            BytePosition = before.Length - before.LastIndexOf((byte)'\n'),
        };

    private static string Reason(Exception exception) =>
        exception is ArgumentException { ParamName: { } parameter }
            ? exception.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal)
            : exception.Message;

    private static string Describe(JsonTokenType type) =>
        type switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            _ => "true or false",
        };
}
