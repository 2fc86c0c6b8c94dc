namespace Diplomacy.Model.Tests.Reference;

/// <summary>The instants and answers of one world, each picked when first asked for and the same from then on.</summary>
internal sealed class WorldTimes(Situation situation, Choices choices)
{
    private readonly Dictionary<string, long> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _instants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _performances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>When a statement was said: after what it answers.</summary>
    public long Said(Statement statement)
    {
        var name = statement.Id.Value;
        if (_said.TryGetValue(name, out var said))
        {
            return said;
        }

        var answered =
            statement.InReplyTo is { } id && situation.View.Find(id) is { } target ? Said(target) : (long?)null;
        var (earliest, latest) = situation.View.BoundsOf(statement);
        said = choices.PickInstant(
            situation.Line,
            answered is null ? earliest : Math.Max(answered.Value, earliest ?? answered.Value),
            latest
        );
        _said.Add(name, said);
        return said;
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

        if (_instants.TryGetValue(word.Path, out var known))
        {
            return known;
        }

        if (situation.RecordingOf(word) is { } recording)
        {
            var recorded = Said(recording);
            if (recorded > Of(word.Parent))
            {
                choices.Drop();
            }

            return recorded;
        }

        var sharing = situation.SharingTime(word);
        var instant =
            sharing.Count == 0
                ? choices.PickInstant(
                    situation.Line,
                    Earliest(word.Performance),
                    Latest(word.Performance, Of(word.Parent))
                )
                : choices.PickInstant(
                    situation.Line,
                    sharing.Max(w => Earliest(w.Performance)),
                    sharing.Min(w => Latest(w.Performance, Of(w.Parent!)))
                );
        foreach (var other in sharing.Append(word))
        {
            _instants[other.Path] = instant;
        }

        return instant;
    }

    /// <summary>One instant within the time that is given, if one is, and not later than any of the words that speak of the act.</summary>
    /// <remarks>The performances reported are that act, so they were made at that instant too.</remarks>
    public long OfOneAct(IReadOnlyList<Word> words, IReadOnlyList<Word> performances)
    {
        var given = Points.Inner(words[0].Act);
        var latest = Math.Min(Latest(given, Line.Never), words.Min(Of));
        // Each performance may share its time with what else is carried of its utterance.
        var performed = performances.Select(Of).Distinct().ToList();
        if (performed.Count > 1 || (performed.Count == 1 && performed[0] > latest))
        {
            choices.Drop();
        }

        var instant =
            performed.Count > 0 ? performed[0] : Instant($"the act of {words[0].Path}", Earliest(given), latest);
        foreach (var word in performances)
        {
            _performances.Add(word.Path, instant);
        }

        return instant;
    }

    /// <summary>When a word was spoken: an avowed one when it was avowed.</summary>
    public long Spoken(Word word) => word.IsAvowed ? Spoken(word.Parent!) : Of(word);

    /// <summary>One of the words that are last among those of their voice in this world.</summary>
    public T PickLast<T>(IReadOnlyList<T> options, Func<T, Word> wordOf) =>
        options.Count == 1 ? options[0] : choices.Pick(LastOfEachVoice(options, wordOf));

    /// <summary>The words that are last among those of their voice in this world; more than one where they were said at one instant.</summary>
    public List<T> LastOfEachVoice<T>(IReadOnlyList<T> options, Func<T, Word> wordOf) =>
        options
            .Where(option =>
                options.All(o => wordOf(o).Voice != wordOf(option).Voice || Spoken(wordOf(o)) <= Spoken(wordOf(option)))
            )
            .ToList();

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
            answer =
                @fixed is not null && options.Contains(@fixed, StringComparer.Ordinal) ? @fixed : choices.Pick(options);
            _answers.Add(name, answer);
        }

        return answer;
    }

    private static long? Earliest(Performance? performance) => performance?.At?.EarliestMicroseconds;

    private static long Latest(Performance? performance, long notAfter) =>
        Math.Min(performance?.At?.LatestMicroseconds ?? Line.Never, notAfter);
}
