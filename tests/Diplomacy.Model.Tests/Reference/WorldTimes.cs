namespace Diplomacy.Model.Tests.Reference;

/// <summary>The instants and answers of one world, each picked when first asked for and the same from then on.</summary>
internal sealed class WorldTimes(Situation situation, Choices choices)
{
    private readonly Dictionary<string, long> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _instants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _performances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _picked = new(StringComparer.Ordinal);

    /// <summary>
    /// What has been picked so far: the answers to questions by their keys, and when statements were said and other instants were, never
    /// included.
    /// </summary>
    public IReadOnlyDictionary<string, long> Picked
    {
        get
        {
            const string Comes = " comes";
            var facts = new Dictionary<string, long>(_instants, StringComparer.Ordinal);
            foreach (var (statement, instant) in _said)
            {
                facts[$"said {statement}"] = instant;
            }

            foreach (var (key, answer) in _picked)
            {
                // Whether something comes at all is part of when it does.
                if (!key.EndsWith(Comes, StringComparison.Ordinal))
                {
                    facts[_instants.ContainsKey(key) ? $"whether {key}" : key] = answer;
                }
                else if (answer != 0)
                {
                    facts[key[..^Comes.Length]] = Line.Never;
                }
            }

            return facts;
        }
    }

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

    /// <summary>When a voice set its hand under a statement.</summary>
    public long Said(Statement statement, ActorId voice)
    {
        for (var i = 0; i < statement.Signatories.Count && voice != statement.Principal; i++)
        {
            if (statement.Signatories[i].Principal == voice)
            {
                return Signed(statement, statement.Signatories[i], i);
            }
        }

        return Said(statement);
    }

    /// <summary>When a word was said, or the performance it speaks of made: not later than the word that speaks of it.</summary>
    public long Of(Word word)
    {
        if (word.Parent is null)
        {
            return word.Signature is var (hand, number) ? Signed(word.Statement, hand, number) : Said(word.Statement);
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
        if (sharing.Count == 0 && word.IsMadeAsAvowed)
        {
            return Of(word.Parent);
        }

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
        var name = $"the act of {string.Join(' ', words.Select(w => w.Path))}";
        if (_instants.TryGetValue(name, out var known))
        {
            return known;
        }

        var given = Points.Inner(words[0].Act);
        var latest = Math.Min(Latest(given, Line.Never), words.Min(Of));
        // Each performance may share its time with what else is carried of its utterance.
        var performed = performances.Select(Of).Distinct().ToList();
        if (performed.Count > 1 || (performed.Count == 1 && performed[0] > latest))
        {
            choices.Drop();
        }

        var instant = performed.Count > 0 ? performed[0] : Instant(name, Earliest(given), latest);
        _instants[name] = instant;
        foreach (var word in performances)
        {
            _performances[word.Path] = instant;
        }

        return instant;
    }

    /// <summary>When a word was spoken: an avowed one when it was avowed.</summary>
    public long Spoken(Word word) => word.IsAvowed ? Spoken(word.Parent!) : Of(word);

    /// <summary>One of the words that are last among those of their voice; the same one wherever these are the words.</summary>
    public T? PickLast<T>(IReadOnlyList<T> last, Func<T, string> nameOf)
        where T : class =>
        last.Count switch
        {
            0 => null,
            1 => last[0],
            _ => last[Pick($"last of {string.Join(' ', last.Select(nameOf))}", last.Count)],
        };

    /// <summary>The words that are last among those of their voice in this world; more than one where they were said at one instant.</summary>
    public List<T> LastOfEachVoice<T>(IReadOnlyList<T> options, Func<T, Word> wordOf)
    {
        if (options.Count < 2)
        {
            return [.. options];
        }

        var spoken = options.Select(o => Spoken(wordOf(o))).ToList();
        return options
            .Where(
                (option, i) =>
                    !Enumerable
                        .Range(0, options.Count)
                        .Any(j => wordOf(options[j]).Voice == wordOf(option).Voice && spoken[j] > spoken[i])
            )
            .ToList();
    }

    /// <summary>An instant of a moment; the same one wherever the same place of the dossier is meant.</summary>
    public long Of(Moment moment, string key) =>
        moment.IsNever ? Line.Never
        : moment.IsExact ? moment.EarliestMicroseconds!.Value
        : Instant(key, moment.EarliestMicroseconds, moment.LatestMicroseconds);

    public long Instant(string key, long? earliest, long? latest)
    {
        if (!_instants.TryGetValue(key, out var instant))
        {
            instant = choices.PickInstant(situation.Line, earliest, latest);
            _instants.Add(key, instant);
        }

        return instant;
    }

    /// <summary>Any instant after what is known, or never.</summary>
    public long AfterKnown(string key) =>
        Flag($"{key} comes") ? Instant(key, situation.KnownAt + situation.Line.Step, null) : Line.Never;

    /// <summary>One of so many options, the same wherever the same is asked.</summary>
    public int Pick(string key, int options)
    {
        if (options == 1)
        {
            return 0;
        }

        if (!_picked.TryGetValue(key, out var picked))
        {
            picked = choices.Pick(options);
            _picked.Add(key, picked);
        }

        return picked;
    }

    /// <summary>True in some worlds and false in others.</summary>
    public bool Flag(string key) => Pick(key, 2) == 0;

    /// <summary>True, false, or where it is unknown true in some worlds and false in others.</summary>
    public bool Decide(Truth truth, string key) => truth == Truth.Unknown ? Flag(key) : truth == Truth.True;

    /// <summary>The answer to an open question: as a reading fixes it, else any, and the same wherever it is asked.</summary>
    public string Answer(PauseId pause, QuestionKind kind, string key, params IReadOnlyList<string> options)
    {
        var clarified = Clarifications.On(situation, pause, kind, key, options).In(this);
        var @fixed = situation.Query.AnswerTo(kind, key);
        return @fixed is not null && options.Contains(@fixed, StringComparer.Ordinal) ? @fixed
            : clarified is not null ? clarified
            : options[Pick($"{kind}:{key}", options.Count)];
    }

    /// <summary>Whether a question of two answers has the first.</summary>
    public bool Is(PauseId pause, QuestionKind kind, string key, string answer, string other) =>
        string.Equals(Answer(pause, kind, key, answer, other), answer, StringComparison.Ordinal);

    private long Signed(Statement statement, Signature hand, int number) =>
        hand.At is { } at
            ? Instant(
                $"{statement.Id}/signatories/{number}/at",
                at.EarliestMicroseconds,
                Situation.LatestSigned(at, statement)
            )
            : Said(statement);

    private static long? Earliest(Performance? performance) => performance?.At?.EarliestMicroseconds;

    private static long Latest(Performance? performance, long notAfter) =>
        Math.Min(performance?.At?.LatestMicroseconds ?? Line.Never, notAfter);
}
