using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>One reading of a document: where it is, and everything found wrong so far.</summary>
internal sealed class Reading
{
    private const int LongestName = 60;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(string? Name, int Index)> _path = [];

    public EquatableArray<Diagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>How many performances the place is within: acts nest only so deep.</summary>
    public int Performances { get; set; }

    /// <summary>How many facts the place is within: facts nest only so deep.</summary>
    public int Facts { get; set; }

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes an error at the present place. Always false, for a reader to return.</summary>
    public bool Fail(string code, string message)
    {
        _diagnostics.Add(new Diagnostic(code, Severity.Error, Path(), message));
        return false;
    }

    /// <summary>Notes an error at a member of the object at the present place.</summary>
    public bool FailAt(string member, string code, string message)
    {
        Enter(member);
        _ = Fail(code, message);
        Leave();
        return false;
    }

    public bool FailType(string expected, JsonElement found) =>
        Fail(
            DiagnosticCodes.WrongType,
            found.ValueKind == JsonValueKind.Null
                ? $"Expected {expected}, found null; leave a member out instead."
                : $"Expected {expected}, found {Describe(found.ValueKind)}."
        );

    /// <summary>Makes a value, turning what a guard of the model refuses into a diagnostic.</summary>
    public bool TryMake<TFrom, T>(TFrom from, Func<TFrom, T> make, out T value)
    {
        try
        {
            value = make(from);
            return true;
        }
        catch (SystemException exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            value = default!;
            return Fail(DiagnosticCodes.InvalidValue, Reason(exception));
        }
    }

    public bool TryText(JsonElement element, out string text)
    {
        text = "";
        if (element.ValueKind != JsonValueKind.String)
        {
            return FailType("a string", element);
        }

        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // The bytes are valid UTF-8, so only an escape can be at fault.
            return Fail(DiagnosticCodes.InvalidValue, "The string escapes a lone surrogate, which no encoding keeps.");
        }
    }

    /// <summary>The members of an object, each once; null where it is none.</summary>
    public List<(string Name, JsonElement Value)>? Members(JsonElement element, out bool isSound)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            isSound = FailType("an object", element);
            return null;
        }

        isSound = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<(string Name, JsonElement Value)>();
        foreach (var property in element.EnumerateObject())
        {
            if (!TryName(property, out var name))
            {
                isSound = Fail(DiagnosticCodes.InvalidValue, "A member's name escapes a lone surrogate.");
            }
            else if (seen.Add(name))
            {
                members.Add((name, property.Value));
            }
            else
            {
                isSound = FailAt(name, DiagnosticCodes.DuplicateMember, "The member stands twice; keep one of them.");
            }
        }

        return members;
    }

    /// <summary>A text of the document for a message, cut where it is long.</summary>
    public static string Quote(string text) => $"'{Shorten(text)}'";

    private static bool TryName(JsonProperty property, out string name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    private static string Reason(SystemException exception) =>
        exception is ArgumentException { ParamName: { } parameter }
            ? exception.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal)
            : exception.Message;

    private static string Describe(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            _ => "true or false",
        };

    private static string Shorten(string text) =>
        text.Length <= LongestName ? text
        : char.IsHighSurrogate(text[LongestName - 1]) ? $"{text[..(LongestName - 1)]}…"
        : $"{text[..LongestName]}…";

    private string Path()
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in _path)
        {
            _ = name switch
            {
                null => path.Append(CultureInfo.InvariantCulture, $"[{index}]"),
                _ when IsPlain(name) => path.Append('.').Append(name),
                _ => path.Append("['").Append(Escape(Shorten(name))).Append("']"),
            };
        }

        return path.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static string Escape(string name) =>
        string.Concat(
            name.Select(c =>
                c is '\'' or '\\' ? $"\\{c}"
                : char.IsControl(c) ? $"\\u{(int)c:x4}"
                : c.ToString()
            )
        );
}
