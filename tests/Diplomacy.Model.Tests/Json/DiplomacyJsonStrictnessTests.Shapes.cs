using System.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The shapes of limits, facts, exceptions, rules, acts and reference data, each with something wrong.</summary>
public sealed partial class DiplomacyJsonStrictnessTests
{
    private const string Anchored = "\"kind\":\"offset\",\"direction\":\"after\",\"length\":{\"period\":\"P1D\"}";
    private const string Date = """{"kind":"date","date":"2026-02-01","zones":["z"]}""";

    public static TheoryData<string, string, string> BadLimits =>
        new()
        {
            { """{"kind":"earliestOf"}""", "DM1004", ".deadlines" },
            { """{"kind":"earliestOf","deadlines":{}}""", "DM1005", ".deadlines" },
            { $$"""{"kind":"earliestOf","deadlines":[{{Date}}]}""", "DM1008", ".deadlines" },
            { $$"""{"kind":"latestOf","deadlines":[{{Date}},{"kind":"dates"}]}""", "DM1007", ".deadlines[1].kind" },
            { $$"""{"kind":"latestOf","deadlines":[{{Date}},null]}""", "DM1005", ".deadlines[1]" },
            { $$"""{"kind":"latestOf","deadlines":[{{Date}},{{Date}}],"zones":["z"]}""", "DM1003", ".zones" },
            { $$"""{{{Anchored}}}""", "DM1004", ".anchor" },
            { $$"""{{{Anchored}},"anchor":"Effect"}""", "DM1008", ".anchor" },
            { $$"""{{{Anchored}},"anchor":"event:"}""", "DM1008", ".anchor" },
            { $$"""{{{Anchored}},"anchor":"effect","zones":["z","z"]}""", "DM1008", ".zones" },
            { $$"""{{{Anchored}},"anchor":"effect","counting":"calendar"}""", "DM1007", ".counting" },
            { $$"""{{{Anchored}},"anchor":"effect","monthEnd":true}""", "DM1005", ".monthEnd" },
            {
                """{"kind":"offset","direction":"before","anchor":"effect","length":{"period":"P1D"},"counting":"regulation1182"}""",
                "DM1008",
                ""
            },
            {
                """{"kind":"offset","direction":"later","anchor":"effect","length":{"period":"P1D"}}""",
                "DM1007",
                ".direction"
            },
            { """{"kind":"offset","direction":"after","anchor":"effect"}""", "DM1004", ".length" },
            { """{"kind":"partialDate","date":"2026-02-30","zones":["z"]}""", "DM1008", ".date" },
            { """{"kind":"partialDate","date":"2026-02/2026-03","zones":["z"]}""", "DM1008", ".date" },
            { """{"kind":"partialDate","date":"2026-02-01T10:00:00","zones":["z"]}""", "DM1008", ".date" },
            { """{"kind":"partialDate","date":202602,"zones":["z"]}""", "DM1005", ".date" },
            { """{"kind":"partialDate","date":"2026-02","zones":[]}""", "DM1008", ".zones" },
            { """{"kind":"upon","event":"talks end"}""", "DM1008", ".event" },
            { """{"kind":"upon"}""", "DM1004", ".event" },
            { """{"kind":"while","state":null}""", "DM1005", ".state" },
            { """{"kind":"while","state":"s","event":"e"}""", "DM1003", ".event" },
            { Delivery("\"unit\":\"u\",\"unitsPerStep\":0"), "DM1008", ".unitsPerStep" },
            { Delivery("\"unit\":\"u\",\"unitsPerStep\":1.5"), "DM1008", ".unitsPerStep" },
            { Delivery("\"unit\":\"u\",\"unitsPerStep\":4294967296"), "DM1008", ".unitsPerStep" },
            { Delivery("\"unit\":\"u\",\"unitsPerStep\":\"1\""), "DM1005", ".unitsPerStep" },
            { Delivery("\"unit\":\" \",\"unitsPerStep\":1"), "DM1008", ".unit" },
            { Delivery("\"unit\":\"u\",\"unitsPerStep\":1,\"cap\":{\"period\":\"-P1D\"}"), "DM1008", ".cap.period" },
        };

