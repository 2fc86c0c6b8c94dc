using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Diplomacy.Cli;

/// <summary>The usual help, as wide on every machine, and below it what holds for every command.</summary>
internal sealed class HelpWithExitCodes(HelpAction usual) : SynchronousCommandLineAction
{
    private const int Width = 100;

    private const string Text = """
        Input:
          FILE is a dossier as JSON (format diplomacy-model/1); - reads standard input.
          Instants are ISO 8601 in UTC, such as 2026-01-31T21:30:00Z.
          Without --known-at everything is known: the latest time at which a statement became known.

        Output:
          Plain text when redirected; tables and trees on a terminal. With --json one JSON object, refusals included:
            validate   {valid, diagnostics[]}
            evaluate   {verdicts[]} with --at, else
                       {tables[{pause, knownAt, isPartial, instants[], stretchesLeftOut, rows[{account, answers[],
                       dependsOn[]}]}]}
            explain    {verdicts[]}
            timeline   {timelines[{pause, knownAt, isPartial, account, segments[{start, end, assessment}],
                       undertakings[{undertaking, segments[]}] of several}]}
            lint       {findings[{code, path, message, pause, undertaking, question, options[], secondsAtStake}],
                       withheld}
            due        {from, until, knownAt, items[{kind, pause, undertaking, obligation, repliesTo, earliest, latest,
                       isWithin, who[], accounts[{account}], statements[]}], incomplete[], knownTo, withheld}
            compare    {terms[{pause, undertaking, party, term, agreement, first, second}], withheld}
            merge, redact   the dossier itself, with --json or without
            refusal    {diagnostics[{code, severity, path, message}]}
          A verdict is a document of the format, as the library writes it and reads it back: {format, pause, at,
          account, conduct, assessment{inForce, phases[], causes[]}, inFull, undertakings[], interval{start, end},
          nextChange, earliestExit, presumptions[], openQuestions[], decidingFacts, accounts[], explanation, stamp}; so are
          assessment, account and withheld elsewhere. Truths are the words true, false and unknown; an account of null,
          or left out of a verdict, is several combined; a start or end of null, or left out, is open. Enumerations are
          camelCase words.

        Withheld:
          Of a dossier that statements were withheld from, headings say "partial" and isPartial is true where these may bear
          on the answer, of a verdict stamp.withheld there; withheld is {count, atLeast, pauses[]}, without atLeast where that is
          false, without pauses where they are not told, or null. A
          count of 0 is a lower bound: of merged dossiers statements may be missing.

        Pictures:
          timeline draws a lane for each account, and for each undertaking where an account tells them apart: in
          characters above its tables, with --svg and --html into files of their own, which need nothing else and are the
          same bytes on every machine. Each kind of stretch has a shape: in force a full bar, possibly in force a hatched
          one, not known question marks, suspended upright strokes, pending a low hollow bar, not in force a line; what is
          projected beyond the knowledge time is lower and dashed. Times are UTC. Statements are marks, shaped by what they
          do, that tell their wording; in the page a slider goes through up to 60 knowledge times.

        Exit codes:
          0  answered
          1  the dossier has errors: not read, or not valid; or two dossiers contradict each other
          2  wrong usage: an option, or a pause or actor that the dossier does not have
          3  the file cannot be read
          4  a picture cannot be written
        Refusals go to standard error, unless asked for as JSON; so do notes, which never change an answer.

        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = Width;
        var result = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Text.ReplaceLineEndings("\n"));
        return result;
    }
}
