using System.Text.Json.Nodes;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>What a later version may add is kept, written back, and never taken for understood.</summary>
public sealed class ToleranceTests
{
    private static readonly Instant s_noon = Instant.FromUtc(2026, 2, 1, 12, 0);

    // Values whose form is complete: a moment's bounds, a valid time, a length, a text, an identifier.
    private static readonly HashSet<string> s_closed = ["earliest", "latest", "since", "until", "period", "scheme"];

    [Fact]
    public void Members_of_a_later_version_are_kept_in_every_object_that_may_grow()
    {
        foreach (var sample in ModelGenerators.Dossiers.Sample(40, new FsCheck.Rnd(7), 50))
        {
            var root = JsonNode.Parse(DiplomacyJson.Write(sample))!;
            foreach (var members in Objects(root).Where(MayGrow).ToList())
            {
                members.Add("zz-later", JsonNode.Parse("{\"deep\":[1.50,null,\"\\u00e9\"]}"));
            }

            var text = root.ToJsonString();
            var dossier = DiplomacyJson.Parse(text);
            var written = DiplomacyJson.Write(dossier);
            Assert.True(JsonNode.DeepEquals(root, JsonNode.Parse(written)), written);
            Assert.Equal(dossier, DiplomacyJson.Parse(written));
            Assert.Equal(written, DiplomacyJson.Write(DiplomacyJson.Parse(written)));
            Assert.NotEqual(sample, dossier);
            Assert.False(DiplomacyJson.TryParse(text, out _, out _, Tolerance.Strict));
        }
    }

    [Fact]
    public void Kept_members_are_spelled_as_they_were_read_without_white_space_and_in_the_order_of_their_names()
    {
        var dossier = DiplomacyJson.Parse(
            "{\"z\": 1.50 ,\"format\":\"diplomacy-model/1\", \"b\" : [ 1e2, \"\\u00e9\\/\" , { \"y\" : true } ] }"
        );
        Assert.Equal(
            """{"format":"diplomacy-model/1","b":[1e2,"\u00e9\/",{"y":true}],"z":1.50}""",
            DiplomacyJson.Write(dossier)
        );
    }

    [Fact]
    public void Two_values_that_differ_in_what_is_kept_are_not_equal()
    {
        var state = new State("a");
        var more = state with
        {
            UnrecognizedMembers = [new UnrecognizedMember("b", "1"), new UnrecognizedMember("a", "2")],
        };
        Assert.NotEqual(state, more);
        Assert.Equal(["a", "b"], more.UnrecognizedMembers.Select(member => member.Name));
        Assert.Throws<ArgumentException>(() =>
            state with
            {
                UnrecognizedMembers = [new UnrecognizedMember("a", "1"), new UnrecognizedMember("a", "2")],
            }
        );
    }

    [Theory]
    [InlineData("id", "1")]
    [InlineData("kind", "1")]
    [InlineData("x", "{")]
    [InlineData("x", "1 2")]
    [InlineData("x", "{\"a\":1,\"a\":1}")]
    [InlineData("x", "\"\\ud800\"")]
    [InlineData("x", "1e999")]
    public void What_could_not_be_read_back_is_not_written(string name, string content)
    {
        var actor = new State("a") { UnrecognizedMembers = [new UnrecognizedMember(name, content)] };
        Assert.Throws<ArgumentException>(() => DiplomacyJson.Write(new Dossier { Actors = [actor] }));
    }

    [Theory]
    [InlineData("""{"kind":"pray","pause":"p","loud":true}""")]
    [InlineData("""{"kind":"Commit","terms":{"window":1}}""")]
    [InlineData("""{"kind":"report","performance":{"by":"a","act":{"kind":"pray","to":["b"]}}}""")]
    public void Acts_of_unknown_kinds_are_kept(string act) => AssertKept<Act>(act);

    [Theory]
    [InlineData("""{"kind":"weather","is":"calm"}""")]
    [InlineData("""{"kind":"not","fact":{"kind":"weather"}}""")]
    public void Facts_of_unknown_kinds_are_kept(string fact) => AssertKept<Fact>(fact);

    [Fact]
    public void Actors_of_unknown_kinds_are_kept() =>
        AssertKept<Actor>("""{"kind":"coalition","id":"c","names":[{"text":"C"}],"members":["a","b"]}""");

