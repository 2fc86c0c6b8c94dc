namespace Diplomacy.Model;

/// <content>Conditions: the truth of facts at an instant, and the first instant at which they are true.</content>
internal sealed partial class StrandWorld
{
    /// <summary>The first instant at which the strand is established, started and its precedents have come true, whatever its end.</summary>
    public Limit Effect => _effect ??= FindEffect();

    private (EquatableArray<Condition> Said, EquatableArray<StatementId> Statements, string Key) Conditions =>
        _strand.Terms.Conditions.In(_world) is var (said, words)
            ? (said, words.Select(word => word.Statement).Distinct().Order().ToEquatableArray(), words[0].Key)
            : ([], [], "");

    private Limit FindEffect()
    {
        _isFindingEffect = true;
        var effect = Later(Established, Start);
        var (said, statements, key) = Conditions;
        foreach (var i in _strand.PrecedentsOf(said)?.PossiblyLast ?? Precedents(said))
        {
            if (effect.At is null)
            {
                break;
            }

            effect = Later(effect, Come(said[i], ConditionKey(key, i), statements));
        }

        _isFindingEffect = false;
        return effect;
    }

    private static string ConditionKey(string key, int position) =>
        FormattableString.Invariant($"{key}/conditions/{position}");

    // When a precedent comes true, before its long-stop.
    private Limit Come(Condition condition, string key, EquatableArray<StatementId> statements)
    {
        var come = FirstTrue(condition.Fact, key, statements);
        if (condition.LongStop is null || come.At is not { } point)
        {
            return come;
        }

        return LongStop(condition, key, statements) is { At: { } stop } && _world.IsAtOrAfter(point, stop)
            ? Limit.Never
            : come;
    }

    private Limit LongStop(Condition condition, string key, EquatableArray<StatementId> statements) =>
        Deadlines.Resolve(condition.LongStop!, $"{key}/longStop", CauseKind.Base, statements[0], this, _world);

    private bool IsVoid(Point at)
    {
        var (said, statements, key) = Conditions;
        for (var i = 0; i < said.Count; i++)
        {
            if (
                said[i] is { Role: ConditionRole.Precedent, LongStop: not null }
                && Has(LongStop(said[i], ConditionKey(key, i), statements), at)
                && Come(said[i], ConditionKey(key, i), statements).At is null
            )
            {
                return true;
            }
        }

        return false;
    }

    // Whether all precedents have come true at the instant asked about.
    private bool HavePrecedentsCome()
    {
        var (said, statements, key) = Conditions;
        foreach (var i in _strand.PrecedentsOf(said)?.AtAsked(_world) ?? Precedents(said))
        {
            if (!Has(Come(said[i], ConditionKey(key, i), statements), Point.AskedAbout))
            {
                return false;
            }
        }

        return true;
    }

