using Diplomacy.Model.Tests.Generators;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>Law 3 for the view of what an actor knew.</summary>
public sealed class AudienceLaws
{
    private const int Cases = 400;

    [Fact]
    public void What_an_actor_could_not_know_of_changes_nothing_for_it() =>
        Check(
            (dossier, known, reader) =>
            {
                var kept = dossier.Statements.Where(s => CouldKnow(s, reader)).ToEquatableArray();
                Same(dossier, dossier with { Statements = kept }, known, reader);
            }
        );

    [Fact]
    public void What_becomes_known_later_changes_nothing_for_an_actor() =>
        Check(
            (dossier, known, reader) =>
            {
                var all = dossier.Statements.ToList();
                var half = all[..((all.Count + 1) / 2)];
                var later = all[half.Count..]
                    .ConvertAll(s => s with { StatedKnownFrom = Instant.Max(s.KnownFrom, known + Cast.Step) });
                Same(
                    dossier with
                    {
                        Statements = half.ToEquatableArray(),
                    },
                    dossier with
                    {
                        Statements = [.. half, .. later],
                    },
                    known,
                    reader
                );
            }
        );

    [Fact]
    public void The_order_of_statements_does_not_matter_to_an_actor() =>
        Check(
            (dossier, known, reader) =>
                Same(
                    dossier,
                    dossier with
                    {
                        Statements = dossier.Statements.Reverse().ToEquatableArray(),
                    },
                    known,
                    reader
                )
        );

    [Fact]
    public void What_was_public_only_is_the_view_of_everybody() =>
        Check(
            (dossier, known, reader) =>
            {
                var open = dossier with
                {
                    Statements = dossier.Statements.Select(s => s with { Audience = null }).ToEquatableArray(),
                };
                if (IsSound(open))
                {
                    Assert.Equal(open.AsKnownAt(known).Statements, open.AsKnownAt(known, reader).Statements);
                }
            }
        );

    private static void Check(Action<Dossier, Instant, ActorId> law) =>
        LawRunner.Check(
            EvaluationGenerators.CasesWithDice(),
            Cases,
            pair =>
            {
                var dice = pair.Dice.Fork();
                var statements = pair.Case.Dossier.Statements.Select(s => s with { Audience = AudienceOf(dice) });
                law(
                    pair.Case.Dossier with
                    {
                        Statements = statements.ToEquatableArray(),
                    },
                    pair.Case.KnownAt,
                    dice.Of(Cast.Speakers)
                );
            }
        );

    private static EquatableArray<ActorId>? AudienceOf(Dice dice) =>
        dice.Percent(40) ? null
        : dice.Percent(50) ? [dice.Of(Cast.Speakers)]
        : [dice.Of(Cast.Speakers), dice.Of(Cast.Speakers)];

    // The cast's only authority is for good: the office of P speaks for it, and its holder through the office.
    private static bool CouldKnow(Statement statement, ActorId reader)
    {
        if (statement.Audience is not { } audience)
        {
            return true;
        }

        ActorId[] knowing =
        [
            statement.Speaker,
            statement.OnBehalfOf ?? statement.Speaker,
            .. audience,
            .. statement.Signatories.SelectMany(s => new[] { s.By, s.OnBehalfOf ?? s.By }),
        ];
        return knowing.Any(who =>
            who == reader
            || (who == Cast.Holder && (reader == Cast.Office || reader == Cast.P))
            || (who == Cast.Office && reader == Cast.P)
        );
    }

    private static void Same(Dossier one, Dossier other, Instant known, ActorId reader)
    {
        if (!IsSound(one) || !IsSound(other))
        {
            return;
        }

        var (left, right) = (one.AsKnownAt(known, reader), other.AsKnownAt(known, reader));
        Assert.Equal(left.Statements, right.Statements);
        foreach (var voice in Cast.Speakers)
        {
            var account = Account.Of(voice);
            Assert.Equal(left.Timeline(Cast.Pause, account).Segments, right.Timeline(Cast.Pause, account).Segments);
        }
    }

    private static bool IsSound(Dossier dossier) => !dossier.Validate().Any(d => d.Severity == Severity.Error);
}
