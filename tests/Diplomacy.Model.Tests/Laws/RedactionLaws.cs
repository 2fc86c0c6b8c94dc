using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>What is withheld is owned up to wherever it could make a difference.</summary>
public sealed class RedactionLaws
{
    private const int Cases = 600;

    [Fact]
    public void Withholding_keeps_a_dossier_sound() =>
        Check((_, redacted) => Assert.DoesNotContain(redacted.Validate(), d => d.Severity == Severity.Error));

    [Fact]
    public void A_verdict_that_is_not_labelled_partial_is_that_of_the_whole_dossier()
    {
        var unlabelled = 0;
        Check(
            (@case, redacted) =>
            {
                var (whole, view) = (@case.Dossier.AsKnownAt(@case.KnownAt), redacted.AsKnownAt(@case.KnownAt));
                foreach (var pause in @case.Dossier.Pauses.ToArray())
                {
                    var verdict = view.Evaluate(pause.Id, @case.KnownAt);
                    if (!verdict.IsPartial)
                    {
                        unlabelled++;
                        Assert.Equal(whole.Timeline(pause.Id).Segments, view.Timeline(pause.Id).Segments);
                    }
                }
            }
        );
        Assert.True(unlabelled > 20, $"{unlabelled} verdicts were not partial");
    }

    [Fact]
    public void The_label_survives_json() =>
        Check((_, redacted) => Assert.Equal(redacted, DiplomacyJson.Parse(DiplomacyJson.Write(redacted))));

    // Beside the pauses of the case, one that has nothing to do with them.
    private static void Check(Action<EvaluationCase, Dossier> law) =>
        LawRunner.Check(
            EvaluationGenerators.CasesWithDice(),
            Cases,
            pair =>
            {
                var dice = pair.Dice.Fork();
                var @case = pair.Case with
                {
                    Dossier = pair.Case.Dossier with
                    {
                        Pauses = [.. pair.Case.Dossier.Pauses, Pause.Unilateral("aside", Cast.Q)],
                        Statements = [.. pair.Case.Dossier.Statements, .. Aside],
                    },
                };
                var isAside = dice.Percent(50);
                var ids = @case
                    .Dossier.Statements.Where(s => Aside.Contains(s) == isAside && dice.Percent(40))
                    .Select(s => s.Id)
                    .ToEquatableArray();
                if (!ids.IsEmpty && !@case.Dossier.Validate().Any(d => d.Severity == Severity.Error))
                {
                    law(@case, @case.Dossier.Withhold(ids));
                }
            }
        );

    private static Statement[] Aside { get; } =
    [
        Said("aside-1", new Commit("aside") { Terms = Until(4) }),
        Said("aside-2", new Extend("aside") { Until = Deadline.At(Cast.Tick(9)) }),
    ];

    private static Terms Until(int tick) =>
        new() { Window = new Window(Deadline.At(Cast.Tick(1)), Deadline.At(Cast.Tick(tick))) };

    private static Statement Said(string id, Act act) =>
        new(id, Cast.Q, act)
        {
            SaidAt = Moment.Exactly(Cast.Tick(0)),
            StatedKnownFrom = Cast.Tick(0),
            RecordedAt = Cast.Tick(0),
        };
}
