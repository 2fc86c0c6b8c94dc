using System.Text.Json;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Verdicts, and what they are made of, as JSON; the members are listed in <c>--help</c>.</summary>
/// <remarks>Enumerations are camelCase words, as in dossiers. What may be missing is null, never left out.</remarks>
internal static class VerdictJson
{
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The members of a verdict.</summary>
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("pause", verdict.Pause.Value);
        json.WriteString("at", Phrases.Of(verdict.At));
        json.WriteString("knownAt", Phrases.Of(verdict.Stamp.KnownAt));
        WriteAccount(json, verdict.Account);
        WriteAssessment(json, verdict.Assessment);
        json.WriteBoolean("isProjection", verdict.IsProjection);
        json.WriteBoolean("isPartial", verdict.IsPartial);
        WriteInterval(json, "interval", verdict.Interval);
        WriteNextChange(json, verdict.NextChange);
        json.WriteObjects("presumptions", verdict.Presumptions, presumption => Write(json, presumption));
        json.WriteObjects("openQuestions", verdict.OpenQuestions, question => Write(json, question));
        json.WriteObjects("accounts", verdict.Accounts, account => Write(json, account));
        json.WriteStartObject("stamp");
        WriteInstant(json, "knownAt", verdict.Stamp.KnownAt);
        WriteInstant(json, "recordedBy", verdict.Stamp.RecordedBy);
        json.WriteString("timeZoneVersion", verdict.Stamp.TimeZoneVersion);
        json.WriteString("libraryVersion", verdict.Stamp.LibraryVersion);
        json.WriteString("knownTo", verdict.Stamp.KnownTo?.Value);
        WriteWithheld(json, verdict.Stamp.Withheld);
        json.WriteEndObject();
    }

    /// <summary>What was left out of the dossier, or null.</summary>
    public static void WriteWithheld(Utf8JsonWriter json, Withheld? withheld)
    {
        if (withheld is null)
        {
            json.WriteNull("withheld");
            return;
        }

        json.WriteStartObject("withheld");
        json.WriteNumber("count", withheld.Count);
        json.WriteBoolean("atLeast", withheld.IsAtLeast);
        if (withheld.Pauses is { } pauses)
        {
            json.WriteTexts("pauses", pauses.Select(id => id.Value));
        }
        else
        {
            json.WriteNull("pauses");
        }

        json.WriteEndObject();
    }

    /// <summary>Answer, phases and causes.</summary>
    public static void WriteAssessment(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteString("inForce", Word(assessment.InForce));
        json.WriteTexts("phases", assessment.Phases.Select(Word));
        json.WriteObjects("causes", assessment.Causes, cause => Write(json, cause));
    }

    /// <summary>Whose account: voices, and the carriers where not the usual ones; null for several combined.</summary>
    public static void WriteAccount(Utf8JsonWriter json, Account? account)
    {
        if (account is null)
        {
            json.WriteNull("account");
            return;
        }

        json.WriteStartObject("account");
        json.WriteTexts("voices", account.Voices.Select(id => id.Value));
        if (account.Carriers is { } carriers)
        {
            json.WriteTexts("carriers", carriers.Select(id => id.Value));
        }

        json.WriteEndObject();
    }

    /// <summary>An instant in UTC, or null.</summary>
    public static void WriteInstant(Utf8JsonWriter json, string name, Instant? instant)
    {
        if (instant is { } value)
        {
            json.WriteString(name, Phrases.Of(value));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A half-open interval, its open ends null; or null.</summary>
    public static void WriteInterval(Utf8JsonWriter json, string name, Interval? interval)
    {
        if (interval is not { } value)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteInstant(json, "start", value.HasStart ? value.Start : null);
        WriteInstant(json, "end", value.HasEnd ? value.End : null);
        json.WriteEndObject();
    }

    /// <summary>The statements cited.</summary>
    public static void WriteStatements(Utf8JsonWriter json, EquatableArray<StatementId> statements) =>
        json.WriteTexts("statements", statements.Select(id => id.Value));

    private static void WriteNextChange(Utf8JsonWriter json, Moment? change)
    {
        if (change is not { } moment)
        {
            json.WriteNull("nextChange");
            return;
        }

        json.WriteStartObject("nextChange");
        WriteInstant(json, "earliest", moment.Earliest);
        WriteInstant(json, "latest", moment.Latest);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Cause cause)
    {
        json.WriteString("kind", Word(cause.Kind));
        WriteStatements(json, cause.Statements);
        json.WriteString("question", cause.Question is { } question ? Phrases.Of(question) : null);
    }

    private static void Write(Utf8JsonWriter json, Presumption presumption)
    {
        json.WriteString("kind", Word(presumption.Kind));
        json.WriteString("subject", presumption.Subject);
        WriteStatements(json, presumption.Statements);
    }

    private static void Write(Utf8JsonWriter json, OpenQuestion open)
    {
        json.WriteString("kind", QuestionKinds.CodeOf(open.Question.Kind));
        json.WriteString("key", open.Question.Key);
        json.WriteStartObject("answers");
        foreach (var (option, answer) in open.Question.Options.Zip(open.Answers))
        {
            json.WriteString(option, Word(answer));
        }

        json.WriteEndObject();
        WriteStatements(json, open.Statements);
    }
}
