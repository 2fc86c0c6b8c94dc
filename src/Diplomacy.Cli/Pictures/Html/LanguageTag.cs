using System.Text.RegularExpressions;

namespace Diplomacy.Cli;

/// <summary>Language tags that a page may carry: those of the form of BCP 47; of others it says nothing.</summary>
internal static partial class LanguageTag
{
    public static string? Checked(string? tag) => tag is not null && Form().IsMatch(tag) ? tag : null;

    [GeneratedRegex(
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Form();
}
