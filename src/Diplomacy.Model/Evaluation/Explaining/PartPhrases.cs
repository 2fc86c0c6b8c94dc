using NodaTime;

namespace Diplomacy.Model;

/// <summary>The sentences of the parts of an answer: bound, begun, conditions, scope.</summary>
internal sealed class PartPhrases(ActPhrases acts, PauseFacts facts, Reading reading, Instant at)
{
    private const int MostConditions = 3;

    private static readonly string[] s_openings =
    [
        "It ",
        "Its ",
        "Whether ",
        "If ",
        "Once ",
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
        var starts = stories.All.Select(story => story.Start).ToList();
        // What is open above may never come; where worlds in which it does not are told apart, the text says so.
        var isSure =
            starts.TrueForAll(start => start.IsNever || start.Latest is not null)
            || starts.Exists(start => start.IsNever);
        var when = TimePhrases.When(starts) + (isSure ? "" : ", if at all");
        return truth switch
        {
            Truth.True => $"It has begun: {when}.",
            Truth.False => $"It has not begun: it begins {when}.",
            Truth.Unknown => $"Whether it has begun is not known: it begins {when}.",
            _ => "Whether its time had begun does not come into it.",
        };
    }

    /// <param name="truth">Whether it goes on.</param>
    /// <param name="conditions">The conditions that it waits for or hangs on.</param>
    /// <param name="isReciprocal">Whether it hangs on the other side's doing likewise.</param>
    /// <param name="stories">Who suspended what.</param>
    public string Conditions(
        Truth? truth,
        IReadOnlyList<Condition> conditions,
        bool isReciprocal,
        StrandStories stories
    )
    {
        var hasConditions = conditions.Count > 0;
        var named = Named(conditions, acts);

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
            Truth.True => $"{Capital(TimePhrases.Both(what))}{TakenBack(stories)}.",
            Truth.False when suspended.Count > 0 => $"It is suspended: {suspensions}.",
            Truth.False when isReciprocal && !hasConditions => "It is suspended: the other side does not do likewise.",
            Truth.False when isReciprocal =>
                $"It is suspended: the other side does not do likewise, or a condition does not hold{named}.",
            Truth.False when conditions.All(condition => condition.Role == ConditionRole.Precedent) =>
                $"What it waits for has not come true{named}.",
            Truth.False when conditions.All(condition => condition.Role == ConditionRole.Continuing) =>
                $"A condition that it hangs on does not hold{named}.",
            Truth.False => $"A condition that it hangs on has not come true, or does not hold{named}.",
            Truth.Unknown when suspended.Count > 0 => what.Count == 0
                ? $"Whether it is suspended is not known: {suspensions}."
                : $"Whether {TimePhrases.Both(what)} is not known, nor whether it is suspended: {suspensions}.",
            Truth.Unknown => $"Whether {TimePhrases.Both(what)} is not known{named}.",
            _ => "Conditions and suspensions do not come into it.",
        };
    }

    /// <summary>That it can never begin: what it waited for had not come true in time.</summary>
    public static string Void(IReadOnlyList<Condition> conditions, ActPhrases acts)
    {
        var stopped = conditions.Where(condition => condition.LongStop is not null).ToList();
        var until = TimePhrases.Either([
            .. stopped.Select(condition => DeadlinePhrases.Of(condition.LongStop!)).Distinct(StringComparer.Ordinal),
        ]);
        return $"It is void: what it waits for had not come true before the limit for it, {until}{Named(stopped, acts)}.";
    }

    private static string Named(IReadOnlyList<Condition> conditions, ActPhrases acts)
    {
        var facts = new FactPhrases(acts);
        return conditions.Count is 0 or > MostConditions
            ? ""
            : $": that {TimePhrases.Both([.. conditions.Select(condition => facts.Of(condition.Fact)).Distinct(StringComparer.Ordinal)])}";
    }

    private string TakenBack(StrandStories stories)
    {
        var who = stories.TakenBack(MoveKind.Suspend).Select(one => one.By).Distinct().ToList();
        return who.Count == 0 ? "" : $": {TimePhrases.Both([.. who.Select(acts.NameOf)])} took the suspension back";
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

    // By the latest instant at which each may have been made; worlds may have another order, which the phases tell.
    private Word? LastProposal(ActorId party) =>
        facts
            .Points.Proposals.Where(word => facts.Points.Account.MaySpeakAs(word.Voice, party))
            .MaxBy(word => word.Time.Bounds.LatestMicroseconds ?? long.MaxValue);

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
}
