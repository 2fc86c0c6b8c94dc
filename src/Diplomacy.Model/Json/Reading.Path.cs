using System.Globalization;
using System.Text;

namespace Diplomacy.Model.Json;

/// <content>Where a reading is.</content>
internal sealed partial class Reading
{
    private const int LongestName = 60;
    private const int LongestPath = 1_000;

    private (string? Name, int Index)[] _path = [];
    private int _depth;

    public void Enter(string name)
    {
        if (IsCareful)
        {
            Grow();
            _path[_depth++].Name = name;
        }
    }

    /// <summary>Goes into a list, before its first element.</summary>
    public void EnterList()
    {
        if (IsCareful)
        {
            Grow();
            _path[_depth++] = (null, -1);
        }
    }

    /// <summary>Goes on to the next element of the list.</summary>
    public void NextElement()
    {
        if (IsCareful)
        {
            _path[_depth - 1].Index++;
        }
    }

    public void Leave()
    {
        if (IsCareful)
        {
            _depth--;
        }
    }

    /// <summary>A text of the document for a message, cut where it is long.</summary>
    public static string Quote(string text) => $"'{Shorten(text, LongestName)}'";

    private static string Shorten(string text, int longest) =>
        text.Length <= longest ? text
        : char.IsHighSurrogate(text[longest - 1]) ? $"{text[..(longest - 1)]}…"
        : $"{text[..longest]}…";

    // The beginning tells where it is, the end what it is.
    private static string Middled(string path)
    {
        var end = path[^(LongestPath / 2)..];
        return Shorten(path, LongestPath / 2) + (char.IsLowSurrogate(end[0]) ? end[1..] : end);
    }

    private void Grow()
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, (_depth * 2) + 16);
        }
    }

    private string Path()
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in _path.AsSpan(0, _depth))
        {
            _ = name switch
            {
                null => path.Append(CultureInfo.InvariantCulture, $"[{index}]"),
                _ when IsPlain(name) => path.Append('.').Append(name),
                _ => path.Append("['").Append(Escape(Shorten(name, LongestName))).Append("']"),
            };
        }

        return path.Length <= LongestPath ? path.ToString() : Middled(path.ToString());
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
