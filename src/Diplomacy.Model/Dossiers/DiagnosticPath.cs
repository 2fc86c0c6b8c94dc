using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Diplomacy.Model;

/// <summary>The path of a place in the input, written out only when something is found there.</summary>
/// <remarks>
/// Validation has a path at hand for all that it looks at, and reports next to none. Interpolated strings make one: in
/// <c>$"{path}.window.start"</c> the path and the text are kept, and nothing is joined.
/// </remarks>
[InterpolatedStringHandler]
internal struct DiagnosticPath : IEquatable<DiagnosticPath>
{
    // What it is within, the list there, one more than the position in that list, and what follows; each may be missing.
    private Outer? _outer;
    private string? _list;
    private int _number;
    private string? _member;

    /// <summary>As the compiler calls it.</summary>
    public DiagnosticPath(int literalLength, int formattedCount) => _ = (literalLength, formattedCount);

    private DiagnosticPath(Outer? outer, string? list, int index) =>
        (_outer, _list, _number) = (outer, list, index + 1);

    public static implicit operator DiagnosticPath(string text) => new() { _member = text };

    public static implicit operator string(DiagnosticPath path) => path.ToString();

    /// <summary>The path of an element of a list.</summary>
    public static DiagnosticPath Item(DiagnosticPath list, int index) =>
        list._number == 0
            ? new(list._outer, list._member, index)
            : new(new Outer(list with { _member = null }), list._member, index);

    public void AppendFormatted(DiagnosticPath path)
    {
        if (_outer is null && _number == 0 && _member is null)
        {
            this = path;
        }
        else
        {
            AppendFormatted(path.ToString());
        }
    }

    public void AppendLiteral(string text) => AppendFormatted(text);

    public void AppendFormatted(string text)
    {
        if (_member is not null)
        {
            this = new DiagnosticPath { _outer = new Outer(this) };
        }

        _member = text;
    }

    public readonly bool Equals(DiagnosticPath other) =>
        string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override readonly bool Equals(object? obj) => obj is DiagnosticPath other && Equals(other);

    public override readonly int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    public override readonly string ToString()
    {
        if (_outer is null && _number == 0)
        {
            return _member ?? "";
        }

        var parts = new Stack<DiagnosticPath>();
        for (Outer? next = new(this); next is not null; next = next.Path._outer)
        {
            parts.Push(next.Path);
        }

        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part._number > 0)
            {
                _ = text.Append(part._list).Append(CultureInfo.InvariantCulture, $"[{part._number - 1}]");
            }

            _ = text.Append(part._member);
        }

        return text.ToString();
    }

    /// <summary>A path that others begin with.</summary>
    private sealed class Outer(DiagnosticPath path)
    {
        public DiagnosticPath Path => path;
    }
}
