using NodaTime;

namespace Diplomacy.Model;

/// <summary>The sentences of the parts of an answer: bound, begun, not over, conditions.</summary>
internal sealed class PartPhrases(ActPhrases acts, PauseFacts facts, Reading reading, Instant at)
{
    private static readonly string[] s_openings =
    [
        "It ",
        "Its ",
        "Whether ",
        "If ",
        "A condition ",
        "The conduct ",
        "The other ",
    ];

    /// <summary>Whether those whose word it takes have given it.</summary>
    public string Established(IReadOnlyList<Strand> strands, StrandStories stories)
    {
        var parties = strands.SelectMany(strand => strand.Required).Distinct().ToList();
        var said = parties
            .Select(party => (Party: party, How: HowBound(party, stories.Bound(party))))
            .GroupBy(party => party.How, party => party.Party)
            .Select(group => Sentence(group.Key, [.. group]))
            .ToList();
        var others = strands
            .Where(strand => !strand.Required.Contains(strand.Party))
            .Select(strand => acts.NameOf(strand.Party))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return $"{string.Join(" ", said)}{(others.Count == 0 ? "" : $" That binds {TimePhrases.Both(others)}.")}";
    }

    public static string Started(Truth? truth, StrandStories stories)
    {
        var when = TimePhrases.When(stories.All.Select(story => story.Start));
        return truth switch
        {
            Truth.True => $"It has begun: {when}.",
            Truth.False => $"It has not begun: it begins {when}.",
            Truth.Unknown => $"Whether it has begun is not known: it begins {when}.",
            _ => "Whether its time had begun does not come into it.",
        };
    }

    public string NotEnded(Truth? truth, StrandStories stories)
    {
        var endings = stories
            .All.Where(story => story.Ending is not null)
            .Select(story => (Ending: story.Ending!, story.IsExtended))
            .ToList();
        var isBy = stories.All.Any(story => story.ExtendedBy.Count > 0);
        var end = $"it runs out {Until([.. stories.All.Select(story => (story.End, story.IsExtended))], isBy)}";
        var isOpen = stories.All.All(story => story.End.IsNever);
        var mayEnd = Ended(
            endings.FindAll(ending => ending.Ending.Kind != EndingKind.RanOut),
            isBy,
            ending => stories.Effects(ending.Statements, [ending.At])
        );
        return truth switch
        {
            Truth.True => $"It is not over: {(isOpen ? Open(stories) : end)}{Notices(stories)}.",
            Truth.False => $"It is over: {TimePhrases.Either(Ended(endings, isBy, ending => [ending.At]))}.",
            Truth.Unknown =>
                $"Whether it is over is not known: {TimePhrases.Either(isOpen ? mayEnd : [end, .. mayEnd])}.",
            _ => "Whether it was over does not come into it.",
        };
    }

    public string Conditions(Truth? truth, bool hasConditions, bool isReciprocal, StrandStories stories)
    {
        var by = stories.Suspended().ToList();
        var suspended = by.ConvertAll(one =>
            $"{acts.NameOf(one.Party)} suspended {(acts.IsPlural(one.Party) ? "their" : "its")} part {TimePhrases.When(one.Since)}"
        );
        var suspensions = TimePhrases.Both(suspended);
        var isCertain = by.TrueForAll(one => one.IsCertain);
        List<string> what =
        [
            .. new[]
            {
                hasConditions ? "its conditions hold" : null,
                isReciprocal ? "the other side does likewise" : null,
                hasConditions || isReciprocal || suspended.Count > 0 ? null : "it is not suspended",
            }.OfType<string>(),
        ];
        return truth switch
        {
            // In force for one party while another has suspended its own part.
            Truth.True when suspended.Count > 0 && isCertain => $"{suspensions}; for another party it goes on.",
            Truth.True when suspended.Count > 0 =>
                $"It goes on for another party; whether all go on is not known: {suspensions}.",
            Truth.True => $"{Capital(TimePhrases.Both(what))}.",
            Truth.False when suspended.Count > 0 => $"It is suspended: {suspensions}.",
            Truth.False when isReciprocal =>
                "It is suspended: the other side does not do likewise, or a condition does not hold.",
            Truth.False => "A condition that it hangs on has not come true, or does not hold.",
            Truth.Unknown when suspended.Count > 0 => what.Count == 0
                ? $"Whether it is suspended is not known: {suspensions}."
                : $"Whether {TimePhrases.Both(what)} is not known, nor whether it is suspended: {suspensions}.",
            Truth.Unknown => $"Whether {TimePhrases.Both(what)} is not known.",
            _ => "Conditions and suspensions do not come into it.",
        };
    }

    public string Covers(Truth? truth, IReadOnlyCollection<CoverageGap> gaps, Conduct conduct) =>
        truth switch
        {
            Truth.True => "The conduct asked about is within its terms.",
            Truth.False when gaps.Count > 0 =>
                $"The conduct asked about is not within its terms: {TimePhrases.Either([.. gaps.Select(gap => Gap(gap, conduct))])}.",
            Truth.False => "The conduct asked about is not within its terms.",
            _ => "Whether the conduct asked about is within its terms is not known.",
        };

    private string Gap(CoverageGap gap, Conduct conduct) =>
        gap switch
        {
            CoverageGap.Party => $"it binds others than {acts.NameOf(conduct.Actor)}",
            CoverageGap.Activities => "it is about other conduct",
            CoverageGap.Area => "it holds elsewhere",
            CoverageGap.Schedule => "it holds at other hours",
            CoverageGap.Limit => "so much is allowed",
            _ => "an exception leaves it free",
        };

