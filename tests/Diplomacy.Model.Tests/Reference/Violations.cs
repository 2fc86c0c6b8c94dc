namespace Diplomacy.Model.Tests.Reference;

/// <summary>A violation in a world: by whom, and from when to when; at one instant where it has no end.</summary>
internal readonly record struct Violation(ActorId Actor, long From, long? Until)
{
    public bool IsAt(long instant) => Until is { } until ? From <= instant && instant < until : instant == From;

    /// <summary>Whether it is at any instant from one on and before another.</summary>
    public bool IsWithin(long from, long before) =>
        Until is { } until ? From < before && until > from && From < until : from <= From && From < before;
}

/// <summary>The violations that count in an account (docs/evaluation.md, 6).</summary>
internal sealed class Violations(Situation situation, WorldTimes times)
{
    private Dictionary<PauseId, List<Violation>>? _all;

    /// <summary>Of a pause, and of those whose breaches spread to it.</summary>
    public IEnumerable<Violation> Of(Pause pause) =>
        pause.Relations.Where(r => r.BreachSpreads).Select(r => r.Other).Prepend(pause.Id).Distinct().SelectMany(Of);

    private List<Violation> Of(PauseId pause)
    {
        _all ??= [];
        if (!_all.TryGetValue(pause, out var violations))
        {
            violations = situation
                .Once("violations", pause.Value, () => Words(pause))
                .Select(InWorld)
                .OfType<Violation>()
                .ToList();
            _all.Add(pause, violations);
        }

        return violations;
    }

    private List<Said> Words(PauseId pause) =>
        situation
            .OwnOn(Points.Conduct(pause), act => act is Accuse or AssertClaim or DenyClaim)
            .Select(w => Said.Of(w, pause))
            .OfType<Said>()
            .GroupBy(s => (s.Conduct, s.Since, s.Until))
            .Select(g => g.First() with { Words = g.Select(s => (s.Words[0].Word, s.Words[0].IsFor)).ToList() })
            .ToList();

    /// <summary>Words on equal conduct and time are on one violation: of each voice the last counts.</summary>
    private Violation? InWorld(Said said)
    {
        var last = times.LastOfEachVoice(said.Words, w => w.Word);
        var affirming = last.Where(w => w.IsFor).ToList();
        if (affirming.Count == 0 || (affirming.Count < last.Count && !times.Flag($"violation {said.Name}")))
        {
            return null;
        }

        var from = said.Since is { } since
            ? times.Of(since, $"{said.Name}/since")
            : times.Instant($"{said.Name}/since", null, affirming.Min(w => times.Of(w.Word)));
        return new Violation(
            said.Conduct.Actor,
            from,
            said.Until is { } until ? times.Of(until, $"{said.Name}/until") : null
        );
    }

    private sealed record Said(Conduct Conduct, Moment? Since, Moment? Until, List<(Word Word, bool IsFor)> Words)
    {
        public string Name => Words[0].Word.Place;

        public static Said? Of(Word word, PauseId pause) =>
            word.Act switch
            {
                Accuse accuse when accuse.Pause == pause => new(accuse.Conduct, accuse.At, null, [(word, true)]),
                AssertClaim { Claim: ConductClaim claim } when claim.Pause == pause => Of(word, claim, claim.Occurred),
                DenyClaim { Claim: ConductClaim claim } when claim.Pause == pause => Of(word, claim, !claim.Occurred),
                _ => null,
            };

        private static Said Of(Word word, ConductClaim claim, bool isFor) =>
            new(claim.Conduct, claim.During?.Since, claim.During?.Until, [(word, isFor)]);
    }
}