    public static TheoryData<string, string, string> BadTerms =>
        new()
        {
            { Condition("\"role\":\"continuing\""), "DM1004", ".conditions[0].fact" },
            {
                Condition("\"fact\":{\"kind\":\"holds\",\"state\":\"s\",\"silence\":\"unknown\"}"),
                "DM1004",
                ".conditions[0].role"
            },
            { Condition("\"role\":\"while\",\"fact\":" + Talks), "DM1007", ".conditions[0].role" },
            { Condition("\"role\":\"precedent\",\"state\":\"s\",\"fact\":" + Talks), "DM1003", ".conditions[0].state" },
            { Fact("""{"kind":"holds","state":"s"}"""), "DM1004", FactPath + ".silence" },
            { Fact("""{"kind":"holds","state":"s","silence":"presumed"}"""), "DM1007", FactPath + ".silence" },
            { Fact("""{"state":"s","silence":"unknown"}"""), "DM1004", FactPath + ".kind" },
            { Fact("""{"kind":"all","facts":[]}"""), "DM1008", FactPath + ".facts" },
            { Fact("""{"kind":"any"}"""), "DM1004", FactPath + ".facts" },
            { Fact("""{"kind":"all","facts":[{"kind":"some"}]}"""), "DM1007", FactPath + ".facts[0].kind" },
            { Fact($$"""{"kind":"atLeast","count":2,"facts":[{{Talks}}]}"""), "DM1008", FactPath },
            { Fact($$"""{"kind":"atLeast","count":0,"facts":[{{Talks}}]}"""), "DM1008", FactPath + ".count" },
            { Fact($$"""{"kind":"atLeast","facts":[{{Talks}}]}"""), "DM1004", FactPath + ".count" },
            { Fact($$"""{"kind":"not","fact":[{{Talks}}]}"""), "DM1005", FactPath + ".fact" },
            {
                Fact("""{"kind":"occurred","event":"e","silence":"unknown","before":"soon"}"""),
                "DM1005",
                FactPath + ".before"
            },
            { Fact("""{"kind":"stated","actor":"a"}"""), "DM1004", FactPath + ".claim" },
            {
                Fact("""{"kind":"stated","actor":"a","claim":{"kind":"event","event":"e"}}"""),
                "DM1004",
                FactPath + ".claim.occurred"
            },
            {
                Fact("""{"kind":"fulfilled","obligation":"o","silence":"unknown","quantity":0}"""),
                "DM1008",
                FactPath + ".quantity"
            },
            { Fact("""{"kind":"observedFor","length":{"period":"P1M"}}"""), "DM1008", FactPath + ".length" },
            { "\"exceptions\":[{\"kind\":\"defence\"}]", "DM1007", ".exceptions[0].kind" },
            { "\"exceptions\":[{\"kind\":\"selfDefence\",\"list\":\"l\"}]", "DM1003", ".exceptions[0].list" },
            {
                "\"exceptions\":[{\"kind\":\"listedGroups\",\"asOf\":\"2026-01-01T00:00:00Z\"}]",
                "DM1004",
                ".exceptions[0].list"
            },
            {
                "\"exceptions\":[{\"kind\":\"listedGroups\",\"list\":\"l\",\"asOf\":\"unknown\"}]",
                "DM1008",
                ".exceptions[0].asOf"
            },
            { "\"exceptions\":[{\"kind\":\"permitted\",\"area\":\"p\"}]", "DM1004", ".exceptions[0].activity" },
            { Hours("06:00", "25:00"), "DM1010", ".schedule.until" },
            { Hours("24:00", "06:00"), "DM1010", ".schedule.from" },
            { Hours("6:00", "15:00"), "DM1008", ".schedule.from" },
            { Hours("06:00", "24:01"), "DM1010", ".schedule.until" },
            { Hours("06:00:00.1234567", "15:00"), "DM1009", ".schedule.from" },
            { Hours("06:00Z", "15:00"), "DM1008", ".schedule.from" },
            { "\"schedule\":{\"from\":\"06:00\",\"until\":\"15:00\",\"zones\":[]}", "DM1008", ".schedule.zones" },
            { "\"limit\":{\"most\":-1,\"unit\":\"u\"}", "DM1008", ".limit.most" },
            { "\"limit\":{\"most\":1e2,\"unit\":\"u\"}", "DM1008", ".limit.most" },
            { "\"limit\":{\"most\":1}", "DM1004", ".limit.unit" },
            { "\"extension\":{}", "DM1004", ".extension.mode" },
            { "\"extension\":{\"mode\":\"silent\"}", "DM1007", ".extension.mode" },
            {
                "\"extension\":{\"mode\":\"automatic\",\"stopsOnModification\":1}",
                "DM1005",
                ".extension.stopsOnModification"
            },
            { "\"exit\":{\"noticePeriod\":\"P14D\"}", "DM1005", ".exit.noticePeriod" },
            { "\"exit\":{\"onBreach\":null}", "DM1005", ".exit.onBreach" },
        };

