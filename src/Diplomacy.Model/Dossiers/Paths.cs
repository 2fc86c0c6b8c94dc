using System.Globalization;

namespace Diplomacy.Model;

/// <summary>Paths of diagnostics.</summary>
internal static class Paths
{
    /// <summary>The path of an element of a list.</summary>
    public static string Item(string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
