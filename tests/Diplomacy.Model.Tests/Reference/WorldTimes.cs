namespace Diplomacy.Model.Tests.Reference;

/// <summary>The instants and answers of one world, each picked when first asked for and the same from then on.</summary>
internal sealed class WorldTimes(Situation situation, Choices choices)
{
    private readonly Dictionary<string, long> _instants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _performances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>When a statement was said: after what it answers.</summary>
    public long Said(Statement statement)
    {
        var name = $"said {statement.Id}";
        if (_instants.TryGetValue(name, out var said))
        {
            return said;
        }

        var answered =
            statement.InReplyTo is { } id && situation.View.Find(id) is { } target ? Said(target) : (long?)null;
        var (earliest, latest) = situation.View.BoundsOf(statement);
        return Instant(
            name,
            answered is null ? earliest : Math.Max(answered.Value, earliest ?? answered.Value),
            latest
        );
    }

    /// <summary>When a word was said, or the performance it speaks of made: not later than the word that speaks of it.</summary>
    public long Of(Word word)
    {
        if (word.Parent is null)
        {
            return Said(word.Statement);
        }

        if (_performances.TryGetValue(word.Path, out var performed))
        {
            return performed;
        }

        var sharing = situation.SharingTime(word);
        var together = sharing.Count == 0 ? [word] : sharing;
        var (earliest, latest) = Common(together.Select(w => (w.Performance?.At, Of(w.Parent!))));
        var key = sharing.Count == 0 ? $"at {word.Path}" : $"uttered {((Report)word.Parent.Act).Paraphrases}";
        return Instant(key, earliest, latest);
    }

    /// <summary>One instant within all the times given and not later than any of the words; one of the times where they exclude each other.</summary>
    /// <remarks>The performances reported are that act, so they were made at that instant too.</remarks>
    public long OfOneAct(IReadOnlyList<Word> words, IEnumerable<Word> performances)
    {
        var given = words.Select(w => Points.Inner(w.Act)?.At).OfType<Moment>().ToList();
        var excluding =
            given.Max(at => at.EarliestMicroseconds) is { } earliest
            && given.Min(at => at.LatestMicroseconds ?? Line.Never) < earliest;
        var common = excluding ? [choices.Pick(given)] : given;
        var times = common.Select(at => ((Moment?)at, Line.Never)).Concat(words.Select(w => ((Moment?)null, Of(w))));
        var (from, to) = Common(times);
        var instant = Instant("the act", from, to);
        foreach (var word in performances.Where(_ => !excluding))
        {
            _performances.Add(word.Path, instant);
        }

        return instant;
    }

    /// <summary>An instant of a moment; the same one wherever the same place of the dossier is meant.</summary>
    public long Of(Moment moment, string key) =>
        moment.IsNever ? Line.Never : Instant(key, moment.EarliestMicroseconds, moment.LatestMicroseconds);

    public long Instant(string key, long? earliest, long? latest)
    {
        if (!_instants.TryGetValue(key, out var instant))
        {
            instant = choices.PickInstant(situation.Line, earliest, latest);
            _instants.Add(key, instant);
        }

        return instant;
    }

    /// <summary>The answer to an open question: as the reading fixes it, else any, and the same wherever it is asked.</summary>
    public string Answer(QuestionKind kind, string key, params IReadOnlyList<string> options)
    {
        var name = $"{kind}:{key}";
        if (!_answers.TryGetValue(name, out var answer))
        {
            var @fixed = situation.Query.AnswerTo(kind, key);
            answer = @fixed is not null && options.Contains(@fixed, StringComparer.Ordinal) ? @fixed : choices.Pick(options);
            _answers.Add(name, answer);
        }

        return answer;
    }

    private static (long? Earliest, long? Latest) Common(IEnumerable<(Moment? At, long NotAfter)> times)
    {
        var all = times.ToList();
        return (
            all.Max(t => t.At?.EarliestMicroseconds),
            all.Min(t => Math.Min(t.At?.LatestMicroseconds ?? Line.Never, t.NotAfter))
        );
    }
}
