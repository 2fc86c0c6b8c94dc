namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckTimes(DossierScan scan)
    {
        var bounds = scan.Bounds;
        foreach (var i in scan.Positions)
        {
            CheckSaidAndKnown(scan, scan.Dossier.Statements[i], DossierScan.PathOf(i));
        }

        foreach (var (i, answered) in scan.IsOfReference ? bounds.Reversed : [])
        {
            var statement = scan.Dossier.Statements[i];
            scan.Findings.Error(
                DiagnosticCodes.ReplyBeforeAnswered,
                $"{DossierScan.PathOf(i)}.inReplyTo",
                $"The statement was said by {Microseconds.ToText(StatementBounds.LatestAlone(statement))}, and what it "
                    + $"answers, '{statement.InReplyTo}', not before {Microseconds.ToText(answered)}. Correct a time or the link."
            );
        }

        foreach (var i in scan.Positions)
        {
            var statement = scan.Dossier.Statements[i];
            var said = StatementBounds.LatestAlone(statement);
            CheckFollows(scan, said, statement.Supersedes, $"{DossierScan.PathOf(i)}.supersedes", "replaces");
        }

        foreach (var site in scan.Acts.Where(site => site.Outer is null))
        {
            var (id, member, verb) = site.Act switch
            {
                Retract retract => (retract.Statement, ".statement", "takes back"),
                Accept { Of: { } accepted } => (accepted, ".of", "accepts"),
                Refuse { Of: { } refused } => (refused, ".of", "refuses"),
                _ => (default(StatementId?), "", ""),
            };
            var said = StatementBounds.LatestAlone(site.Statement);
            CheckFollows(scan, said, id, $"{site.Path}{member}", verb);
        }

        long? latest = null;
        foreach (var site in scan.Acts)
        {
            latest = site.Outer is null
                ? bounds.Latest(site.StatementIndex)
                : CheckPerformedAt(scan, site, latest!.Value);
            if (site is { Outer: not null, Act: Retract retract })
            {
                CheckFollows(scan, latest.Value, retract.Statement, $"{site.Path}.statement", "takes back");
            }

            CheckClaimedTimes(scan, site);
        }
    }

    // Nothing replaces, accepts, refuses or takes back what is said only later.
    private static void CheckFollows(
        DossierScan scan,
        long latest,
        StatementId? earlier,
        DiagnosticPath path,
        string verb
    )
    {
        if (
            earlier is { } id
            && scan.Index.Statements.GetValueOrDefault(id) is { } other
            && other.SaidAt.EarliestMicroseconds is { } said
            && said > latest
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.ReplyBeforeAnswered,
                path,
                $"It was said by {Microseconds.ToText(latest)}, and '{id}', which it {verb}, not "
                    + $"before {Microseconds.ToText(said)}. Correct a time or the link."
            );
        }
    }

    private static void CheckSaidAndKnown(DossierScan scan, Statement statement, DiagnosticPath path)
    {
        CheckHappened(scan, statement.SaidAt, $"{path}.saidAt");
        var sources = statement.Sources;
        for (var i = 0; i < sources.Count; i++)
        {
            CheckHappened(scan, sources[i].PublishedAt, $"{DiagnosticPath.Item($"{path}.sources", i)}.publishedAt");
        }

        var known = statement.KnownMicroseconds;
        if (statement.SaidAt.EarliestMicroseconds is { } said && said > known)
        {
            scan.Findings.Error(
                DiagnosticCodes.SaidAfterKnown,
                $"{path}.saidAt",
                $"The statement was said at {Microseconds.ToText(said)} at the earliest, later than it was known "
                    + $"({Microseconds.ToText(known)}). Correct a time, or record knownFrom."
            );
        }

        foreach (var (signature, at) in Items(statement.Signatories, $"{path}.signatories"))
        {
            CheckHappened(scan, signature.At, $"{at}.at");
            if (signature.At?.EarliestMicroseconds is { } signed && signed > known)
            {
                scan.Findings.Error(
                    DiagnosticCodes.SaidAfterKnown,
                    $"{at}.at",
                    $"It was signed at {Microseconds.ToText(signed)} at the earliest, later than the statement was known "
                        + $"({Microseconds.ToText(known)}). Correct a time, or record the signature as a statement of its own."
                );
            }
        }

        if (statement.RecordedMicroseconds < known)
        {
            scan.Findings.Warning(
                DiagnosticCodes.RecordedBeforeKnown,
                $"{path}.recordedAt",
                $"The statement was recorded before it could first be known ({Microseconds.ToText(known)}). "
                    + "Record knownFrom if it was known earlier than its sources say."
            );
        }
    }

    // Gives the last instant at which the act can have been made.
    private static long CheckPerformedAt(DossierScan scan, ActSite site, long spokenOf)
    {
        if (site.Performance!.At is not { } at)
        {
            return spokenOf;
        }

        DiagnosticPath path = $"{site.PerformancePath}.at";
        CheckHappened(scan, at, path);
        if (at.EarliestMicroseconds > spokenOf)
        {
            scan.Findings.Error(
                DiagnosticCodes.ActAfterStatement,
                path,
                $"The act is said to have been made at {at}, but it is spoken of by {Microseconds.ToText(spokenOf)}. "
                    + "Correct a time; what is only announced is no act yet."
            );
            return spokenOf;
        }

        return Math.Min(spokenOf, at.LatestMicroseconds ?? spokenOf);
    }

    private static void CheckClaimedTimes(DossierScan scan, ActSite site)
    {
        if (site.Act is Accuse accuse)
        {
            CheckHappened(scan, accuse.At, $"{site.Path}.at");
        }
        else if (site.Claim is { } claim)
        {
            CheckClaimedTimes(scan, claim, $"{site.Path}.claim");
        }
    }

    private static void CheckClaimedTimes(DossierScan scan, Claim claim, DiagnosticPath path)
    {
        switch (claim)
        {
            case StateClaim state:
                CheckHappened(scan, state.Since, $"{path}.since");
                break;
            case EventClaim occurrence:
                CheckHappened(scan, occurrence.At, $"{path}.at");
                break;
            case DeliveryClaim delivery:
                CheckHappened(scan, delivery.At, $"{path}.at");
                break;
            case ConductClaim { During: { } during }:
                CheckValid(scan, during, $"{path}.during");
                break;
        }
    }

    private static void CheckHappened(DossierScan scan, Moment? moment, DiagnosticPath path)
    {
        if (moment is { IsNever: true })
        {
            scan.Findings.Error(
                DiagnosticCodes.NeverHappened,
                path,
                "This is the time of something said to have happened, and cannot be never. Say unknown, or leave it out."
            );
        }
    }
}
