using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Small dossiers told tick by tick, and the phases that the reference finds in them, one letter a tick.</summary>
internal static class Told
{
    private const int Ticks = 10;

    public static readonly Pause Alone = new(
        Generators.Cast.Pause,
        new Undertaking(Pause.Main, Form.Unilateral, "p") { Beneficiaries = ["q"] }
    )
    {
        Roles = [new RoleHolder(PauseRole.Guarantor, "guarantor")],
        Obligations = [new Obligation(Generators.Cast.Hostages, "q") { Unit = "hostages", Quantity = 2 }],
    };

    public static readonly Pause Mutual = Pause.Mutual(Generators.Cast.Pause, "p", "q");

    public static Commit Commit(int from, int until, Func<Terms, Terms>? also = null) =>
        new(Generators.Cast.Pause) { Terms = (also ?? (t => t))(Within(from, until)) };

    public static Terms Within(int from, int until) => new() { Window = new Window(At(from), At(until)) };

    public static Func<Terms, Terms> If(params Condition[] conditions) =>
        terms => terms with { Conditions = conditions.ToEquatableArray() };

    public static MomentDeadline At(int tick) => Deadline.At(Generators.Cast.Tick(tick));

    public static Moment On(int tick) => Moment.Exactly(Generators.Cast.Tick(tick));

    public static Length Hours(int hours) => Length.FromHours(hours);

    public static Statement Says(this string speaker, int tick, params Act[] acts) =>
        new($"{speaker}-{tick}-{string.Join('-', acts.Select(a => a.Kind))}", speaker, [.. acts])
        {
            SaidAt = On(tick),
            StatedKnownFrom = Generators.Cast.Tick(tick),
            RecordedAt = Generators.Cast.Tick(tick),
        };

    public static Dossier Dossier(this Pause pause, params Statement[] statements) =>
        Generators.Cast.With([pause]) with
        {
            Statements = [.. statements],
        };

    /// <summary>The phase of each tick from 0 to 9 as its letter; a question mark where there are several.</summary>
    public static string Phases(this Dossier dossier, string voice = "p", string? undertaking = null) =>
        string.Concat(
            dossier
                .Answers(voice)
                .Select(a =>
                    undertaking is null ? a.Phases : a.Undertakings.First(u => u.Undertaking == undertaking).Phases
                )
                .Select(Letter)
        );

    /// <summary>Whether it is in full at each tick: 1, 0, or a question mark.</summary>
    public static string InFull(this Dossier dossier, string voice = "p") =>
        string.Concat(dossier.Answers(voice).Select(a => Letter(a.InFull)));

    /// <summary>Whether it is in force, or covers the conduct, at each tick.</summary>
    public static string InForce(this Dossier dossier, string voice = "p", Conduct? conduct = null) =>
        string.Concat(dossier.Answers(voice, conduct).Select(a => Letter(a.InForce)));

    private static IReadOnlyList<ReferenceAnswer> Answers(this Dossier dossier, string voice, Conduct? conduct = null)
    {
        var ticks = Enumerable.Range(0, Ticks).Select(t => Line.ToMicroseconds(Generators.Cast.Tick(t))).ToList();
        var query = new ReferenceQuery(
            Generators.Cast.Pause,
            dossier.Statements.Max(s => s.KnownFrom),
            new ReferenceAccount(voice)
        )
        {
            Conduct = conduct,
        };
        var line = Line.Around(dossier, Duration.FromHours(1), 7).Including(ticks);
        return ReferenceEvaluator.Evaluate(dossier, query, line, ticks, 100_000, out _)!;
    }

    private static char Letter(Truth truth) =>
        truth switch
        {
            Truth.True => '1',
            Truth.False => '0',
            _ => '?',
        };

    private static char Letter(string phases) =>
        phases switch
        {
            "CalledFor" => 'c',
            "Offered" => 'o',
            "Refused" => 'r',
            "Announced" => 'a',
            "Pending" => 'p',
            "None" or "Void" or "InForce" or "Suspended" or "Expired" or "Terminated" => phases[0],
            _ => '?',
        };
}
