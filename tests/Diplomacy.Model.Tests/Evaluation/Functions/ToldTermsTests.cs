using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>Texts that tell of the terms of what somebody did are compared and linted by these.</summary>
public sealed class ToldTermsTests
{
    private static readonly Terms s_until = new()
    {
        Window = new Window(Deadline.At(Day(1)), Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Kyiv")),
    };

    private static readonly Performance s_done = new("bound", new Accept("p") { Terms = s_until });

    private static readonly Dossier s_dossier = Of(
        Say(1, "report", "outlet", new Report(s_done)),
        Say(1, "nested", "outlet", new Report(new Performance("other", new Report(s_done)))),
        Say(1, "confirm", "bound", new Confirm(s_done)),
        Say(1, "denial", "other", new DenyAct(s_done)),
        Say(1, "both", "outlet", new AssertClaim(new TermsClaim("p", Terms(1, 20))), new Report(s_done)),
        Say(1, "direct", "bound", new Commit("p") { Terms = s_until })
    );

    [Theory]
    [InlineData("report")]
    [InlineData("nested")]
    [InlineData("confirm")]
    public void What_a_text_tells_of_is_compared(string text)
    {
        Assert.Equal(
            ["Start: Same", "End: Same"],
            s_dossier.CompareTexts(text, "direct").Terms.Select(term => $"{term.Part}: {term.Agreement}")
        );
        Assert.Contains(s_dossier.Lint(text), finding => finding.Code == LintCodes.BoundaryOpen);
    }

    [Fact]
    public void What_a_text_denies_is_not()
    {
        Assert.All(
            s_dossier.CompareTexts("denial", "direct").Terms,
            term => Assert.Equal(TermAgreement.OnlyInSecond, term.Agreement)
        );
        Assert.Empty(s_dossier.Lint("denial"));
    }

    [Fact]
    public void A_text_s_own_words_go_before_what_it_tells_of() =>
        Assert.Contains(
            s_dossier.CompareTexts("both", "direct").Terms,
            term => term is { Part: TermPart.End, Agreement: TermAgreement.Differ }
        );

    [Fact]
    public void Of_what_is_told_only_the_open_questions_are_found() =>
        Assert.DoesNotContain(s_dossier.Lint("report"), finding => finding.Code == LintCodes.NoExitRule);
}
