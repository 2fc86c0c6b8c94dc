using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Laws;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>What changed between two knowledge times, and because of which statements.</summary>
public sealed class VerdictDiffTests
{
    private static readonly Account North = Account.Of("north");

    [Fact]
    public void An_early_end_changes_what_was_projected_and_is_the_reason()
    {
        var diff = Diff(Declared().At(Dossiers.Day(4)).Terminates("north"), 3, 5);

        var change = diff.Changes[0];
        Assert.Equal(Dossiers.Day(4), change.Start);
        Assert.Equal(Dossiers.Day(9), change.End);
        Assert.Equal((Truth.True, Truth.False), (change.Before.InForce, change.After.InForce));
        Assert.Equal(
            [Phase.Expired, Phase.Terminated],
            [diff.Changes[1].Before.Phases[0], diff.Changes[1].After.Phases[0]]
        );
        Assert.Equal("s2", Assert.Single(diff.Reasons).Statement.Value);
        Assert.False(diff.IsSilenceAReason);
    }

    [Fact]
    public void What_makes_no_difference_is_no_reason()
    {
        var diff = Diff(
            Declared()
                .At(Dossiers.Day(4))
                .Terminates("north")
                .At(Dossiers.Day(4))
                .Accuses("south", new Conduct("north", Activities.Strikes, "valley")),
            3,
            5
        );

        Assert.Equal("s2", Assert.Single(diff.Reasons).Statement.Value);
        Assert.Empty(Diff(Declared(), 3, 5).Changes);
        Assert.Empty(Diff(Declared(), 3, 5).Reasons);
    }

    [Fact]
    public void Statements_of_which_each_would_do_are_all_listed()
    {
        var twice = Declared().At(Dossiers.Day(4)).Terminates("north").At(Dossiers.Day(4)).Terminates("north");

        Assert.Equal(["s2", "s3"], Diff(twice, 3, 5).Reasons.Select(reason => reason.Statement.Value));
    }

    [Fact]
    public void Statements_that_need_each_other_are_all_listed()
    {
        var truce = Dossiers
            .Parties.MutualPause("p", "north", "south")
            .At(Dossiers.Day(2))
            .Commits("north", Dossiers.Day(3), Dossiers.Day(9))
            .At(Dossiers.Day(2))
            .Accepts("south");

        Assert.Equal(["s1", "s2"], Diff(truce, 1, 5).Reasons.Select(reason => reason.Statement.Value));
    }

    [Fact]
    public void What_a_reason_replaced_or_took_back_is_marked()
    {
        var declared = Declared();
        var replaced = declared.Dossier.With(
            declared.Build().Statements[0] with
            {
                Id = "new",
                Supersedes = "s1",
                StatedKnownFrom = Dossiers.Day(4),
                RecordedAt = Dossiers.Day(4),
                Acts =
                [
                    new Commit("p")
                    {
                        Terms = new Terms
                        {
                            Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(5))),
                        },
                    },
                ],
            }
        );
        var takenBack = declared.At(Dossiers.Day(4)).Performs("north", new Retract("s1"));

        Assert.Equal("new in place of s1", Assert.Single(Diff(replaced.On("p"), 3, 5).Reasons).ToString());
        Assert.Equal("s2 taking back s1", Assert.Single(Diff(takenBack, 3, 5).Reasons).ToString());
    }

    [Fact]
    public void Silence_alone_may_change_what_was_unknown()
    {
        var pause = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Deadline.At(Dossiers.Day(2)), Deadline.Upon("talks-end"));
        var diff = Diff(pause, 3, 5);

        Assert.Equal(Truth.Unknown, diff.Changes[0].Before.InForce);
        Assert.Equal(Truth.True, diff.Changes[0].After.InForce);
        Assert.Empty(diff.Reasons);
        Assert.True(diff.IsSilenceAReason);
    }

    [Fact]
    public void Knowledge_times_the_wrong_way_round_are_refused() =>
        Assert.Throws<ArgumentException>(() => Diff(Declared(), 5, 3));

    [Fact]
    public void Without_the_reasons_and_silence_nothing_differs() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            100,
            @case =>
            {
                var known = @case.Dossier.Statements.Select(s => s.KnownFrom).Order().ToList();
                var before = known[known.Count / 2];
                foreach (var account in @case.Dossier.AsKnownAt(@case.KnownAt).SpeakersOf(Cast.Pause))
                {
                    if (before > @case.KnownAt)
                    {
                        continue;
                    }

                    var diff = @case.Dossier.Diff(Cast.Pause, before, @case.KnownAt, account);
                    Assert.True(
                        diff.Changes.IsEmpty || !diff.Reasons.IsEmpty || diff.IsSilenceAReason,
                        diff.ToString()
                    );
                    var without = @case.Dossier with
                    {
                        Statements =
                        [
                            .. @case.Dossier.Statements.Where(s =>
                                !diff.Reasons.Any(reason => reason.Statement == s.Id)
                            ),
                        ],
                    };
                    if (without.Validate().All(diagnostic => diagnostic.Severity != Severity.Error))
                    {
                        Assert.Empty(without.Diff(Cast.Pause, before, @case.KnownAt, account).Reasons);
                    }
                }
            }
        );

    private static PauseBuilder Declared() =>
        Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(9));

    private static VerdictDiff Diff(PauseBuilder pause, int before, int after) =>
        pause.Build().Diff("p", Dossiers.Day(before), Dossiers.Day(after), North);
}
