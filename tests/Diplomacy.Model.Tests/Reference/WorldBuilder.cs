namespace Diplomacy.Model.Tests.Reference;

/// <summary>Builds worlds of a situation, one for each way to choose.</summary>
internal sealed class WorldBuilder
{
    private readonly Situation _situation;
    private readonly BindingEvidence _evidence;
    private readonly List<TermWord> _windows;
    private readonly List<TermWord> _conditions;
    private readonly List<(Word Word, ReferencePhase Phase)> _proposals;
    private readonly List<(Word Word, List<Statement> TakenBackBy)> _performed;
    private readonly List<Word> _speaking;

    public WorldBuilder(Situation situation)
    {
        _situation = situation;
        _evidence = new BindingEvidence(situation);
        var terms = new TermWords(situation);
        _windows = terms.On(Points.Window);
        _conditions = terms.On(Points.Conditions);
        _performed = _evidence
            .Timed.Select(w => (w, w.IsRecorded ? situation.View.RetractionsOf(w.Statement).ToList() : []))
            .ToList();
        _speaking = _evidence.SpeakingOfIt.Count > 0 ? _evidence.SpeakingOfIt : _evidence.Declined;
        _proposals = situation.Words.All.Where(IsProposal).Select(w => (w, PhaseOf(w.Act))).ToList();
    }

    public World Build(Choices choices, WorldTimes times)
    {
        var instances = Instances(choices, times);
        var window = _windows.Count == 0 ? null : times.PickLast(_windows, w => w.Word);
        var resolved = ReferenceWindow.In(
            times,
            (Window?)window?.Value,
            window?.Path ?? "unsaid",
            instances.Count == 0 ? null : instances.Max(i => i.At)
        );
        // Several voices may say the same window: the last of them to say it gives its start.
        var said =
            window is null || instances.Count == 0
                ? Line.Never
                : times
                    .LastOfEachVoice(_windows, w => w.Word)
                    .Where(w => w.Value.Equals(window.Value))
                    .Max(w => times.Spoken(w.Word));
        var conditions = instances.Count == 0 ? [] : Conditions(choices, times);
        return new World(instances, resolved, said, conditions, Beforehand(choices, times, instances));
    }

    private List<Instance> Instances(Choices choices, WorldTimes times)
    {
        var isMade =
            _evidence.IsMade(times)
            ?? string.Equals(
                times.Answer(QuestionKind.Act, _evidence.Key, QuestionKinds.Made, QuestionKinds.NotMade),
                QuestionKinds.Made,
                StringComparison.Ordinal
            );
        if (!isMade)
        {
            return [];
        }

        if (_performed.Count > 0)
        {
            return _performed.ConvertAll(p => new Instance(
                times.Of(p.Word),
                p.TakenBackBy.Select(times.Said).Append(Line.Never).Min()
            ));
        }

        var timed = _speaking.Where(w => w.Act is Decline && Points.Inner(w.Act)!.At is not null).ToList();
        if (timed.Count > 0)
        {
            return timed.ConvertAll(w => new Instance(times.OfOneAct([w], []), Line.Never));
        }

        return _speaking.Count > 0
            ? [new Instance(times.OfOneAct(_speaking, _evidence.Performed), Line.Never)]
            : _evidence.Unauthorised.ConvertAll(w => new Instance(times.Of(w), Line.Never));
    }

    private List<WorldCondition> Conditions(Choices choices, WorldTimes times)
    {
        if (_conditions.Count == 0)
        {
            return [];
        }

        var conditions = (EquatableArray<Condition>)times.PickLast(_conditions, w => w.Word).Value;
        return conditions.Select(c => new WorldCondition(_situation, times, choices, c)).ToList();
    }

    /// <summary>The phase while nobody is bound: by the last request, offer or binding act of this world.</summary>
    private ReferencePhase Beforehand(Choices choices, WorldTimes times, List<Instance> instances)
    {
        if (_proposals.Count == 0)
        {
            return ReferencePhase.Announced;
        }

        var acts = instances.ConvertAll(i => (i.At, Phase: ReferencePhase.Announced));
        acts.AddRange(_proposals.ConvertAll(p => (times.Of(p.Word), p.Phase)));
        var last = acts.Max(a => a.At);
        return choices.Pick(acts.Where(a => a.At == last).Select(a => a.Phase).Distinct().ToList());
    }

    private bool IsProposal(Word word) =>
        word.Act switch
        {
            Request request => request.Pause == _situation.Pause
                && _situation.Words.Counts(word, Points.Request(word.Voice, request.Pause)),
            Offer offer => offer.Pause == _situation.Pause
                && _situation.Words.Counts(word, Points.Offer(word.Voice, offer.Pause)),
            _ => false,
        };

    private static ReferencePhase PhaseOf(Act act) =>
        act is Request ? ReferencePhase.CalledFor : ReferencePhase.Offered;
}
