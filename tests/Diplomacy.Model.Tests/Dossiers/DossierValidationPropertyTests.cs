using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

public sealed class DossierValidationPropertyTests
{
    [Property(Arbitrary = [typeof(ModelArbitraries)], MaxTest = 150)]
    public void Validating_arbitrary_content_never_throws(Dossier dossier)
    {
        var diagnostics = dossier.Validate();
        Assert.Equal(diagnostics, (dossier with { }).Validate());
        Assert.Equal(diagnostics, diagnostics.OrderByDescending(diagnostic => diagnostic.Severity));
        AssertAnswersIfSound(dossier);
    }

    [Property(Arbitrary = [typeof(TiedDossiers)], MaxTest = 150)]
    public void A_dossier_without_errors_can_be_asked_for_answers(Dossier dossier) => AssertAnswersIfSound(dossier);

    [Fact]
    public void Many_of_the_tied_dossiers_are_sound()
    {
        var sample = TiedDossiers.Dossier().Generator.Sample(200, new Rnd(20260201), 10);
        Assert.InRange(sample.Count(dossier => dossier.Validate().All(d => d.Severity != Severity.Error)), 20, 200);
    }

    private static void AssertAnswersIfSound(Dossier dossier)
    {
        if (dossier.Validate().Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            _ = Assert.Throws<InvalidDossierException>(() => dossier.AsKnownAt(Instant.MaxValue));
            return;
        }

        var known = dossier
            .Statements.Select(s => s.KnownFrom)
            .Distinct()
            .Order()
            .TakeLast(2)
            .DefaultIfEmpty(Instant.MinValue);
        foreach (var view in known.Select(k => dossier.AsKnownAt(k)))
        {
            foreach (var pause in dossier.Pauses)
            {
                AssertAnswers(view.Timeline(pause.Id), view.KnownAt);
                foreach (var actor in dossier.Actors)
                {
                    AssertAnswers(view.Timeline(pause.Id, Account.Of(actor.Id)), view.KnownAt);
                }
            }
        }
    }

    private static void AssertAnswers(PauseTimeline timeline, Instant at)
    {
        foreach (var instant in (Instant[])[Instant.MinValue, at, Instant.MaxValue])
        {
            var verdict = timeline.At(instant);
            Assert.NotNull(verdict.Explanation);
        }
    }
}
