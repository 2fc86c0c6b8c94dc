using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

public sealed class DiplomacyJsonRobustnessTests
{
    private static readonly Dossier[] s_samples =
    [
        .. ModelGenerators.Dossiers.Sample(60, new FsCheck.Rnd(20260201), 60),
    ];

    [Fact]
    public void The_samples_have_every_kind_of_act_and_claim()
    {
        var more = ModelGenerators.Dossiers.Sample(100, new FsCheck.Rnd(20260202), 60);
        var text = string.Concat(s_samples.Concat(more).Select(sample => DiplomacyJson.Write(sample)));
        var kinds = (
            "state organization armedGroup office person holdsOffice speaksFor partOf area placeSet toponym moment date dateTime partialDate offset upon while earliestOf latestOf perDelivery"
            + " commit offer request demand callFor accept refuse extend release promiseNotice suspend resume terminate giveNotice amend designate clarify threaten warn welcome condemn"
            + " retract assert denyClaim confirm denyAct decline report accuse takePosition terms event conduct delivery remark all any atLeast not occurred holds stated fulfilled observedFor selfDefence listedGroups permitted renews"
        ).Split(' ');
        Assert.All(kinds, kind => Assert.Contains($"\"kind\":\"{kind}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_cut_at_any_byte_is_refused_as_no_json()
    {
        foreach (var sample in s_samples.Take(10))
        {
            var bytes = Encoding.UTF8.GetBytes(DiplomacyJson.Write(sample, indented: true));
            for (var length = 0; length < Math.Min(bytes.Length, 4_000); length++)
            {
                Assert.False(DiplomacyJson.TryParse(bytes.AsSpan(0, length), out _, out var diagnostics));
                Assert.Equal(DiagnosticCodes.NotJson, Assert.Single(diagnostics).Code);
            }
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("3.5e400")]
    [InlineData("{\"no\":[1]}")]
    [InlineData("[[null]]")]
    public void A_value_of_a_wrong_type_is_refused_at_its_path_wherever_it_stands(string wrong)
    {
        foreach (var sample in s_samples)
        {
            var json = DiplomacyJson.Write(sample);
            foreach (var (path, mutated) in Mutations(json, _ => JsonNode.Parse(wrong)))
            {
                Assert.False(
                    DiplomacyJson.TryParse(mutated, out _, out var diagnostics, Tolerance.Strict),
                    $"{path} in {mutated}"
                );
                Assert.Contains(
                    diagnostics,
                    d => d.Path.StartsWith(path, StringComparison.Ordinal) && IsFormatCode(d.Code)
                );
            }
        }
    }

    [Fact]
    public void A_boolean_or_string_in_place_of_another_type_is_refused()
    {
        foreach (var sample in s_samples)
        {
            foreach (var (_, mutated) in Mutations(DiplomacyJson.Write(sample), Swapped))
            {
                Assert.False(DiplomacyJson.TryParse(mutated, out _, out var diagnostics, Tolerance.Strict), mutated);
                Assert.All(diagnostics, d => Assert.True(IsFormatCode(d.Code)));
            }
        }
    }

    [Fact]
    public void An_unknown_member_is_refused_at_its_path_in_every_object_when_strict()
    {
        foreach (var json in s_samples.Select(sample => DiplomacyJson.Write(sample)).Where(IsKnown))
        {
            var count = Nodes(JsonNode.Parse(json)!).OfType<JsonObject>().Count();
            for (var i = 0; i < count; i += StepThrough(count))
            {
                var root = JsonNode.Parse(json)!;
                var target = Nodes(root).OfType<JsonObject>().ElementAt(i);
                target.Add("surplus", true);
                Assert.False(DiplomacyJson.TryParse(root.ToJsonString(), out _, out var diagnostics, Tolerance.Strict));
                var diagnostic = Assert.Single(diagnostics);
                Assert.Equal(DiagnosticCodes.UnknownMember, diagnostic.Code);
                Assert.Equal(target.GetPath() + ".surplus", diagnostic.Path);
            }
        }
    }

    [Property(MaxTest = 1_000)]
    public void Any_bytes_give_a_value_or_a_coded_diagnostic(byte[] bytes)
    {
        Assert.False(DiplomacyJson.TryParse(bytes, out _, out var diagnostics));
        Assert.All(diagnostics, d => Assert.True(IsFormatCode(d.Code)));
    }

    [Property(MaxTest = 1_000, Arbitrary = [typeof(ModelArbitraries)])]
    public void A_document_with_one_byte_changed_gives_a_value_or_a_coded_diagnostic(Dossier dossier, int at, byte to)
    {
        var bytes = Encoding.UTF8.GetBytes(DiplomacyJson.Write(dossier));
        bytes[(int)((uint)at % (uint)bytes.Length)] = to;
        Assert.True(DiplomacyJson.TryParse(bytes, out _, out var diagnostics) == diagnostics.IsEmpty);
        Assert.All(diagnostics, d => Assert.True(IsFormatCode(d.Code)));
    }

    // Without acts of kinds that the format does not have.
    private static bool IsKnown(string json) => DiplomacyJson.TryParse(json, out _, out _, Tolerance.Strict);

    private static bool IsFormatCode(string code) => code.StartsWith("DM10", StringComparison.Ordinal);

    private static JsonNode? Swapped(JsonNode node) =>
        node.GetValueKind() switch
        {
            JsonValueKind.String => JsonValue.Create(true),
            JsonValueKind.True or JsonValueKind.False => JsonValue.Create("true"),
            JsonValueKind.Object => JsonValue.Create("not an object"),
            _ => JsonValue.Create("not a list"),
        };

    /// <summary>The document with one value replaced, for values all over it but the root.</summary>
    private static IEnumerable<(string Path, string Json)> Mutations(string json, Func<JsonNode, JsonNode?> replace)
    {
        var count = Nodes(JsonNode.Parse(json)!).Count();
        for (var i = 1; i < count; i += StepThrough(count))
        {
            var root = JsonNode.Parse(json)!;
            var target = Nodes(root).ElementAt(i);
            var path = target.GetPath();
            var value = replace(target);
            if (target.Parent is JsonArray list)
            {
                list[target.GetElementIndex()] = value;
            }
            else
            {
                target.Parent!.AsObject()[target.GetPropertyName()] = value;
            }

            yield return (path, root.ToJsonString());
        }
    }

    // Of long documents only some places: each is copied as a whole for each place.
    private static int StepThrough(int count) => 1 + (count / 80);

    private static IEnumerable<JsonNode> Nodes(JsonNode node) =>
        [
            node,
            .. node switch
            {
                JsonObject members => members.SelectMany(member => Nodes(member.Value!)),
                JsonArray items => items.SelectMany(item => Nodes(item!)),
                _ => [],
            },
        ];
}