    public static TheoryData<string, string, string> BadActs =>
        new()
        {
            { """{"kind":"extend","pause":"p","terms":{}}""", "DM1003", ".terms" },
            { """{"kind":"extend","pause":"p","undertakings":"main"}""", "DM1005", ".undertakings" },
            { """{"kind":"suspend","pause":"p","until":{"kind":"moment"}}""", "DM1004", ".until.moment" },
            { """{"kind":"resume"}""", "DM1004", ".pause" },
            { """{"kind":"terminate","pause":"p","from":"unknown"}""", "DM1005", ".from" },
            { """{"kind":"giveNotice","pause":"p"}""", "DM1004", ".notice" },
            { """{"kind":"giveNotice","pause":"p","notice":"leave"}""", "DM1007", ".notice" },
            { """{"kind":"amend","pause":"p"}""", "DM1004", ".terms" },
            { """{"kind":"release","pause":"p","obligation":" "}""", "DM1008", ".obligation" },
            { """{"kind":"refuse","pause":"p","terms":{}}""", "DM1003", ".terms" },
            { """{"kind":"promiseNotice","pause":"p","before":{"period":"P0D"}}""", "DM1008", ".before.period" },
            { """{"kind":"designate","actor":"a","role":"judge"}""", "DM1007", ".role" },
            { """{"kind":"clarify","pause":"p","question":"Boundary","option":"inclusive"}""", "DM1007", ".question" },
            { """{"kind":"clarify","pause":"p","question":"boundary"}""", "DM1004", ".option" },
            { """{"kind":"warn","text":"beware"}""", "DM1005", ".text" },
            { """{"kind":"threaten"}""", "DM1004", ".text" },
            { """{"kind":"pray","pause":"p"}""", "DM1007", ".kind" },
            {
                """{"kind":"assert","claim":{"kind":"delivery","pause":"p","unit":"u","total":-1}}""",
                "DM1008",
                ".claim.total"
            },
            {
                """{"kind":"accuse","pause":"p","conduct":{"actor":"a","activity":{"code":"x"},"place":"p","inSelfDefence":true}}""",
                "DM1005",
                ".conduct.inSelfDefence"
            },
        };

    public static TheoryData<string, string, string> BadPauses =>
        new()
        {
            { "\"roles\":[{\"role\":\"mediator\"}]", "DM1004", ".roles[0].actor" },
            {
                "\"obligations\":[{\"id\":\"o\",\"debtor\":\"a\",\"quantity\":0}]",
                "DM1008",
                ".obligations[0].quantity"
            },
            { "\"relations\":[{\"kind\":\"follows\",\"other\":\"q\"}]", "DM1007", ".relations[0].kind" },
            {
                "\"undertakings\":[{\"id\":\"u\",\"form\":\"mutual\",\"bound\":[],\"quorum\":0}]",
                "DM1008",
                ".undertakings[0].quorum"
            },
        };

