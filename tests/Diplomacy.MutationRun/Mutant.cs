using System.Globalization;
using System.Text.Json;

namespace Diplomacy.MutationRun;

/// <summary>A change that Stryker planted: where, and what for what.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Original, string Replacement)
{
    /// <summary>The folder, and in the folder of evaluation its subfolder.</summary>
    public string Room =>
        File[..File.LastIndexOf('/')].Split('/') is [var first, var second, ..]
            ? $"{first}/{second}"
            : File[..File.IndexOf('/')];

    /// <summary>The mutants of Stryker's report that are in the library as it was compiled.</summary>
    public static Dictionary<int, Mutant> Read(string report)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        var mutants = new Dictionary<int, Mutant>();
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            var lines = (file.Value.GetProperty("source").GetString() ?? "").Split('\n');
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (mutant.GetProperty("status").GetString() is "Ignored" or "CompileError")
                {
                    continue;
                }

                var id = int.Parse(mutant.GetProperty("id").GetString() ?? "", CultureInfo.InvariantCulture);
                var location = mutant.GetProperty("location");
                var line = location.GetProperty("start").GetProperty("line").GetInt32();
                mutants.Add(
                    id,
                    new(
                        id,
                        InLibrary(file.Name),
                        line,
                        mutant.GetProperty("mutatorName").GetString() ?? "",
                        Text(lines, location),
                        OneLine(mutant.GetProperty("replacement").GetString() ?? "")
                    )
                );
            }
        }

        return mutants;
    }

    private static string InLibrary(string path)
    {
        path = path.Replace('\\', '/');
        const string library = "Diplomacy.Model/";
        var start = path.LastIndexOf(library, StringComparison.Ordinal);
        return start < 0 ? path : path[(start + library.Length)..];
    }

    private static string Text(string[] lines, JsonElement location)
    {
        var (first, from) = Place(location.GetProperty("start"));
        var (last, to) = Place(location.GetProperty("end"));
        if (first == last)
        {
            return lines[first - 1][(from - 1)..(to - 1)];
        }

        string[] middle = [lines[first - 1][(from - 1)..], .. lines[first..(last - 1)], lines[last - 1][..(to - 1)]];
        return OneLine(string.Join(' ', middle));
    }

    private static (int Line, int Column) Place(JsonElement place) =>
        (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
