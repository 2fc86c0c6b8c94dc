namespace Diplomacy.Model.Tests.Reference;

/// <summary>
/// Fixes the instants on which authority hangs, one way after the other: tenures and the times of what is said in another's name.
/// </summary>
/// <remarks>The worlds of a dossier with vague instants are those of all the dossiers in which these are exact.</remarks>
internal sealed class Capacities(Line line, Choices choices)
{
    public static bool AreDated(Dossier dossier) => dossier.Relations.Any(r => r.Valid != ValidTime.Always);

    /// <summary>The dossier with these instants picked; the choices are dead where they cannot be so.</summary>
    public Dossier Fix(Dossier dossier)
    {
        var @fixed = dossier with { Relations = dossier.Relations.Select(Fix).ToEquatableArray() };
        return @fixed with { Statements = dossier.Statements.Select(Fix).ToEquatableArray() };
    }

    private Relation Fix(Relation relation) =>
        relation with
        {
            Valid = new ValidTime(Fix(relation.Valid.Since, Line.Never), Fix(relation.Valid.Until, Line.Never)),
        };

    private Statement Fix(Statement statement)
    {
        var known = Line.ToMicroseconds(statement.KnownFrom);
        return statement with
        {
            SaidAt = Fix(statement.SaidAt, known)!.Value,
            Acts = statement.Acts.Select(Fix).ToEquatableArray(),
            Signatories = statement.Signatories.Select(s => s with { At = Fix(s.At, known) }).ToEquatableArray(),
            StatedKnownFrom = statement.KnownFrom,
        };
    }

    private Act Fix(Act act) =>
        act switch
        {
            Report report => report with { Performance = Fix(report.Performance) },
            Confirm confirm => confirm with { Performance = Fix(confirm.Performance) },
            DenyAct deny => deny with { Performance = Fix(deny.Performance) },
            Decline decline => decline with { About = Fix(decline.About) },
            _ => act,
        };

    private Performance Fix(Performance performance) =>
        performance with
        {
            Act = Fix(performance.Act),
            At = Fix(performance.At, Line.Never),
        };

    private Moment? Fix(Moment? moment, long latest)
    {
        if (moment is not { } bounds || !IsVague(moment))
        {
            return moment;
        }

        var picked = choices.PickInstant(
            line,
            bounds.EarliestMicroseconds,
            Math.Min(latest, bounds.LatestMicroseconds ?? latest)
        );
        return choices.IsDead ? moment : Moment.Exactly(Line.ToInstant(picked));
    }

    private static bool IsVague(Moment? moment) => moment is { IsExact: false, IsNever: false };
}
