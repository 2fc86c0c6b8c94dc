using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Project;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

[Properties(Arbitrary = [typeof(ModelArbitraries)], MaxTest = 200)]
public sealed class DiplomacyJsonRoundTripTests
{
    [Property]
    public void What_is_written_reads_back_equal(Dossier dossier)
    {
        Assert.Equal(dossier, DiplomacyJson.Parse(DiplomacyJson.Write(dossier)));
        Assert.Equal(dossier, DiplomacyJson.Parse(DiplomacyJson.Write(dossier, indented: true)));
    }

    [Property]
    public void What_is_read_and_written_again_is_the_same_bytes(Dossier dossier)
    {
        var first = new ArrayBufferWriter<byte>();
        DiplomacyJson.Write(dossier, first);
        var second = new ArrayBufferWriter<byte>();
        DiplomacyJson.Write(DiplomacyJson.Parse(first.WrittenSpan), second);
        Assert.True(first.WrittenSpan.SequenceEqual(second.WrittenSpan));
    }

    [Property]
    public void Members_may_stand_in_any_order(Dossier dossier)
    {
        var reversed = Reversed(JsonNode.Parse(DiplomacyJson.Write(dossier))!);
        Assert.Equal(dossier, DiplomacyJson.Parse(reversed.ToJsonString()));
    }

    [Property(MaxTest = 30)]
    public void Text_buffer_and_stream_get_the_same_bytes(Dossier dossier, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DiplomacyJson.Write(dossier, buffer, indented);
        using var stream = new MemoryStream();
        DiplomacyJson.Write(dossier, stream, indented);
        Assert.Equal(stream.ToArray(), buffer.WrittenSpan.ToArray());
        Assert.Equal(DiplomacyJson.Write(dossier, indented), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);
    }

    [Property(MaxTest = 10)]
    public void Output_is_the_same_in_ten_cultures(Dossier dossier)
    {
        var expected = DiplomacyJson.Write(dossier, indented: true);
        Cultures.InEach(() =>
        {
            Assert.Equal(expected, DiplomacyJson.Write(dossier, indented: true));
            Assert.Equal(dossier, DiplomacyJson.Parse(expected));
        });
    }

    [Property(MaxTest = 10)]
    public void Output_is_the_same_in_ten_time_zones(Dossier dossier)
    {
        var expected = DiplomacyJson.Write(dossier, indented: true);
        var hash = DiplomacyJson.HashOf(dossier);
        TimeZones.InEach(() =>
        {
            Assert.Equal(expected, DiplomacyJson.Write(dossier, indented: true));
            Assert.Equal(hash, DiplomacyJson.HashOf(DiplomacyJson.Parse(expected)));
        });
    }

