namespace Diplomacy.Model;

/// <summary>Codes whose segments, joined by a slash, narrow from left to right.</summary>
internal static class HierarchicalCode
{
    public static void Check(string value, string what, string example)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length > Guard.MaxIdLength || value.Split('/').Any(segment => !IsSegment(segment)))
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

    private static bool IsSegment(string segment) =>
        segment.Length > 0 && segment.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
