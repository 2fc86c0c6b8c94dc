using System.Text.Json;

namespace Diplomacy.Model.Tests.Time.Support;

/// <summary>Rows of the vector files beside the test assembly.</summary>
internal static class Vectors
{
    public static IEnumerable<JsonElement> Read(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", file)))
        {
            if (line.Length > 0)
            {
                yield return JsonDocument.Parse(line).RootElement;
            }
        }
    }

    public static string Text(this JsonElement row, string name) => row.GetProperty(name).GetString()!;

    public static bool Flag(this JsonElement row, string name) => row.GetProperty(name).GetBoolean();

    public static bool Has(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
}
