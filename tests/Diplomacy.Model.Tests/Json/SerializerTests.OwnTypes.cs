using System.Text.Json;
using System.Text.Json.Serialization;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <content>Enumerations and lists in types that nobody configured.</content>
public sealed partial class SerializerTests
{
    [Fact]
    public void Enumerations_are_words_as_members_and_as_keys_of_types_that_nobody_configured()
    {
        Dictionary<Phase, Truth[]> counts = new() { [Phase.Pending] = [Truth.Unknown, Truth.True] };
        var json = JsonSerializer.Serialize(counts);
        Assert.Equal("""{"pending":["unknown","true"]}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Phase, Truth[]>>(json));
        foreach (var bad in new[] { """{"Pending":[]}""", """{"inForce":[2]}""", """{"inForce":["True"]}""" })
        {
            var refused = Assert.Throws<DiplomacyJsonException>(() =>
                JsonSerializer.Deserialize<Dictionary<Phase, Truth[]>>(bad)
            );
            Assert.Contains(Assert.Single(refused.Diagnostics).Code, (string[])["DM1005", "DM1007"]);
        }

        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize((Truth)9));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(new Dictionary<Truth, int> { [(Truth)9] = 1 }));
    }

    [Fact]
    public void Lists_are_members_of_types_that_nobody_configured()
    {
        var shelf = new Shelf(["a", "b"], [new Commit("p")], ["x"], [3, 5], [new Statement("s", "a", [])]);
        var json = JsonSerializer.Serialize(shelf);
        Assert.StartsWith(
            """{"Ids":["a","b"],"Acts":[{"kind":"commit","pause":"p"}],"Texts":["x"],"Numbers":[3,5],"Log":[{"id":"s",""",
            json,
            StringComparison.Ordinal
        );
        Assert.Equal(shelf, JsonSerializer.Deserialize<Shelf>(json));
        Assert.Equal(shelf, JsonSerializer.Deserialize<Shelf>(json, ShelfContext.Default.Shelf));
        Assert.Equal(json, JsonSerializer.Serialize(shelf, ShelfContext.Default.Shelf));
        Assert.Throws<DiplomacyJsonException>(() => JsonSerializer.Deserialize<Shelf>("""{"Acts":[null]}"""));
        Assert.Throws<DiplomacyJsonException>(() => JsonSerializer.Deserialize<Shelf>("""{"Ids":[" "]}"""));
        Assert.Throws<DiplomacyJsonException>(() => JsonSerializer.Deserialize<Shelf>("""{"Log":[5]}"""));
        foreach (
            var bad in new[] { """{"Texts":[null]}""", """{"Texts":5}""", """{"Numbers":["x"]}""", """{"Numbers":[1""" }
        )
        {
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Shelf>(bad));
        }
    }
}

internal sealed record Shelf(
    EquatableArray<ActorId> Ids,
    EquatableArray<Act> Acts,
    EquatableArray<string> Texts,
    EquatableArray<int> Numbers,
    StatementLog Log
);

[JsonSerializable(typeof(Shelf))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class ShelfContext : JsonSerializerContext;