    private static List<int> Precedents(EquatableArray<Condition> said)
    {
        var found = new List<int>();
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i].Role == ConditionRole.Precedent)
            {
                found.Add(i);
            }
        }

        return found;
    }

    private bool DoConditionsHold(Point at)
    {
        var (said, statements, key) = Conditions;
        for (var i = 0; i < said.Count; i++)
        {
            if (
                said[i].Role == ConditionRole.Continuing
                && !Ends(said[i], statements)
                && !(
                    said[i].Fact is Holds holds
                        ? IsHeld(holds, at, statements)
                        : IsTrue(said[i].Fact, at, ConditionKey(key, i), statements)
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool Ends(Condition condition, EquatableArray<StatementId> statements) =>
        condition.OnFailure == FailureEffect.Ends
        || (
            condition.OnFailure == FailureEffect.Unspecified
            && MayFail(condition.Fact)
            && _strand
                .Facts.Clarified.Answer(
                    new Question(
                        QuestionKind.Failure,
                        condition.Fact is Holds holds ? holds.State.Value : condition.Fact.ToString(),
                        QuestionKinds.OptionsOf(QuestionKind.Failure)
                    ),
                    CauseKind.Failure,
                    statements,
                    _world
                )
                .Equals(QuestionKinds.Ends, StringComparison.Ordinal)
        );

    // Where no world has it failing, nothing hangs on what failing does.
    private bool MayFail(Fact fact) => fact is not Holds holds || Facts.State(holds.State).MayFail(holds.Silence);

    private bool IsHeld(Holds holds, Point at, EquatableArray<StatementId> statements) =>
        Facts.State(holds.State).HoldsAt(at, holds.Silence, statements, _world);

    private bool IsTrue(Fact fact, Point at, string key, EquatableArray<StatementId> statements)
    {
        switch (fact)
        {
            case Holds holds:
                return IsHeld(holds, at, statements);
            case AllOf all:
                return Parts(all, key).All(part => IsTrue(part.Fact, at, part.Key, statements));
            case AnyOf any:
                return Parts(any, key).Any(part => IsTrue(part.Fact, at, part.Key, statements));
            case Not not:
                return !IsTrue(not.Fact, at, $"{key}/0", statements);
            case AtLeast quorum:
                return Parts(quorum, key).Count(part => IsTrue(part.Fact, at, part.Key, statements)) >= quorum.Count;
            default:
                return Has(Occurrence(fact, key, statements), at);
        }
    }

    // A state is the same wherever it stands: it has no questions of its own there.
    private static IEnumerable<(Fact Fact, string Key)> Parts(Fact fact, string key) =>
        fact.Parts.Select((part, i) => (part, part is Holds ? key : FormattableString.Invariant($"{key}/{i}")));

    /// <summary>The first instant at which a fact is true; never if it is not.</summary>
    private Limit FirstTrue(Fact fact, string key, EquatableArray<StatementId> statements) =>
        fact switch
        {
            AllOf all when IsOnceForAll(fact) => Parts(all, key)
                .Aggregate(
                    new Limit(Point.Always),
                    (last, part) => last.At is null ? last : Later(last, FirstTrue(part.Fact, part.Key, statements))
                ),
            AnyOf any when IsOnceForAll(fact) => Parts(any, key)
                .Aggregate(Limit.Never, (first, part) => Earlier(first, FirstTrue(part.Fact, part.Key, statements))),
            AtLeast quorum when IsOnceForAll(fact) => Nth(
                [.. Parts(quorum, key).Select(part => FirstTrue(part.Fact, part.Key, statements))],
                quorum.Count
            ),
            _ when IsOnceForAll(fact) => Occurrence(fact, key, statements),
            _ => FirstFrom(Point.Always, true, fact, key, statements),
        };

    // True for ever once it is true.
    private static bool IsOnceForAll(Fact fact) => fact is not (Holds or Not) && fact.Parts.All(IsOnceForAll);

    private Limit FirstFrom(Point from, bool wanted, Fact fact, string key, EquatableArray<StatementId> statements)
    {
        var at = new Limit(from);
        while (at.At is { } here)
        {
            if (IsTrue(fact, here, key, statements) == wanted)
            {
                return new Limit(here);
            }

            at = NextChange(fact, here, key, statements);
        }

        return Limit.Never;
    }

    private Limit NextChange(Fact fact, Point after, string key, EquatableArray<StatementId> statements)
    {
        if (fact is Holds holds)
        {
            return Facts.State(holds.State).NextChange(after, holds.Silence, statements, _world);
        }

        if (!fact.Parts.IsEmpty)
        {
            return Parts(fact, key)
                .Aggregate(
                    Limit.Never,
                    (next, part) => Earlier(next, NextChange(part.Fact, after, part.Key, statements))
                );
        }

        var occurrence = Occurrence(fact, key, statements);
        return Has(occurrence, after) ? Limit.Never : occurrence;
    }

    // The instant from which a fact that comes true once is true.
    private Limit Occurrence(Fact fact, string key, EquatableArray<StatementId> statements)
    {
        switch (fact)
        {
            case Occurred occurred:
                var at = Facts.Event(occurred.Event).In(occurred.Silence, statements, _world);
                return
                    occurred.Before is { } before
                    && at.At is { } point
                    && Has(
                        Deadlines.Resolve(before, $"{key}/before", CauseKind.Base, statements[0], this, _world),
                        point
                    )
                    ? Limit.Never
                    : at;
            case Stated stated:
                return StatedAt(stated);
            case Fulfilled fulfilled:
                return FulfilledAt(fulfilled, statements);
            case ObservedFor observed:
                return ObservedAt(observed);
            case UnrecognizedFact unknown:
                // So always or never, for all that is understood of it.
                return
                    _world.Answer(new Choice($"not understood: {unknown}", 2, CauseKind.NotUnderstood, statements)) == 0
                    ? new Limit(Point.Always)
                    : Limit.Never;
            default:
                throw new InvalidOperationException($"{fact.GetType().Name} is no fact that comes true once.");
        }
    }

    private Limit StatedAt(Stated stated)
    {
        var said = Limit.Never;
        foreach (var word in _strand.Facts.Points.Account.Stating(stated))
        {
            said = Earlier(said, new Limit(_world.PointOf(word.Time)));
        }

        return said;
    }

    private Limit FulfilledAt(Fulfilled fulfilled, EquatableArray<StatementId> statements)
    {
        var unit = _strand.Facts.UnitOf(fulfilled);
        var quantity = fulfilled.Quantity ?? _strand.Facts.ObligationOf(fulfilled)?.Quantity ?? 1;
        if (Facts.Deliveries.Reached(unit, quantity, _world) is { } reached)
        {
            return reached;
        }

        var subject = FormattableString.Invariant($"{quantity} of {unit} under {_strand.Facts.Pause.Id}");
        switch (fulfilled.Silence)
        {
            case SilenceRule.PresumedToHold:
                _world.Presume(new Presumption(PresumptionKind.EventOccurred, subject, statements));
                return new Limit(Point.Always);
            case SilenceRule.PresumedNotToHold:
                _world.Presume(new Presumption(PresumptionKind.EventDoesNotOccur, subject, statements));
                return Limit.Never;
            default:
                return new Limit(
                    _world.PointOf(Facts.Moments.Of(subject, Moment.Unknown, CauseKind.Silence, statements))
                );
        }
    }
}
