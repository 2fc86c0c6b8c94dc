using System.Buffers;

namespace Diplomacy.Model;

/// <summary>Codes whose segments, joined by a slash, narrow from left to right.</summary>
internal static class HierarchicalCode
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    public static void Check(string value, string what, string example)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length > Guard.MaxIdLength || !IsCode(value))
        {
            throw new FormatException(
                $"'{value}' is not {what}: write lower-case letters, digits and hyphens, with '/' between levels, as in "
                    + $"'{example}', at most {Guard.MaxIdLength} characters."
            );
        }
    }

    public static bool IsWithin(string narrow, string wide) =>
        narrow.StartsWith(wide, StringComparison.Ordinal)
        && (narrow.Length == wide.Length || narrow[wide.Length] == '/');

    // No segment is empty.
    private static bool IsCode(ReadOnlySpan<char> value) =>
        !value.IsEmpty
        && value[0] != '/'
        && value[^1] != '/'
        && !value.Contains("//", StringComparison.Ordinal)
        && !value.ContainsAnyExcept(s_marks);
}
