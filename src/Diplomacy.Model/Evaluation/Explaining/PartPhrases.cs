using NodaTime;

namespace Diplomacy.Model;

/// <summary>The sentences of the parts of an answer: bound, begun, not over, conditions.</summary>
internal sealed class PartPhrases(ActPhrases acts, PauseFacts facts, Reading reading, Instant at)
{
    /// <summary>Whether those whose word it takes have given it.</summary>
    public string Established(IReadOnlyList<Strand> strands, StrandStories stories)
    {
        var parties = strands.SelectMany(strand => strand.Required).Distinct().ToList();
        var said = parties
            .Select(party => (Party: party, How: HowBound(party, stories.Bound(party))))
            .GroupBy(party => party.How, party => party.Party)
            .Select(group => Sentence(group.Key, [.. group.Select(acts.NameOf)]))
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
        var endings = stories.All.Select(story => story.Ending).OfType<StrandEnding>().ToList();
        var extended = Extended(stories);
        var end = $"it runs out {TimePhrases.When(stories.All.Select(story => story.End))}{extended}";
        var isOpen = stories.All.All(story => story.End.IsNever);
        List<string> mayEnd = Ended(endings.FindAll(ending => ending.Kind != EndingKind.RanOut), "");
        return truth switch
        {
            Truth.True => $"It is not over: {(isOpen ? Open(stories) : end)}{Notices(stories)}.",
            Truth.False => $"It is over: {TimePhrases.Either(Ended(endings, extended))}.",
            Truth.Unknown =>
                $"Whether it is over is not known: {TimePhrases.Either(isOpen ? mayEnd : [end, .. mayEnd])}.",
            _ => "Whether it was over does not come into it.",
        };
    }

    public static string Conditions(Truth? truth, bool hasConditions, bool isReciprocal, StrandStories stories)
    {
        var isSuspended = stories.All.Any(story => story.SuspendedBy.Count > 0);
        List<string> what =
        [
            .. new[]
            {
                hasConditions ? "its conditions hold" : null,
                isReciprocal ? "the other side does likewise" : null,
                isSuspended || !(hasConditions || isReciprocal) ? "it is not suspended" : null,
            }.OfType<string>(),
        ];
        return truth switch
        {
            // In force for one party while another has suspended its own part.
            Truth.True when isSuspended =>
                "It is suspended by one of its parties for its own part, and not by another.",
            Truth.True => $"{Capital(TimePhrases.Both(what))}.",
            Truth.False when isSuspended => "It is suspended by its own party.",
            Truth.False when isReciprocal =>
                "It is suspended: the other side does not do likewise, or a condition does not hold.",
            Truth.False => "A condition that it hangs on has not come true, or does not hold.",
            Truth.Unknown => $"Whether {TimePhrases.Both(what)} is not known.",
            _ => "Conditions and suspensions do not come into it.",
        };
    }

    public static string Covers(Truth? truth) =>
        truth switch
        {
            Truth.True => "The conduct asked about is within its terms.",
            Truth.False => "The conduct asked about is not within its terms.",
            _ => "Whether the conduct asked about is within its terms is not known.",
        };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private (int Order, string Text) HowBound(ActorId party, List<Moment> from)
    {
        var binding = facts.Binding(party);
        var certain = from.FindAll(moment => !moment.IsNever);
        if (certain.Count == 0)
        {
            return (2, "");
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

    private static string Sentence((int Order, string Text) how, IReadOnlyList<string> names)
    {
        var (who, isOne) = (TimePhrases.Both(names), names.Count == 1);
        var own = isOne ? "its own word" : "their own words";
        return how.Order switch
        {
            0 when how.Text.Length > 0 => $"{who} {(isOne ? "is" : "are")} bound, as the reading asked for has it.",
            0 => $"{who} {(isOne ? "is" : "are")} bound by {own}.",
            1 => $"Whether {who} {(isOne ? "has" : "have")} agreed is not known.",
            2 => $"{who} {(isOne ? "has" : "have")} not agreed: no act that binds is known.",
            _ => $"{who} {(isOne ? "is" : "are")} bound from a time of {own} or of its start, {how.Text}.",
        };
    }

    private static string Extended(StrandStories stories)
    {
        var extended = stories.All.Count(story => story.IsExtended);
        var isBy = stories.All.Any(story => story.ExtendedBy.Count > 0);
        return extended == 0 ? ""
            : extended < stories.All.Count() ? ", if prolonged in time"
            : isBy ? ", as last prolonged"
            : ", prolonged by itself";
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
    private List<string> Ended(List<StrandEnding> endings, string extended) =>
        [
            .. endings
                .GroupBy(ending => (ending.Kind, By: TimePhrases.Both([.. ending.By.Distinct().Select(acts.NameOf)])))
                .Select(way =>
                    Ended(way.Key.Kind, way.Key.By, TimePhrases.When(way.Select(ending => ending.At)), extended)
                ),
        ];

    private static string Ended(EndingKind kind, string who, string when, string extended) =>
        kind switch
        {
            EndingKind.RanOut => $"it ran out {when}{extended}",
            EndingKind.Terminated => $"{who} ended it {when}",
            EndingKind.Notice => $"the notice that {who} gave was up {when}",
            EndingKind.Released => $"{who} released the other side {when}",
            EndingKind.Condition => $"a condition that ends it came about {when}",
            EndingKind.Replaced => $"another pause took its place {when}",
            _ => $"the word that bound was taken back {when}",
        };
}
