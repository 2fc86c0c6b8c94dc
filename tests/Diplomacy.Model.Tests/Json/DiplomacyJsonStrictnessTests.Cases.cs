using Xunit;

namespace Diplomacy.Model.Tests.Json;

public sealed partial class DiplomacyJsonStrictnessTests
{
    private const string Actor = """{"kind":"state","id":"ru"}""";

    public static TheoryData<string, string, string> BadStatements =>
        new()
        {
            { """{"id":"s","speaker":"a","recordedAt":"2026-02-01T00:00:00Z"}""", "DM1004", ".saidAt" },
            { """{"id":"s","speaker":"a","saidAt":"unknown"}""", "DM1004", ".recordedAt" },
            { """{"speaker":"a","saidAt":"unknown","recordedAt":"2026-02-01T00:00:00Z"}""", "DM1004", ".id" },
            { Statement("\"saidBy\":1"), "DM1003", ".saidBy" },
            { Statement("\"Channel\":\"public\""), "DM1003", ".Channel" },
            { Statement("\"a b'\\u0001\":1"), "DM1003", "['a b\\'\\u0001']" },
            { Statement("\"\":1"), "DM1003", "['']" },
            { Statement("\"id\":\"s\""), "DM1006", ".id" },
            { Statement("\"\\u0069d\":\"s\""), "DM1006", ".id" },
            { Statement("\"channel\":null"), "DM1005", ".channel" },
            { Statement("\"channel\":2"), "DM1005", ".channel" },
            { Statement("\"channel\":\"Public\""), "DM1007", ".channel" },
            { Statement("\"channel\":\"1\""), "DM1007", ".channel" },
            { Statement("\"onBehalfOf\":\"\""), "DM1008", ".onBehalfOf" },
            { Statement("\"onBehalfOf\":\"a b\""), "DM1008", ".onBehalfOf" },
            { Statement("\"onBehalfOf\":\"\\u0000\""), "DM1008", ".onBehalfOf" },
            { Statement("\"onBehalfOf\":\"\\ud800\""), "DM1008", ".onBehalfOf" },
            { Statement("\"\\ud800\":1"), "DM1008", "" },
            { Statement("\"addressees\":{}"), "DM1005", ".addressees" },
            { Statement("\"addressees\":[\"a\",null]"), "DM1005", ".addressees[1]" },
            { Statement("\"wording\":\"pause\""), "DM1005", ".wording" },
            { Statement("\"wording\":{\"text\":\" \"}"), "DM1008", ".wording.text" },
            { Statement("\"wording\":{\"text\":\"\\udc00\"}"), "DM1008", ".wording.text" },
            { Statement("\"sources\":[{}]"), "DM1004", ".sources[0].publisher" },
            { Statement("\"knownFrom\":\"unknown\""), "DM1008", ".knownFrom" },
            { Statement("\"acts\":[{}]"), "DM1004", ".acts[0].kind" },
            { Statement("\"acts\":[{\"kind\":\"promise\"}]"), "DM1007", ".acts[0].kind" },
            { Statement("\"acts\":[{\"kind\":\"Commit\",\"pause\":\"p\"}]"), "DM1007", ".acts[0].kind" },
            { Statement("\"acts\":[{\"kind\":7}]"), "DM1005", ".acts[0].kind" },
            {
                Statement("\"acts\":[{\"kind\":\"commit\",\"kind\":\"commit\",\"pause\":\"p\"}]"),
                "DM1006",
                ".acts[0].kind"
            },
            { Statement("\"acts\":[{\"kind\":\"commit\"}]"), "DM1004", ".acts[0].pause" },
            { Statement("\"acts\":[{\"kind\":\"commit\",\"pause\":\"p\",\"of\":\"s\"}]"), "DM1003", ".acts[0].of" },
            { Claim("""{"kind":"state","state":"s","holds":"yes"}"""), "DM1005", ".acts[0].claim.holds" },
            { Terms("\"activities\":null"), "DM1005", ".acts[0].terms.activities" },
            { Terms("\"activities\":[{\"code\":\"Strikes\"}]"), "DM1008", ".acts[0].terms.activities[0].code" },
            { Deadline("""{"kind":"date","date":"2026-02-30","zones":["z"]}"""), "DM1010", End + ".date" },
            { Deadline("""{"kind":"date","date":"2026-13-01","zones":["z"]}"""), "DM1010", End + ".date" },
            { Deadline("""{"kind":"date","date":"2026-02","zones":["z"]}"""), "DM1008", End + ".date" },
            { Deadline("""{"kind":"date","date":"2026-02-01","zones":[]}"""), "DM1008", End + ".zones" },
            { Deadline("""{"kind":"date","date":"2026-02-01","zones":["z","z"]}"""), "DM1008", End + ".zones" },
            { Deadline("""{"kind":"date","date":"2026-02-01"}"""), "DM1004", End + ".zones" },
            {
                Deadline("""{"kind":"dateTime","time":"2026-02-01T10:00:00Z","zones":["z"]}"""),
                "DM1008",
                End + ".time"
            },
            { Deadline("""{"kind":"dateTime","time":"2026-02-01T24:00:00","zones":["z"]}"""), "DM1010", End + ".time" },
            {
                Deadline("""{"kind":"dateTime","time":"2026-02-01T10:00:00.1234567","zones":["z"]}"""),
                "DM1009",
                End + ".time"
            },
            {
                Terms("\"window\":{\"length\":{\"period\":\"a week\"}}"),
                "DM1008",
                ".acts[0].terms.window.length.period"
            },
            { Terms("\"window\":{\"length\":{\"period\":\"P0D\"}}"), "DM1008", ".acts[0].terms.window.length.period" },
            {
                Terms("\"window\":{\"length\":{\"period\":\"PT9223372036854775807H\"}}"),
                "DM1008",
                ".acts[0].terms.window.length.period"
            },
        };

