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

    [Fact]
    public void Lists_of_plain_types_need_no_name_in_a_source_generated_context()
    {
        var plain = new PlainShelf(["a"], [true], [1, 2], [0.5], [Guid.Empty], [new DateOnly(2026, 2, 1)]);
        var json = JsonSerializer.Serialize(plain, PlainContext.Default.PlainShelf);
        Assert.Equal(JsonSerializer.Serialize(plain), json);
        Assert.Equal(plain, JsonSerializer.Deserialize(json, PlainContext.Default.PlainShelf));

        var refused = Assert.Throws<NotSupportedException>(() =>
            JsonSerializer.Serialize(new BookShelf([new Book("x")]), PlainContext.Default.BookShelf)
        );
        Assert.Contains("[JsonSerializable(typeof(Book))]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_an_element_is_told_with_where_its_list_stands()
    {
        var plain = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<string, EquatableArray<Book>>>(
                """{"k":[{"Title":"x"},{"Title":5}]}"""
            )
        );
        Assert.Equal("$.k", plain.Path);
        Assert.Contains("In element 1", plain.Message, StringComparison.Ordinal);
        Assert.Contains("$.Title", plain.Message, StringComparison.Ordinal);

        var own = Assert.Throws<DiplomacyJsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<string, EquatableArray<BookShelf>>>(
                """{"k":[{"Sources":[{"publisher":1}]}]}"""
            )
        );
        Assert.Equal("$.k", own.Path);
        Assert.Equal("DM1005", Assert.Single(own.Diagnostics).Code);
    }

    [Fact]
    public void Comments_that_a_reader_gives_as_tokens_are_passed_over()
    {
        var reader = new Utf8JsonReader(
            """[/*0*/"a"/*1*/,/*2*/"b"/*3*/]"""u8,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow }
        );
        Assert.True(reader.Read());
        var options = JsonSerializerOptions.Default;
        var converter =
            (JsonConverter<EquatableArray<ActorId>>)
                new EquatableArrayConverter().CreateConverter(typeof(EquatableArray<ActorId>), options);
        Assert.Equal(["a", "b"], converter.Read(ref reader, typeof(EquatableArray<ActorId>), options));
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
    }
}

internal sealed record Book(string Title);

internal sealed record BookShelf(EquatableArray<Book> Books, EquatableArray<Source> Sources = default);

internal sealed record PlainShelf(
    EquatableArray<string> Texts,
    EquatableArray<bool> Truths,
    EquatableArray<int> Numbers,
    EquatableArray<double> Shares,
    EquatableArray<Guid> Keys,
    EquatableArray<DateOnly> Days
);

[JsonSerializable(typeof(PlainShelf))]
[JsonSerializable(typeof(BookShelf))]
internal sealed partial class PlainContext : JsonSerializerContext;

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
