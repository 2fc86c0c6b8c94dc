namespace Diplomacy.Model.Tests.Generators;

/// <summary>Throws terms that say most of what a theme is about.</summary>
internal sealed class TermsDice(Dice dice, TimeDice times, Theme theme, Pause pause, bool withDates)
{
    private readonly DeadlineDice _deadlines = new(dice, times, withDates);
    private readonly ActDice _acts = new(dice, times, withDates);

    public DeadlineDice Deadlines => _deadlines;

    public RuleDice Rules { get; } = new(dice, new DeadlineDice(dice, times, withDates), pause);

    public FactDice Facts { get; } = new(dice, times, new DeadlineDice(dice, times, withDates), theme);

    /// <summary>The terms of a first text: a window, and what the theme is about.</summary>
    public Terms Full() =>
        new()
        {
            Undertaking = dice.Percent(6) ? dice.Of([.. pause.Undertakings]).Id : (UndertakingId?)null,
            Window = Window(),
            Conditions = Likely(Theme.Events, Theme.States, Theme.Facts, Theme.Violations) ? Facts.Conditions() : null,
            Extension = Likely(Theme.Extension) ? Rules.Extension() : null,
            Exit = Likely(Theme.Exit) ? Rules.Exit() : null,
            Activities = Likely(Theme.Scope) ? [_acts.Activity()] : null,
            Area = Likely(Theme.Scope) ? _acts.Place() : (PlaceId?)null,
            Exceptions = Likely(Theme.Scope) ? Rules.Exceptions(_acts) : null,
            Schedule = theme == Theme.Scope && dice.Percent(40) ? Rules.Schedule() : null,
            Limit = theme == Theme.Scope && dice.Percent(30) ? Rules.Limit() : null,
            Purposes = dice.Percent(3) ? [new LocalizedText("words")] : null,
        };

    /// <summary>Terms that say only some of it.</summary>
    public Terms Some()
    {
        var full = Full();
        var less = full with
        {
            Window = dice.Percent(60) ? full.Window : null,
            Conditions = dice.Percent(50) ? full.Conditions : null,
            Extension = dice.Percent(60) ? full.Extension : null,
            Exit = dice.Percent(60) ? full.Exit : null,
        };
        return less == new Terms { Undertaking = less.Undertaking } ? full : less;
    }

    private bool Likely(params Theme[] themes) =>
        dice.Percent(
            themes.Contains(theme) ? 80
            : theme == Theme.Mixed || times.IsFull ? 25
            : 4
        );

    private Window Window()
    {
        var isCalendar = withDates && dice.Percent(60);
        var start =
            theme == Theme.Deadlines && dice.Percent(50) ? _deadlines.Start()
            : dice.Percent(4) && times.Afford(10) ? null
            : isCalendar ? _deadlines.Plain(0, 1)
            : _deadlines.Plain(0, 4);
        var end =
            (theme is Theme.Deadlines || isCalendar) && dice.Percent(85) ? _deadlines.End()
            : (theme == Theme.Deliveries && dice.Percent(75)) || (theme == Theme.Mixed && dice.Percent(10))
                ? _deadlines.PerDelivery()
            : dice.Percent(8) ? Deadline.Never
            : dice.Percent(12) ? null
            : _deadlines.Plain(theme == Theme.Extension ? 4 : 5, theme == Theme.Extension ? 6 : 8);
        if (end is null && start is not null)
        {
            return dice.Percent(80) || !times.Afford(12)
                ? new Window(start, Length: _deadlines.Hours(2, 4))
                : new Window(start);
        }

        // Of a window said threefold the parts may contradict, and of one with no start its end must not hang on it.
        var isPlain = start is null or MomentDeadline && end is MomentDeadline { Moment.IsNever: false };
        return isPlain && times.Rather(8) ? new Window(start, end, _deadlines.Hours(2, 4)) : new Window(start, end);
    }
}
