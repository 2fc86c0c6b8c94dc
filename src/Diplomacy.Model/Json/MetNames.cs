using System.Runtime.InteropServices;

namespace Diplomacy.Model.Json;

/// <summary>
/// The names of members that are only kept, of all objects that the place is within, the innermost last. That one stands twice is seen at the end of its
/// object, so that it takes no quadratic time.
/// </summary>
internal sealed class MetNames
{
    private readonly List<(string Name, long At)> _names = [];

    public int Count => _names.Count;

    public void Add(string name, long at) => _names.Add((name, at));

    public void Clear() => _names.Clear();

    /// <summary>Lets the names go that were met last; each that stood before among them is noted where it stands again.</summary>
    /// <param name="first">How many were met before.</param>
    /// <param name="reading">The reading, within the object that they are of.</param>
    /// <returns>Whether no two are equal.</returns>
    public bool LetGo(int first, Reading reading)
    {
        var names = CollectionsMarshal.AsSpan(_names)[first..];
        if (names.Length > 1)
        {
            names.Sort(static (one, other) => Compare(one, other));
        }

        var areDifferent = true;
        for (var i = 1; i < names.Length; i++)
        {
            if (string.Equals(names[i].Name, names[i - 1].Name, StringComparison.Ordinal))
            {
                areDifferent = reading.FailAt(
                    names[i].Name,
                    names[i].At,
                    DiagnosticCodes.DuplicateMember,
                    Reading.Twice,
                    Reading.Once
                );
            }
        }

        _names.RemoveRange(first, _names.Count - first);
        return areDifferent;
    }

    private static int Compare((string Name, long At) one, (string Name, long At) other) =>
        string.CompareOrdinal(one.Name, other.Name) is not 0 and var order ? order : one.At.CompareTo(other.At);
}
