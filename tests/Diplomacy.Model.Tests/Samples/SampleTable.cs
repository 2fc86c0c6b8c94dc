using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Samples;

/// <summary>The tables of <c>samples/*.md</c>, in the format of <c>samples/README.md</c>.</summary>
internal static class SampleTable
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The samples that have a table, by name.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(s_folder, "*.json")
            .Where(path => File.Exists(Path.ChangeExtension(path, ".md")))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    public static Dossier DossierOf(string name) =>
        DiplomacyJson.Parse(File.ReadAllBytes(Path.Combine(s_folder, $"{name}.json")));

    /// <summary>The rows of a sample's table.</summary>
    public static IEnumerable<SampleRow> RowsOf(string name)
    {
        string[]? columns = null;
        foreach (var line in File.ReadLines(Path.Combine(s_folder, $"{name}.md")))
        {
            if (line.StartsWith("| # |", StringComparison.Ordinal))
            {
                Assert.Null(columns);
                columns = Cells(line);
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(line[2]) && columns is not null)
            {
                var cells = Cells(line);
                Assert.Equal(columns.Length, cells.Length);
                yield return new SampleRow(columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
            }
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