    [Theory]
    [InlineData("""{"kind":"conference","id":"c"}""", "$.places[0].kind")]
    [InlineData("""{"id":"c"}""", "$.places[0].kind")]
    public void Other_families_do_not_grow_within_the_version(string place, string path)
    {
        var document = "{\"format\":\"diplomacy-model/1\",\"places\":[" + place + "]}";
        Assert.False(DiplomacyJson.TryParse(document, out _, out var diagnostics));
        Assert.Equal(path, Assert.Single(diagnostics).Path);
    }

    [Fact]
    public void A_known_kind_is_not_written_as_an_unknown_one() =>
        Assert.Throws<ArgumentException>(() => DiplomacyJson.Write<Act>(new UnrecognizedAct("commit")));

    [Fact]
    public void A_condition_that_is_not_understood_makes_the_answer_unknown_where_it_hangs_on_it()
    {
        var verdict = Asked(new UnrecognizedFact("weather"), new State("a"));
        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal([CauseKind.NotUnderstood], verdict.Causes.Select(cause => cause.Kind));
        Assert.Equal(["s"], verdict.Causes[0].Statements.Select(id => id.Value));

        var anyway = new AnyOf(new UnrecognizedFact("weather"), new Holds("talks", SilenceRule.PresumedToHold));
        Assert.Equal(Truth.True, Asked(anyway, new State("a")).InForce);
    }

    [Fact]
    public void What_an_actor_of_an_unknown_kind_is_bound_to_is_unknown()
    {
        var verdict = Asked(null, new UnrecognizedActor("a", "coalition"));
        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal([CauseKind.NotUnderstood], verdict.Causes.Select(cause => cause.Kind));
        Assert.Equal(Truth.True, Asked(null, new State("a")).InForce);
    }

    private static Verdict Asked(Fact? fact, Actor actor)
    {
        var terms = new Terms { Window = new Window(End: Deadline.Never) };
        var dossier = new Dossier
        {
            Actors = [actor],
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "a"))],
            Statements =
            [
                new Statement(
                    "s",
                    "a",
                    new Commit("p")
                    {
                        Terms = fact is null
                            ? terms
                            : terms with
                            {
                                Conditions =
                                    (EquatableArray<Condition>)
                                        [
                                            new Condition(ConditionRole.Continuing, fact)
                                            {
                                                OnFailure = FailureEffect.Suspends,
                                            },
                                        ],
                            },
                    }
                )
                {
                    SaidAt = Moment.Exactly(s_noon),
                    RecordedAt = s_noon,
                },
            ],
        };
        Assert.DoesNotContain(dossier.Validate(), d => d.Severity == Severity.Error);
        var later = s_noon + Duration.FromHours(1);
        return dossier.AsKnownAt(later).Evaluate("p", later, Account.Of("a"));
    }

    private static void AssertKept<T>(string json)
        where T : notnull
    {
        var value = DiplomacyJson.Parse<T>(json);
        Assert.Equal(json, DiplomacyJson.Write(value));
        Assert.Equal(value, DiplomacyJson.Parse<T>(DiplomacyJson.Write(value)));
        Assert.False(DiplomacyJson.TryParse<T>(json, out _, out var diagnostics, Tolerance.Strict));
        Assert.Equal(DiagnosticCodes.UnknownKind, Assert.Single(diagnostics).Code);
    }

    private static bool MayGrow(JsonObject members) =>
        !IsClosed(members)
        && !IsText(members)
        && members.GetPropertyNameOrNull() is not ("valid" or "during" or "withheld");

    // Hours have an until, too, and stay open.
    private static bool IsClosed(JsonObject members) =>
        !members.ContainsKey("from")
        && !members.ContainsKey("kind")
        && !members.ContainsKey("pause")
        && members.Any(member => s_closed.Contains(member.Key));

    // A text and its language, where it is neither a name nor a wording.
    private static bool IsText(JsonObject members) =>
        members.ContainsKey("text")
        && !members.ContainsKey("kind")
        && (members.Parent as JsonArray)?.GetPropertyNameOrNull() is not "names"
        && !(members.GetPropertyNameOrNull() is "wording" && members.Parent!.AsObject().ContainsKey("speaker"));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
            JsonArray items => items.SelectMany(Objects),
            _ => [],
        };
}

file static class JsonNodes
{
    public static string? GetPropertyNameOrNull(this JsonNode node) =>
        node.Parent is JsonObject ? node.GetPropertyName() : null;
}
