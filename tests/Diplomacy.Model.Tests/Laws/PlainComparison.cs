using Diplomacy.Model.Tests.Generators;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Holds the timeline of a plain pause against that of the worlds explored.</summary>
internal static class PlainComparison
{
    /// <summary>The accounts in which a case is asked about.</summary>
    public static IReadOnlyList<Account> Accounts { get; } =
    [
        .. Cast.Speakers.Select(Account.Of),
        Account.Of(Cast.P).WithoutCarriers(),
        Account.Of(Cast.Q).CarriedBy(Cast.SecondOutlet),
    ];

    /// <summary>In how many accounts a pause is plain, and the first difference; null when there is none.</summary>
    public static (int Plain, string? Difference) Compare(EvaluationCase @case)
    {
        var (view, reading) = (@case.Dossier.AsKnownAt(@case.KnownAt), Subject.ReadingOf(@case));
        var (plain, difference) = (0, (string?)null);
        foreach (var account in Accounts)
        {
            if (IsPlain(@case, account))
            {
                plain++;
                difference ??= Difference(view, Cast.Pause, account, reading);
            }
        }

        return (plain, difference);
    }

    /// <summary>Whether a pause is answered without its worlds being explored.</summary>
    public static bool IsPlain(EvaluationCase @case, Account account)
    {
        var view = @case.Dossier.AsKnownAt(@case.KnownAt);
        return PlainPause.Cells(view, view.Find(Cast.Pause), account, Subject.ReadingOf(@case)) is not null;
    }

    /// <summary>Where the timeline as it is given differs from the one of the worlds explored; null where nowhere.</summary>
    public static string? Difference(DossierView view, PauseId pause, Account account, Reading reading)
    {
        var (_, given) = AccountSource.Compute(view, view.Find(pause), account, reading, null);
        // What is asked for an instant to an instant is never plain.
        var all = (Microseconds.Min, Microseconds.Max);
        var (_, explored) = AccountSource.Compute(view, view.Find(pause), account, reading, null, all);
        if (given.Segments != explored.Segments)
        {
            return $"{account}:\n{given}\nbut by worlds\n{explored}";
        }

        foreach (var start in given.Starts.Concat(explored.Starts))
        {
            var (one, other) = (given.CellAtMicrosecond(start), explored.CellAtMicrosecond(start));
            if (one.Presumptions != other.Presumptions || one.Questions != other.Questions)
            {
                return $"{account} at {Microseconds.ToText(start)}: {Told(one)}, but by worlds {Told(other)}";
            }

            var (here, there) = (given.At(Microseconds.ToInstant(start)), explored.At(Microseconds.ToInstant(start)));
            if (
                here.InFull != there.InFull
                || here.Undertakings != there.Undertakings
                || here.Interval != there.Interval
                || here.NextChange != there.NextChange
                || here.EarliestExit != there.EarliestExit
                || here.DecidingFacts != there.DecidingFacts
            )
            {
                return $"{account} at {Microseconds.ToText(start)}: {here}, but by worlds {there}";
            }
        }

        return null;
    }

    private static string Told(TimelineCell cell) =>
        $"[{string.Join("; ", cell.Presumptions)}] [{string.Join("; ", cell.Questions)}]";
}
