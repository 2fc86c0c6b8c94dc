namespace Diplomacy.Model.Tests.Reference;

/// <summary>An instance of an act that moves a pause, with who did it.</summary>
internal readonly record struct Move(ActorId By, Instance Done)
{
    public long At => Done.At;

    public long TakenBack => Done.TakenBack;
}

/// <summary>The acts that may move an undertaking: of each performer and kind, with the evidence of it (docs/evaluation.md, 3).</summary>
internal sealed class Moves
{
    private readonly Dictionary<string, List<(ActorId By, Instances Instances)>> _all = new(StringComparer.Ordinal);
    private readonly Situation _situation;
    private readonly UndertakingId _undertaking;

    public Moves(Situation situation, PauseId pause, UndertakingId undertaking)
    {
        _situation = situation;
        _undertaking = undertaking;
        var acts = situation
            .Words.All.SelectMany(w => Within(w.Voice, w.Act))
            .SelectMany(pair => AsMoves(pair.Act).Select(move => (pair.By, move.Act)))
            .Where(pair => Reaches(pair.Act, pause, undertaking))
            .ToList();
        foreach (var group in acts.GroupBy(a => (a.By, a.Act.Kind)))
        {
            var (by, kind) = group.Key;
            var isNamed = group.Any(a => !ActTerms.Moving(a.Act)!.Value.Undertakings.IsEmpty);
            var key = $"{by}/{pause}/{kind}{(isNamed ? $"/{undertaking}" : "")}";
            var question = new ActQuestion(
                by,
                Points.Act(kind, by, pause),
                key,
                act => AsMoves(act).Any(m => m.Act.Kind == kind && Reaches(m.Act, pause, undertaking)),
                HearsUnauthorised: false
            );
            if (!_all.TryGetValue(kind, out var ofKind))
            {
                _all.Add(kind, ofKind = []);
            }

            ofKind.Add((by, new Instances(situation, question, pause)));
        }
    }

    /// <summary>Whether anything of one kind may have been done.</summary>
    public bool MayBe(string kind) => _all.ContainsKey(kind);

    /// <summary>What was done of one kind in a world, by whomever.</summary>
    public List<Move> Of(string kind, WorldTimes times)
    {
        var done = new List<Move>();
        foreach (var (by, instances) in _all[kind])
        {
            foreach (var instance in instances.In(times))
            {
                done.AddRange(
                    AsMoves(instance.Act)
                        .Where(a => string.Equals(a.Act.Kind, kind, StringComparison.Ordinal))
                        .Select(a => new Move(by, instance with { Act = a.Act, Place = a.Place ?? instance.Place }))
                );
            }
        }

        return done;
    }

    /// <summary>An act as the one that moves; accepting a statement that extends is extending likewise.</summary>
    public IEnumerable<(Act Act, string? Place)> AsMoves(Act act)
    {
        if (ActTerms.Moving(act) is not null)
        {
            // A release from an obligation moves no undertaking.
            return act is Release { Obligation: not null } ? [] : [(act, null)];
        }

        return act is Accept { Of: { } of } accept && _situation.View.Find(of) is { } accepted
            ? accepted
                .Acts.Select((a, i) => (Act: a, Place: (string?)$"{of}/{i}"))
                .Where(a =>
                    a.Act is Extend extend
                    && extend.Pause == accept.Pause
                    && Reaches(extend, accept.Pause, _undertaking)
                    && _situation.View.IsActive(accepted, a.Act, accepted.Principal)
                )
            : [];
    }

    /// <summary>Whether an act names the pause and this undertaking or none.</summary>
    private static bool Reaches(Act act, PauseId pause, UndertakingId undertaking) =>
        ActTerms.Moving(act) is var (named, undertakings)
        && named == pause
        && (undertakings.IsEmpty || undertakings.Contains(undertaking));

    private static IEnumerable<(ActorId By, Act Act)> Within(ActorId voice, Act act) =>
        Points.Inner(act) is { } inner ? Within(inner.Principal, inner.Act) : [(voice, act)];
}