    private static string FactPath => ".conditions[0].fact";

    private static string Talks => """{"kind":"holds","state":"s","silence":"unknown"}""";

    [Theory]
    [MemberData(nameof(BadLimits))]
    public void A_bad_limit_is_refused_with_its_code_and_path(string limit, string code, string path) =>
        AssertRefused(Document($"\"statements\":[{Deadline(limit)}]"), code, "$.statements[0]" + End + path);

    [Theory]
    [MemberData(nameof(BadTerms))]
    public void Bad_terms_are_refused_with_their_code_and_path(string terms, string code, string path) =>
        AssertRefused(Document($"\"statements\":[{Terms(terms)}]"), code, "$.statements[0].acts[0].terms" + path);

    [Theory]
    [MemberData(nameof(BadActs))]
    public void A_bad_act_is_refused_with_its_code_and_path(string act, string code, string path) =>
        AssertRefused(
            Document($"\"statements\":[{Statement($"\"acts\":[{act}]")}]"),
            code,
            "$.statements[0].acts[0]" + path
        );

    [Theory]
    [MemberData(nameof(BadPauses))]
    public void A_bad_pause_is_refused_with_its_code_and_path(string members, string code, string path) =>
        AssertRefused(Document($"\"pauses\":[{{\"id\":\"p\",{members}}}]"), code, "$.pauses[0]" + path);

    [Fact]
    public void Facts_nested_deeper_than_the_model_allows_are_refused_at_the_first_too_deep()
    {
        var fact = Talks;
        var path = new StringBuilder("$.statements[0].acts[0].terms.conditions[0].fact");
        for (var i = 0; i < Model.Fact.MaxDepth; i++)
        {
            var isList = i % 2 == 0;
            fact = isList ? $$"""{"kind":"all","facts":[{{fact}}]}""" : $$"""{"kind":"not","fact":{{fact}}}""";
        }

        for (var i = Model.Fact.MaxDepth - 1; i >= 0; i--)
        {
            _ = path.Append(i % 2 == 0 ? ".facts[0]" : ".fact");
        }

        AssertRefused(Document($"\"statements\":[{Terms(Fact(fact))}]"), "DM1011", path.ToString());
    }

    [Fact]
    public void Limits_nested_deeper_than_the_model_allows_are_refused_at_the_first_too_deep()
    {
        var limit = Date;
        for (var i = 1; i <= 16; i++)
        {
            limit =
                i % 2 == 0
                    ? $$"""{"kind":"latestOf","deadlines":[{{limit}},{{Date}}]}"""
                    : $$$"""{"kind":"perDelivery","base":{{{limit}}},"unit":"u","unitsPerStep":1,"extra":{"period":"P1D"}}""";
        }

        var path = string.Concat(Enumerable.Repeat(".deadlines[0].base", 8));
        AssertRefused(
            Document($"\"statements\":[{Terms($"\"window\":{{\"end\":{limit}}}")}]"),
            "DM1011",
            $"$.statements[0].acts[0].terms.window.end{path}"
        );
    }

    private static string Delivery(string members) =>
        $$"""{"kind":"perDelivery","base":{{Date}},"extra":{"period":"P1D"},{{members}}}""";

    private static string Condition(string members) =>
        $$"""
            "conditions":[{{{members}}}]
            """;

    private static string Fact(string fact) => Condition($"\"role\":\"precedent\",\"fact\":{fact}");

    private static string Hours(string from, string until) =>
        $$"""
            "schedule":{"from":"{{from}}","until":"{{until}}","zones":["z"]}
            """;
}
