namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckVoices(DossierScan scan)
    {
        if (scan.IsOfReference)
        {
            CheckOffices(scan);
        }

        foreach (var i in scan.Positions)
        {
            var (statement, path) = (scan.Dossier.Statements[i], DossierScan.PathOf(i));
            var at = StatementBounds.SaidWithin(statement);
            CheckAuthority(scan, statement.Speaker, statement.OnBehalfOf, at, path);
            CheckVoice(
                scan,
                statement.Principal,
                at,
                $"{path}{(statement.OnBehalfOf is null ? ".speaker" : ".onBehalfOf")}"
            );
            CheckSignatures(scan, statement, path);
            CheckSupersession(scan, statement, path);
        }

        foreach (var site in scan.Acts)
        {
            if (site is { Performance: { } performance, Outer: { } outer })
            {
                // Whose act is denied or declined is judged when that is said.
                var at = outer.Act is DenyAct or Decline ? outer.CapacityAt : site.CapacityAt;
                var member = performance.OnBehalfOf is null ? "by" : "onBehalfOf";
                CheckAuthority(scan, performance.By, performance.OnBehalfOf, site.CapacityAt, site.PerformancePath);
                CheckVoice(scan, performance.Principal, at, $"{site.PerformancePath}.{member}");
            }

            if (
                site.Act is Retract retract
                && scan.Index.Statements.GetValueOrDefault(retract.Statement) is { } retracted
            )
            {
                var by = site.Performance?.Principal ?? site.Statement.Principal;
                CheckRetraction(scan, site, retracted, by, site.CapacityAt);
            }
        }
    }

    private static void CheckSignatures(DossierScan scan, Statement statement, DiagnosticPath path)
    {
        foreach (var (signature, at) in Items(statement.Signatories, $"{path}.signatories"))
        {
            var when = signature.At ?? StatementBounds.SaidWithin(statement);
            var member = signature.OnBehalfOf is null ? "by" : "onBehalfOf";
            CheckAuthority(scan, signature.By, signature.OnBehalfOf, when, at);
            CheckVoice(scan, signature.Principal, when, $"{at}.{member}");
        }
    }

    private static void CheckAuthority(
        DossierScan scan,
        ActorId speaker,
        ActorId? principal,
        Moment at,
        DiagnosticPath path
    )
    {
        if (
            principal is not { } spokenFor
            || !scan.Index.Actors.ContainsKey(speaker)
            || !scan.Index.Actors.ContainsKey(spokenFor)
        )
        {
            return;
        }

        switch (scan.Index.Relations.MaySpeakFor(speaker, spokenFor, at))
        {
            case Truth.Unknown:
                ReportUndecided(scan, speaker, spokenFor, at, $"{path}.onBehalfOf");
                break;
            case Truth.False:
                scan.Findings.Warning(
                    DiagnosticCodes.NoAuthority,
                    $"{path}.onBehalfOf",
                    $"Nothing on record says that '{speaker}' may speak for '{spokenFor}' at {at}, so this changes nothing. "
                        + "Record the office held or the authority, if there is one."
                );
                break;
        }
    }

    // Whose voice the principal is counts for every actor, not for one that is named, because each may be asked about.
    private static void CheckVoice(DossierScan scan, ActorId principal, Moment at, DiagnosticPath path)
    {
        if (!scan.Index.Relations.SpeaksForSomebody(principal))
        {
            return;
        }

        foreach (var (actor, truth) in scan.Index.Relations.VoiceOf(principal, at))
        {
            if (truth == Truth.Unknown)
            {
                ReportUndecided(scan, principal, actor, at, path);
                return;
            }
        }
    }

    private static void ReportUndecided(
        DossierScan scan,
        ActorId speaker,
        ActorId principal,
        Moment at,
        DiagnosticPath path
    ) =>
        scan.Findings.Warning(
            DiagnosticCodes.UndecidedAuthority,
            path,
            $"Whether '{speaker}' speaks for '{principal}' hangs on when, within {at}, this was said, so that what rests on it "
                + "may stay unknown. Narrow the time, or the valid time of the relation, if more is known."
        );

    private static void CheckSupersession(DossierScan scan, Statement statement, DiagnosticPath path)
    {
        if (
            statement.Supersedes is { } id
            && scan.Index.Statements.GetValueOrDefault(id) is { } superseded
            && superseded.Speaker != statement.Speaker
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.ForeignSupersession,
                $"{path}.supersedes",
                $"The statement replaces '{id}', which '{superseded.Speaker}' made and not '{statement.Speaker}'. Only a "
                    + "later report of the same speaker replaces an earlier one."
            );
        }
    }

    private static void CheckRetraction(DossierScan scan, ActSite site, Statement retracted, ActorId by, Moment at)
    {
        // Without authority it changes nothing anyway, which a warning says; with it, it must be the same voice's, or its spokesman's.
        if (
            by != retracted.Principal
            && scan.Index.Relations.IsVoiceOf(by, retracted.Principal, at) != Truth.True
            && scan.Index.Relations.IsVoiceOf(retracted.Principal, by, at) != Truth.True
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.ForeignRetraction,
                $"{site.Path}.statement",
                $"'{by}' takes back '{retracted.Id}', which is a statement of '{retracted.Principal}'. Nobody takes "
                    + "back another's words: record a denial, or the authority."
            );
        }
    }

    private static void CheckOffices(DossierScan scan)
    {
        var tenures = scan
            .Dossier.Relations.Select((relation, i) => (Relation: relation as HoldsOffice, Index: i))
            .Where(pair => pair.Relation is not null)
            .Select(pair => Tenure.Of(pair.Relation!, pair.Index))
            .Where(tenure => tenure.Begin < tenure.End)
            .OrderBy(tenure => tenure.Begin);
        foreach (var office in tenures.GroupBy(tenure => tenure.Office))
        {
            CheckOffice(scan, office);
        }
    }

    // In the order of beginning, it is enough to know who of those before stays longest, and who else.
    private static void CheckOffice(DossierScan scan, IEnumerable<Tenure> tenures)
    {
        Tenure? longest = null;
        Tenure? other = null;
        foreach (var tenure in tenures)
        {
            var before = longest?.Person == tenure.Person ? other : longest;
            if (before is { } overlapping && overlapping.End > tenure.Begin)
            {
                scan.Findings.Warning(
                    DiagnosticCodes.DisputedOffice,
                    DiagnosticPath.Item("$.relations", Math.Max(overlapping.Index, tenure.Index)),
                    $"'{overlapping.Person}' and '{tenure.Person}' hold '{tenure.Office}' at the same time. Correct their valid "
                        + "times unless the office is disputed; then both may speak for it."
                );
            }

            if (longest is null || tenure.End > longest.Value.End)
            {
                other = longest?.Person == tenure.Person ? other : longest;
                longest = tenure;
            }
            else if (tenure.Person != longest.Value.Person && !(tenure.End <= other?.End))
            {
                other = tenure;
            }
        }
    }

    /// <summary>When a person certainly held an office: half-open, empty when at no instant.</summary>
    private readonly record struct Tenure(ActorId Person, ActorId Office, long Begin, long End, int Index)
    {
        public static Tenure Of(HoldsOffice relation, int index)
        {
            var begin = relation.Valid.Since is { } since ? since.LatestMicroseconds ?? long.MaxValue : long.MinValue;
            var end = relation.Valid.Until is not { IsNever: false } until
                ? long.MaxValue
                : until.EarliestMicroseconds ?? long.MinValue;
            return new Tenure(relation.Person, relation.Office, begin, end, index);
        }
    }
}