    [Fact]
    public void A_dossier_is_written_in_the_order_of_the_format_with_readable_text()
    {
        var dossier = new Dossier
        {
            Actors = [new Organization("reuters", OrganizationKind.Media, "Reuters"), new State("ru", "Россия")],
            Statements =
            [
                new Statement("A1", "ru", new Commit("kyiv") { Terms = new Terms { Purposes = [] } })
                {
                    SaidAt = Moment.Exactly(Instant.FromUtc(2026, 1, 30, 10, 48)),
                    Channel = Channel.Telephone,
                    RecordedAt = Instant.FromUtc(2026, 2, 1, 0, 0).PlusNanoseconds(250_000_000),
                    Sources =
                    [
                        new Source("Reuters") { PublishedAt = Moment.NotAfter(Instant.FromUtc(2026, 1, 30, 11, 0)) },
                    ],
                },
            ],
        };
        const string Expected = """
            {
              "format": "diplomacy-model/1",
              "actors": [
                {
                  "kind": "organization",
                  "id": "reuters",
                  "organizationKind": "media",
                  "names": [
                    {
                      "text": "Reuters"
                    }
                  ]
                },
                {
                  "kind": "state",
                  "id": "ru",
                  "names": [
                    {
                      "text": "Россия"
                    }
                  ]
                }
              ],
              "statements": [
                {
                  "id": "A1",
                  "speaker": "ru",
                  "saidAt": "2026-01-30T10:48:00Z",
                  "channel": "telephone",
                  "acts": [
                    {
                      "kind": "commit",
                      "pause": "kyiv",
                      "terms": {
                        "purposes": []
                      }
                    }
                  ],
                  "sources": [
                    {
                      "publisher": "Reuters",
                      "publishedAt": {
                        "latest": "2026-01-30T11:00:00Z"
                      }
                    }
                  ],
                  "recordedAt": "2026-02-01T00:00:00.25Z"
                }
              ]
            }
            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), DiplomacyJson.Write(dossier, indented: true));
    }

    [Fact]
    public void An_empty_dossier_is_its_format_alone()
    {
        Assert.Equal("""{"format":"diplomacy-model/1"}""", DiplomacyJson.Write(new Dossier()));
    }

    [Fact]
    public void The_kind_of_an_act_or_claim_in_json_is_its_own_code()
    {
        foreach (var act in ModelGenerators.Acts.Sample(300, new FsCheck.Rnd(1), 50))
        {
            Assert.Contains($"\"acts\":[{{\"kind\":\"{act.Kind}\"", Written(act), StringComparison.Ordinal);
        }

        foreach (var claim in ModelGenerators.Claims.Sample(50, new FsCheck.Rnd(2), 50))
        {
            Assert.Contains(
                $"\"claim\":{{\"kind\":\"{claim.Kind}\"",
                Written(new AssertClaim(claim)),
                StringComparison.Ordinal
            );
        }

        foreach (var fact in ModelGenerators.Facts.Sample(100, new FsCheck.Rnd(3), 50))
        {
            Assert.Contains(
                $"\"conditions\":[{{\"role\":\"resolutive\",\"fact\":{{\"kind\":\"{fact.Kind}\"",
                Written(Condition.Resolutive(fact)),
                StringComparison.Ordinal
            );
        }

        foreach (var exception in ModelGenerators.CarveOuts.Sample(50, new FsCheck.Rnd(4), 50))
        {
            var terms = new Terms { Exceptions = (EquatableArray<CarveOut>)[exception] };
            Assert.Contains(
                $"\"exceptions\":[{{\"kind\":\"{exception.Kind}\"",
                Written(new Amend("p", terms)),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void The_deepest_nesting_that_the_model_allows_round_trips()
    {
        Fact fact = new Occurred("e", SilenceRule.Unknown) { Before = DeepestLimit };
        for (var i = 1; i < Fact.MaxDepth; i++)
        {
            fact =
                i % 2 == 0
                    ? new AllOf(fact)
                    : new Stated("a", new TermsClaim("p", new Terms { Conditions = Only(fact) }));
        }

        Act act = new AssertClaim(new TermsClaim("p", new Terms { Conditions = Only(fact) }));
        for (var i = 0; i < Performance.MaxDepth; i++)
        {
            act = new Report(new Performance("a", act));
        }

        var dossier = new Dossier { Statements = [new Statement("s", "a", act)] };
        Assert.Equal(dossier, DiplomacyJson.Parse(DiplomacyJson.Write(dossier)));
    }

    [Theory]
    [InlineData("06:00", "15:00", "06:00", "15:00")]
    [InlineData("06:00:00", "24:00", "06:00", "00:00")]
    [InlineData("06:00:30", "24:00:00", "06:00:30", "00:00")]
    [InlineData("00:00:00.25", "00:00", "00:00:00.25", "00:00")]
    public void Hours_are_written_in_the_shortest_way(string start, string end, string starts, string ends)
    {
        var written = DiplomacyJson.Write(DiplomacyJson.Parse(Document(start, end)));
        Assert.Equal(Document(starts, ends), written);

        static string Document(string from, string until) =>
            "{\"format\":\"diplomacy-model/1\",\"statements\":[{\"id\":\"s\",\"speaker\":\"a\",\"saidAt\":\"unknown\",\"acts\":["
            + "{\"kind\":\"commit\",\"pause\":\"p\",\"terms\":{\"schedule\":{"
            + $"\"from\":\"{from}\",\"until\":\"{until}\",\"zones\":[\"Asia/Gaza\"]"
            + "}}}],\"recordedAt\":\"2026-02-01T00:00:00Z\"}]}";
    }

    [Fact]
    public void A_condition_is_written_with_its_role_and_fact_and_no_defaults()
    {
        Assert.Contains(
            "\"conditions\":[{\"role\":\"continuing\",\"fact\":{\"kind\":\"holds\",\"state\":\"talks\",\"silence\":\"unknown\"}}]",
            Written(Condition.While("talks", SilenceRule.Unknown)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"acts\":[{\"kind\":\"pray\",\"pause\":\"p\"}]",
            Written(new UnrecognizedAct("pray") { Pause = "p" }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_value_without_a_name_is_refused_when_writing()
    {
        var pause = new Pause("p", new Undertaking("u", (Form)99));
        Assert.Throws<ArgumentException>(() => DiplomacyJson.Write(new Dossier { Pauses = [pause] }));
    }

    private static JsonNode Reversed(JsonNode node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Reverse().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Reversed(member.Value!)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Reversed(item!))]),
            _ => node.DeepClone(),
        };

    private static Deadline DeepestLimit
    {
        get
        {
            Deadline limit = Deadline.After(Anchor.Signature, Period.FromDays(1), "Europe/Kyiv") with
            {
                UnrecognizedMembers = [new("x", new string('[', 64) + new string(']', 64))],
            };
            while (true)
            {
                try
                {
                    limit = Deadline.EarliestOf(Deadline.Never, limit);
                }
                catch (ArgumentException)
                {
                    return limit;
                }
            }
        }
    }

    private static EquatableArray<Condition> Only(Fact fact) => [Condition.Precedent(fact)];

    private static string Written(Condition condition) =>
        Written(new Amend("p", new Terms { Conditions = (EquatableArray<Condition>)[condition] }));

    private static string Written(Act act) =>
        DiplomacyJson.Write(new Dossier { Statements = [new Statement("s", "a", act)] });
}
