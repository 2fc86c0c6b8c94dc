namespace Diplomacy.Model.Tests.Reference;

/// <summary>When an event occurs in a world (docs/evaluation.md, 5).</summary>
internal sealed class Events(Situation situation, WorldTimes times)
{
    /// <summary>In a deadline: what nobody says occurred may occur at any instant after what is known, or never.</summary>
    public long InDeadline(EventId occurrence) => Said(occurrence) ?? Later(occurrence);

    /// <summary>In a fact, by its silence rule where nobody says.</summary>
    public long InFact(Occurred fact) =>
        Said(fact.Event)
        ?? (
            WordsOn(fact.Event).Count > 0
                ? Later(fact.Event)
                : Silent(fact.Silence, $"event {fact.Event}", () => Later(fact.Event))
        );

    /// <summary>An obligation is fulfilled by the earliest delivery that reaches the quantity.</summary>
    public long Fulfilled(Fulfilled fact, Pause pause)
    {
        var obligation = pause.Obligations.First(o => o.Id == fact.Obligation);
        var quantity = fact.Quantity ?? obligation.Quantity;
        var reached = Deliveries(pause.Id, obligation.CountedAs).Where(d => d.Claim.Total >= quantity).ToList();
        var name = $"{quantity} of {obligation.Id} under {pause.Id}";
        return reached.Count > 0
            ? reached.Min(InstantOf)
            : Silent(fact.Silence, name, () => times.AfterKnown($"later {name}"));
    }

    /// <summary>The most that own voices say had been delivered by an instant.</summary>
    public long Delivered(PauseId pause, string unit, long by) =>
        Deliveries(pause, unit).Where(d => InstantOf(d) <= by).Select(d => d.Claim.Total).Append(0).Max();

    /// <summary>From when an actor has stated a claim.</summary>
    public long Stated(Stated fact) =>
        situation
            .Once(
                "stated",
                fact.ToString(),
                () =>
                    situation
                        .Words.All.Where(w =>
                            w is { IsRecorded: true, Act: AssertClaim assert } && assert.Claim == fact.Claim
                        )
                        .Where(w => situation.Authority.IsVoiceOf(w.Voice, fact.Actor))
                        .ToList()
            )
            .Select(times.Of)
            .Append(Line.Never)
            .Min();

    private long Silent(SilenceRule rule, string name, Func<long> later) =>
        rule switch
        {
            SilenceRule.PresumedToHold => Line.Always,
            SilenceRule.PresumedNotToHold => Line.Never,
            _ => times.Flag($"{name} by now") ? times.Instant($"{name} by now", null, situation.KnownAt) : later(),
        };

    private long Later(EventId occurrence) => times.AfterKnown($"event {occurrence}");

    /// <summary>The instant at which the words that count say it occurred; null where they do not.</summary>
    private long? Said(EventId occurrence)
    {
        var words = WordsOn(occurrence);
        var last =
            words.Count == 0 ? null : times.PickLast(times.LastOfEachVoice(words, w => w.Word), w => w.Word.Path);
        return last is not { Occurred: true } ? null
            : last.Claim.At is { } at && last.IsAsserted ? times.Of(at, $"{last.Word.Place}/at")
            : times.Instant($"{last.Word.Place}/at", null, times.Of(last.Word));
    }

    private List<EventWord> WordsOn(EventId occurrence) =>
        situation.Once(
            "event",
            occurrence.Value,
            () =>
                situation
                    .OwnOn(Points.Event(occurrence), act => act is AssertClaim or DenyClaim)
                    .Select(EventWord.Of)
                    .OfType<EventWord>()
                    .Where(w => w.Claim.Event == occurrence)
                    .ToList()
        );

    private long InstantOf((Word Word, DeliveryClaim Claim) delivery) =>
        delivery.Claim.At is { } at
            ? times.Of(at, $"{delivery.Word.Place}/at")
            : times.Instant($"{delivery.Word.Place}/at", null, times.Of(delivery.Word));

    private List<(Word Word, DeliveryClaim Claim)> Deliveries(PauseId pause, string unit) =>
        situation.Once(
            "deliveries",
            unit,
            () =>
                situation
                    .OwnOn(Points.Deliveries(unit, pause), act => act is AssertClaim { Claim: DeliveryClaim })
                    .Select(w => (w, (DeliveryClaim)((AssertClaim)w.Act).Claim))
                    .Where(d => d.Item2.Pause == pause && string.Equals(d.Item2.Unit, unit, StringComparison.Ordinal))
                    .ToList(),
            pause.Value
        );

    private sealed record EventWord(Word Word, EventClaim Claim, bool IsAsserted)
    {
        public bool Occurred => Claim.Occurred == IsAsserted;

        public static EventWord? Of(Word word) =>
            word.Act switch
            {
                AssertClaim { Claim: EventClaim claim } => new(word, claim, true),
                DenyClaim { Claim: EventClaim claim } => new(word, claim, false),
                _ => null,
            };
    }
}
