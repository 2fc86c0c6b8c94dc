using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;

/// <summary>Limits of one pause in one account, resolved in every class of worlds.</summary>
internal sealed class Limits
{
    private static readonly StatementId s_said = "said";

    private static readonly string[] s_named = ["talks", "truce", "summit", "one", "other"];

    private readonly PauseFacts _facts;

    public Limits(Dossier dossier, Instant? knownAt = null, Account? account = null)
    {
        // What the terms of a pause do not name is nothing to it.
        var terms = Terms(1, 90, [.. s_named.SelectMany(Conditions)]);
        var named = dossier with
        {
            Places = [new Area("city")],
            Statements = dossier.Statements.Add(Say(1, "said", "bound", new Commit("p") { Terms = terms })),
        };
        var view = named.AsKnownAt(knownAt ?? Day(100));
        _facts = new PauseEvaluation(view, named.Pauses[0], account ?? Bound, Reading.None, null).Facts;
    }

    /// <summary>Limits of a pause of which next to nothing is said.</summary>
    public static Limits Plain => new(Of());

    public AccountFacts Facts => _facts.Facts;

    public Limit Resolve(Deadline deadline, World world, Point? anchor = null, string key = "limit") =>
        _facts.Deadlines.Resolve(
            deadline,
            key,
            CauseKind.Start,
            s_said,
            new Anchors(new Limit(anchor ?? Point.Always)),
            world
        );

    public Limit Move(Limit origin, Length length, World world, bool isAfter = true, string key = "moved") =>
        _facts.Deadlines.Move(origin, length, isAfter, key, s_said, world);

    /// <summary>Every class of worlds at an instant, by what is asked of it.</summary>
    public Exploration Explore(Instant at, Func<World, bool> ask) =>
        WorldExplorer.Explore(
            Reading.None,
            (Microseconds.Floor(at), Microseconds.Floor(at)),
            world =>
            {
                _facts.Constrain(world);
                return new Outcome(Phase.None) { Answer = ask(world) };
            },
            new object()
        );

    /// <summary>Whether something holds in every class of worlds, or in none.</summary>
    public Truth Ask(Instant at, Func<World, bool> ask)
    {
        var answers = Explore(at, ask).Worlds!.Select(world => world.Outcome.Answer).Distinct().ToList();
        return answers is [var only] ? (only ? Truth.True : Truth.False) : Truth.Unknown;
    }

    public Truth HasCome(Deadline deadline, Instant at, Instant? anchor = null) =>
        Ask(
            at,
            world =>
                Resolve(deadline, world, anchor is { } from ? At(from) : null).At is { } point && world.HasCome(point)
        );

    public static Point At(Instant instant) => Point.Exactly(Microseconds.Floor(instant));

    public static VagueInstant Vague(Moment bounds) => new(bounds, CauseKind.Start, [s_said]);

    private static Condition[] Conditions(string name) =>
        [
            Condition.While(name, SilenceRule.PresumedToHold, FailureEffect.Suspends),
            Condition.Precedent(new Occurred(name, SilenceRule.PresumedToHold)),
        ];

    private sealed class Anchors(Limit all) : IAnchors
    {
        public Limit LookedAtFrom => all;

        public Limit InstantOf(Anchor anchor) => all;
    }
}