    /// <summary>A sentence of this project as it goes on after a comma or a colon: it keeps the capital of a name.</summary>
    public static string Uncapital(string text) =>
        Array.Exists(s_openings, opening => text.StartsWith(opening, StringComparison.Ordinal))
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private (int Order, string Text) HowBound(ActorId party, List<Moment> from)
    {
        var binding = facts.Binding(party);
        var certain = from.FindAll(moment => !moment.IsNever);
        if (certain.Count == 0)
        {
            return (2, InsteadOfBinding(party));
        }

        var isRead = binding.IsOpen && reading.AnswerTo(binding.Point.Question) is not null;
        if (certain.Count < from.Count)
        {
            return (1, "");
        }

        return certain.TrueForAll(moment => moment.IsAtOrBefore(at) == Truth.True)
            ? (0, isRead ? "read" : "")
            : (3, TimePhrases.When(certain));
    }

    /// <summary>What those did of whom no word says that they are bound: the last that each proposed, or refused.</summary>
    public IEnumerable<StatementId> InsteadOfBinding(IReadOnlyList<Strand> strands) =>
        strands
            .SelectMany(strand => strand.Required)
            .Distinct()
            .Where(party => facts.Binding(party).Statements.IsEmpty)
            .Select(LastProposal)
            .OfType<Word>()
            .Select(word => word.Statement.Id);

    private Word? LastProposal(ActorId party) =>
        facts.Points.Proposals.LastOrDefault(word => facts.Points.Account.MaySpeakAs(word.Voice, party));

    private string InsteadOfBinding(ActorId party) =>
        LastProposal(party)?.Act switch
        {
            Refuse => "refused it",
            Offer => "offered it and did not commit to it",
            { } => "asked for it and did not commit to it",
            null => "",
        };

    private string Sentence((int Order, string Text) how, IReadOnlyList<ActorId> parties)
    {
        var who = TimePhrases.Both([.. parties.Select(acts.NameOf)]);
        var isOne = parties is [var only] && !acts.IsPlural(only);
        var own = isOne ? "its own word" : "their own word";
        return how.Order switch
        {
            0 when how.Text.Length > 0 => $"{who} {(isOne ? "is" : "are")} bound, as the reading asked for has it.",
            0 => $"{who} {(isOne ? "is" : "are")} bound by {own}.",
            1 => $"Whether {who} agreed is not known.",
            2 =>
                $"{who} {(how.Text.Length > 0 ? how.Text : $"did not agree: no word that counts in this account binds {(isOne ? "it" : "them")}")}.",
            _ => $"{who} {(isOne ? "is" : "are")} bound from a time of {own} or of its start, {how.Text}.",
        };
    }

    // Where only some worlds have it prolonged, what it comes to without that is told apart.
    private static string Until(IReadOnlyList<(Moment At, bool IsExtended)> ends, bool isBy)
    {
        var how = isBy ? "as last prolonged" : "prolonged by itself";
        var (plain, extended) = (Ends(isExtended: false), Ends(isExtended: true));
        return extended.Count == 0 ? TimePhrases.When(plain)
            : plain.Count == 0 ? $"{TimePhrases.When(extended)}, {how}"
            : plain.Count + extended.Count > 2
                ? $"{TimePhrases.Within([.. plain, .. extended])}, depending on whether it was prolonged in time"
            : $"{TimePhrases.When(plain)}, or, if it was prolonged in time, {TimePhrases.When(extended)}";

        List<Moment> Ends(bool isExtended) =>
            [.. ends.Where(end => end.IsExtended == isExtended).Select(end => end.At).Distinct()];
    }

    private static string Open(StrandStories stories) =>
        stories.All.Any(story => story.IsExtended) ? "it is prolonged by itself, again and again" : "no end was set";

    private string Notices(StrandStories stories)
    {
        var notices = stories.All.SelectMany(story => story.Notices).ToList();
        var who = TimePhrases.Both([.. notices.SelectMany(notice => notice.By).Distinct().Select(acts.NameOf)]);
        return notices.Count == 0
            ? ""
            : $"; the notice that {who} gave is up {TimePhrases.When(notices.Select(notice => notice.At))}";
    }

    // Each way to end once, with all the times at which it may have come.
    private List<string> Ended(
        IEnumerable<(StrandEnding Ending, bool IsExtended)> endings,
        bool isBy,
        Func<StrandEnding, List<Moment>> times
    ) =>
        [
            .. endings
                .GroupBy(one =>
                    (one.Ending.Kind, By: TimePhrases.Both([.. one.Ending.By.Distinct().Select(acts.NameOf)]))
                )
                .Select(way =>
                    way.Key.Kind == EndingKind.RanOut
                        ? $"it ran out {Until([.. way.Select(one => (one.Ending.At, one.IsExtended))], isBy)}"
                        : Ended(
                            way.Key.Kind,
                            way.Key.By,
                            TimePhrases.When(way.SelectMany(one => times(one.Ending)).Distinct())
                        )
                ),
        ];

    private static string Ended(EndingKind kind, string who, string when) =>
        kind switch
        {
            EndingKind.Terminated => $"{who} ended it {when}",
            EndingKind.Notice => $"the notice that {who} gave was up {when}",
            EndingKind.Released => $"{who} released the other side {when}",
            EndingKind.Condition => $"a condition that ends it came about {when}",
            EndingKind.Replaced => $"another pause took its place {when}",
            _ => $"the word that bound was taken back {when}",
        };
}
