using System.Text.Json;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The facts that would decide a verdict, as JSON.</summary>
internal static class DecidingJson
{
    /// <summary>The members: the status, the facts, and what comes of their values.</summary>
    public static void Write(Utf8JsonWriter json, DecidingFacts deciding)
    {
        json.WriteString("status", VerdictJson.Word(deciding.Status));
        json.WriteObjects("facts", deciding.Facts, fact => Write(json, fact));
        json.WriteObjects("cases", deciding.Cases, @case => Write(json, @case));
        json.WriteBoolean("hasAllCases", deciding.HasAllCases);
    }

    private static void Write(Utf8JsonWriter json, DecidingFact fact)
    {
        json.WriteString("kind", VerdictJson.Word(fact.Kind));
        json.WriteString("cause", VerdictJson.Word(fact.Cause));
        json.WriteString("subject", fact.Subject);
        VerdictJson.WriteStatements(json, fact.Statements);
        json.WriteObjects(
            "values",
            fact.Values,
            value =>
            {
                WriteValue(json, value.Option, value.Within);
                json.WriteString("answer", VerdictJson.Word(value.Answer));
            }
        );
    }

    private static void Write(Utf8JsonWriter json, DecidingCase @case)
    {
        json.WriteObjects(
            "given",
            @case.Given,
            given =>
            {
                json.WriteNumber("fact", given.Fact);
                WriteValue(json, given.Option, given.Within);
            }
        );
        json.WriteString("answer", VerdictJson.Word(@case.Answer));
    }

    private static void WriteValue(Utf8JsonWriter json, string? option, Moment? within)
    {
        json.WriteString("option", option);
        json.WriteBoolean("isNever", within is { IsNever: true });
        VerdictJson.WriteInstant(json, "earliest", within?.Earliest);
        VerdictJson.WriteInstant(json, "latest", within?.Latest);
    }
}
