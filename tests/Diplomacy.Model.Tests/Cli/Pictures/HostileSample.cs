using System.Text.Json.Nodes;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>A dossier with hostile text in every place of its JSON that takes any text or any identifier; what refers to each other still does.</summary>
/// <remarks>Which places these are is not listed but tried: the reader says what it takes.</remarks>
internal sealed class HostileSample
{
    private const string Wide = "漢字\U0001F469\u200D\U0001F680";
    private const string Identifier = "</script><!--'\"><svg/onload=alert(1)>&amp;\u202e" + Wide;

    private readonly string _json;

    public HostileSample(string json)
    {
        _json = json;
        var places = Strings(JsonNode.Parse(json)!).Select(place => place.Place).Distinct(StringComparer.Ordinal);
        var takes = places.ToDictionary(place => place, MakerFor, StringComparer.Ordinal);
        var root = JsonNode.Parse(json)!;
        foreach (var (place, value) in Strings(root))
        {
            value.ReplaceWith(takes[place](value.GetValue<string>()));
        }

        Dossier = DiplomacyJson.Parse(root.ToJsonString());
        Kept = [.. takes.Where(place => place.Value == Keep).Select(place => place.Key)];
    }

    public Dossier Dossier { get; }

    /// <summary>The places that take neither.</summary>
    public IReadOnlyList<string> Kept { get; }

    // What others refer to dangles while it alone is changed.
    private Func<string, string> MakerFor(string place) =>
        Takes(place, Text, _ => false) ? Text
        : Takes(place, Id, error => error.Code.StartsWith("DM2", StringComparison.Ordinal) && error.Code != "DM2026")
            ? Id
        : Keep;

    private bool Takes(string place, Func<string, string> make, Func<Diagnostic, bool> isAllowed)
    {
        var root = JsonNode.Parse(_json)!;
        foreach (var (_, value) in Strings(root).Where(one => one.Place == place))
        {
            value.ReplaceWith(make(value.GetValue<string>()));
        }

        return DiplomacyJson.TryParse(root.ToJsonString(), out var dossier, out _, Tolerance.Strict)
            && dossier.Validate().All(found => found.Severity != Severity.Error || isAllowed(found));
    }

    private static string Text(string text) => text + HostilePictures.Text + Wide;

    // The same for the same, wherever it stands.
    private static string Id(string id) => id + Identifier;

    private static string Keep(string text) => text;

    /// <summary>The strings of a tree, each with the names that lead to it.</summary>
    private static List<(string Place, JsonValue Value)> Strings(JsonNode root)
    {
        var found = new List<(string, JsonValue)>();
        Add(root, "");
        return found;

        void Add(JsonNode? node, string place)
        {
            switch (node)
            {
                case JsonObject members:
                    var kind = members["kind"] is JsonValue value ? $"({value})" : "";
                    foreach (var (name, member) in members.ToArray())
                    {
                        Add(member, $"{place}{kind}.{name}");
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items.ToArray())
                    {
                        Add(item, place);
                    }

                    break;
                case JsonValue text when text.GetValueKind() == System.Text.Json.JsonValueKind.String:
                    found.Add((place, text));
                    break;
                default:
                    break;
            }
        }
    }
}
