using System.Globalization;
using System.Text;

namespace Diplomacy.Cli;

/// <summary>Names beside each other in pictures and tables: no two of them differ in no more than case, spaces or the form of characters.</summary>
/// <remarks>Letters of another script that look the same (Unicode calls them confusable) are not seen through.</remarks>
internal static class NamesToldApart
{
    /// <summary>The names as they are, and with the identifier where another name looks the same.</summary>
    /// <param name="named">Everybody, with and without a place in the picture: a name that somebody else has says nothing.</param>
    /// <param name="taken">Names that mean something else.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IEnumerable<(string Id, string Name)> named,
        params IEnumerable<string> taken
    )
    {
        var all = named.ToArray();
        var others = taken.Select(Look).ToArray();
        var withId = new HashSet<string>(StringComparer.Ordinal);
        for (var before = -1; before != withId.Count; )
        {
            // A name with an identifier can look like a name again.
            before = withId.Count;
            foreach (var alike in all.GroupBy(one => Look(Told(one)), StringComparer.Ordinal))
            {
                if (alike.Count() > 1 || others.Contains(alike.Key, StringComparer.Ordinal))
                {
                    withId.UnionWith(alike.Select(one => one.Id));
                }
            }
        }

        return all.ToDictionary(one => one.Id, Told, StringComparer.Ordinal);

        string Told((string Id, string Name) one) => withId.Contains(one.Id) ? $"{one.Name} ({one.Id})" : one.Name;
    }

    /// <summary>Names cut to so much room; those that a cut makes alike have their identifier if it has room, else a number.</summary>
    public static IReadOnlyList<string> Cut(
        IReadOnlyList<string> names,
        double room,
        Func<string, double> widthOf,
        IReadOnlyList<string?>? ids = null
    )
    {
        var cut = names.Select(name => PictureText.Name(name, room, widthOf)).ToArray();
        foreach (
            var alike in cut.Select((name, i) => (Look: Look(name), Index: i))
                .GroupBy(name => name.Look, StringComparer.Ordinal)
                .ToArray()
        )
        {
            foreach (var (number, index) in alike.Count() > 1 ? alike.Select((one, i) => (i + 1, one.Index)) : [])
            {
                var id = ids?[index] is { } known ? $" ({PictureText.Of(known)})" : null;
                var suffix =
                    id is not null && widthOf(id) <= room / 2
                        ? id
                        : $" #{number.ToString(CultureInfo.InvariantCulture)}";
                cut[index] = PictureText.Name(names[index], room - widthOf(suffix), widthOf) + suffix;
            }
        }

        return cut;
    }

    // Case, accents composed or not, wide and narrow forms: what readers take for the same.
    private static string Look(string name) =>
        string.Join(
            ' ',
            PictureText
                .Of(name)
                .Normalize(NormalizationForm.FormKC)
                .ToUpperInvariant()
                .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        );
}
