using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws vague times and windows, spending from a budget so that the worlds stay few.</summary>
internal sealed class TimeDice(Dice dice, Size size = Size.Small, int budget = 24)
{
    public const int Ticks = 8;

    /// <summary>Four moments of five ticks; questions that spend nothing multiply them.</summary>
    private const int FullBudget = 5 * 5 * 5 * 5 * 8;

    /// <summary>What is open on one side takes so much that it leaves little for others.</summary>
    private const int MostOfFull = 5;

    private const int FullChance = 60;

    private int _budget = size == Size.Full ? FullBudget : budget;

    /// <summary>When a statement was said: exact, within a few ticks, or only not after one.</summary>
    public Moment SaidAt()
    {
        var from = dice.Between(2, Ticks);
        return dice.Percent(4) && Afford(12) ? Moment.NotAfter(Cast.Tick(from)) : Within(from, WidthAt(35, 4));
    }

    /// <summary>When an act spoken of was made: before the statement, and begun before every other one.</summary>
    public Moment? ActAt(Moment saidAt)
    {
        if (saidAt.Earliest is not { } earliest || (dice.Percent(40) && Afford(6)))
        {
            return null;
        }

        var latest = (int)((earliest - Cast.Origin) / Cast.Step);
        var from = dice.Between(0, Math.Min(latest, 2));
        return dice.Percent(10) ? Moment.NotAfter(Cast.Tick(latest)) : Within(from, Math.Min(latest - from, 3));
    }

    /// <summary>Since when a state holds or does not.</summary>
    public Moment? Since() =>
        dice.Percent(50) ? null
        : dice.Percent(8) && Afford(12) ? Moment.NotBefore(Cast.Tick(dice.Between(0, Ticks)))
        : Within(dice.Between(0, Ticks), Width(0, 2));

    public Window Window(bool withDates)
    {
        var start = dice.Percent(50) ? Start(withDates) : null;
        var end = dice.Percent(60) ? End(withDates, start) : null;
        var length = dice.Percent(35) && !(start is null && IsNever(end)) ? Length.FromHours(dice.Between(1, 4)) : null;
        return (start is null || end is null) && !Afford(end is null && length is null && start is null ? 60 : 12)
            ? new Window(Deadline.At(Cast.Tick(1)), Deadline.At(Cast.Tick(dice.Between(2, Ticks))))
            : new Window(start, end, length);
    }

    private Deadline Start(bool withDates)
    {
        var from = dice.Between(0, 5);
        return withDates && dice.Percent(30) ? Dated(new LocalDate(2026, 1, 25), Boundary.StartOfDay)
            : dice.Percent(3) ? Deadline.Never
            : dice.Percent(4) && Afford(12) ? Deadline.Unknown
            : new MomentDeadline(Within(from, Width(0, 3)));
    }

    private Deadline End(bool withDates, Deadline? start)
    {
        var from = dice.Between(2, Ticks);
        if (dice.Percent(12) || IsNever(start))
        {
            return Deadline.Never;
        }

        if (withDates && dice.Percent(60))
        {
            return Dated(new LocalDate(2026, 1, 25), dice.Of(Boundary.Unspecified, Boundary.EndOfDay));
        }

        var earliest = (start as MomentDeadline)?.Moment.EarliestMicroseconds;
        var end = new MomentDeadline(Within(from, Width(0, 3)));
        return dice.Percent(4) && Afford(12) ? Deadline.Unknown
            : end.Moment.LatestMicroseconds < earliest || start is DateDeadline ? Deadline.At(Cast.Tick(Ticks))
            : end;
    }

    private DateDeadline Dated(LocalDate date, Boundary boundary) =>
        Afford(4)
            ? new DateDeadline(date, boundary, Cast.TwoZones) { Key = dice.Of("first", "second") }
            : new DateDeadline(
                date,
                boundary == Boundary.Unspecified ? Boundary.EndOfDay : boundary,
                Cast.TwoZones.Take(1).ToEquatableArray()
            );

    private static bool IsNever(Deadline? deadline) => deadline is MomentDeadline { Moment.IsNever: true };

    /// <summary>By how many ticks something is vague, if it is: that is as likely as said, or likelier where the size is full.</summary>
    public int WidthAt(int chance, int most) => Rather(chance) ? Width(1, most) : 0;

    public bool IsFull => size == Size.Full;

    /// <summary>What makes more worlds is likelier where the size is full.</summary>
    public bool Rather(int chance) => dice.Percent(IsFull ? FullChance : chance);

    private int Width(int least, int most) => IsFull && dice.Percent(FullChance) ? 4 : dice.Between(least, most);

    public Moment Within(int from, int width) =>
        width > 0 && Afford(width + 1)
            ? Moment.Between(Cast.Tick(from), Cast.Tick(from + width))
            : Moment.Exactly(Cast.Tick(from));

    /// <summary>Whether so many instants more leave few enough worlds.</summary>
    public bool Afford(int instants)
    {
        if (_budget < instants || (IsFull && instants > MostOfFull && dice.Percent(FullChance)))
        {
            return false;
        }

        _budget /= instants;
        return true;
    }
}