    public static TheoryData<string, string, string> BadMoments =>
        new()
        {
            { "\"2026-01-30T10:48:00.1234567Z\"", "DM1009", "" },
            { "\"2026-01-30T10:48:00.000000000000000000001Z\"", "DM1009", "" },
            { "\"2026-02-30T10:48:00Z\"", "DM1010", "" },
            { "\"2026-01-30T24:00:00Z\"", "DM1010", "" },
            { "\"2026-06-30T23:59:60Z\"", "DM1010", "" },
            { "\"2026-01-30T10:48:00+00:00\"", "DM1008", "" },
            { "\"2026-01-30T10:48:00-03:00\"", "DM1008", "" },
            { "\"2026-01-30T10:48:00\"", "DM1008", "" },
            { "\"2026-01-30T10:48Z\"", "DM1008", "" },
            { "\"2026-01-30T10:48:00,5Z\"", "DM1008", "" },
            { "\"2026-01-30 10:48:00Z\"", "DM1008", "" },
            { "\"2026-01-30t10:48:00z\"", "DM1008", "" },
            { "\"２０２６-01-30T10:48:00Z\"", "DM1008", "" },
            { "\"-9999-01-30T10:48:00Z\"", "DM1008", "" },
            { "\"-0000-01-30T10:48:00Z\"", "DM1008", "" },
            { "\"Unknown\"", "DM1008", "" },
            { "\"\"", "DM1008", "" },
            { "\"\\ud800\"", "DM1008", "" },
            { "{}", "DM1008", "" },
            { "{\"earliest\":null}", "DM1005", ".earliest" },
            { "{\"earliest\":\"never\"}", "DM1008", ".earliest" },
            { "{\"earliest\":\"2026-01-30T10:48:00Z\",\"to\":1}", "DM1003", ".to" },
            { "{\"earliest\":\"2026-01-30T10:48:00Z\",\"latest\":\"2026-01-30T10:47:00Z\"}", "DM1008", "" },
            { "true", "DM1005", "" },
            { "[]", "DM1005", "" },
            { "null", "DM1005", "" },
            { "1769770080", "DM1005", "" },
        };

    public static TheoryData<string, string, string> BadDocuments =>
        new()
        {
            { "", "DM1001", "$" },
            { " ", "DM1001", "$" },
            { "{", "DM1001", "$" },
            { "{}{}", "DM1001", "$" },
            { "{} x", "DM1001", "$" },
            { "{/* why */}", "DM1001", "$" },
            { "{} // why", "DM1001", "$" },
            { Document("\"actors\":[],"), "DM1001", "$" },
            { Document($"\"actors\":[{Actor},]"), "DM1001", "$" },
            { "{'format':1}", "DM1001", "$" },
            { "\ud800", "DM1001", "$" },
            { "{}", "DM1002", "$.format" },
            { Document("\"withheld\":{}"), "DM1004", "$.withheld.count" },
            { Document("\"withheld\":{\"count\":-1}"), "DM1008", "$.withheld.count" },
            { Document("\"withheld\":{\"count\":1,\"pauses\":7}"), "DM1005", "$.withheld.pauses" },
            { Document("\"withheld\":{\"count\":1,\"statements\":[]}"), "DM1003", "$.withheld.statements" },
            { Document("\"withheld\":[]"), "DM1005", "$.withheld" },
            { """{"format":null}""", "DM1002", "$.format" },
            { """{"format":"\ud800"}""", "DM1002", "$.format" },
            { """{"format":"diplomacy-model/2","actors":7,"actors":8,"more":9}""", "DM1002", "$.format" },
            { "[]", "DM1005", "$" },
            { "null", "DM1005", "$" },
            { "1e400", "DM1005", "$" },
            { Document("\"format\":\"diplomacy-model/1\""), "DM1006", "$.format" },
            { Document("\"relation\":[]"), "DM1003", "$.relation" },
            { Document("\"actors\":null"), "DM1005", "$.actors" },
            { Document("\"actors\":[[]]"), "DM1005", "$.actors[0]" },
            {
                Document("\"actors\":[{\"kind\":\"state\",\"id\":\"a\",\"organizationKind\":\"media\"}]"),
                "DM1003",
                "$.actors[0].organizationKind"
            },
            {
                Document("\"pauses\":[{\"id\":\"p\",\"undertakings\":[{\"id\":\"main\",\"bound\":[\"a\"]}]}]"),
                "DM1004",
                "$.pauses[0].undertakings[0].form"
            },
        };

    private static string End => ".acts[0].terms.window.end";

    private static string Document(string members) => $"{{\"format\":\"diplomacy-model/1\",{members}}}";

    private static string Statement(string members) =>
        $$"""{"id":"s","speaker":"a","saidAt":"unknown","recordedAt":"2026-02-01T00:00:00Z",{{members}}}""";

    private static string Claim(string claim) =>
        Statement(
            $$$"""
            "acts":[{"kind":"assert","claim":{{{claim}}}}]
            """
        );

    private static string Terms(string members) =>
        Statement(
            $$$"""
            "acts":[{"kind":"commit","pause":"p","terms":{ {{{members}}} }}]
            """
        );

    private static string Deadline(string end) =>
        Terms(
            $$$"""
            "window":{"end":{{{end}}}}
            """
        );
}
