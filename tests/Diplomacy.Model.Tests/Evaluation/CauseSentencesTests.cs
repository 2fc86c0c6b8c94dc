using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using Assert = Xunit.Assert;

/// <summary>Explanations have a sentence for whatever may be told.</summary>
public sealed class CauseSentencesTests
{
    [Fact]
    public void Every_cause_has_a_sentence_that_begins_with_a_capital_and_ends_with_a_stop()
    {
        foreach (var kind in Enum.GetValues<CauseKind>())
        {
            var question = new Question(QuestionKind.Zone, "a/end", ["Europe/Kyiv", "Europe/Moscow"]);
            foreach (var cause in new[] { new Cause(kind, []), new Cause(kind, [], question) })
            {
                Assert.Matches("^[A-Z].+\\.$", Sentences.Of(cause));
            }
        }
    }

    [Fact]
    public void Causes_that_a_reader_must_tell_apart_read_apart()
    {
        var sentences = Enum.GetValues<CauseKind>().Select(kind => Sentences.Of(new Cause(kind, []))).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Whose_clock_is_meant_names_the_clocks_that_are_recorded()
    {
        Assert.EndsWith("not recorded.", Sentences.Of(new Cause(CauseKind.Zone, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_kind_of_cause_is_refused() =>
        Assert.StartsWith(
            "Not a kind of cause.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Sentences.Of(new Cause((CauseKind)999, []))).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(ExplanationKind.NotEnded, Truth.True, "Not over ")]
    [InlineData(ExplanationKind.NotEnded, Truth.False, "Over ")]
    [InlineData(ExplanationKind.NotEnded, Truth.Unknown, "Not known ")]
    [InlineData(ExplanationKind.Started, Truth.False, "So ")]
    public void How_far_a_step_goes_is_told_in_the_words_of_its_truth(ExplanationKind kind, Truth truth, string start)
    {
        var interval = new Interval(SmallDossiers.Day(5), SmallDossiers.Day(9));

        Assert.StartsWith(start, Sentences.Throughout(kind, truth, interval, interval), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Truth.True, true, "As to main: in force, and covers the conduct.")]
    [InlineData(Truth.True, false, "As to main: in force.")]
    [InlineData(Truth.Unknown, false, "As to main: not known (not spoken of).")]
    public void How_an_undertaking_stands_is_told_in_words(Truth truth, bool isCoverage, string expected) =>
        Assert.Equal(expected, Sentences.Of(["main"], 2, truth, [Phase.None], isCoverage));

    [Theory]
    [InlineData(PresumptionKind.StateUnchanged, "Presumed: \"talks\" stays as it was last said to be.")]
    [InlineData(
        PresumptionKind.EventNotOccurredYet,
        "Presumed: \"talks\" has not come about yet, since no word that counts here says that it has."
    )]
    public void What_is_presumed_is_told_in_words(PresumptionKind kind, string expected) =>
        Assert.Equal(expected, Sentences.Of(new Presumption(kind, "talks", []), new ActPhrases(SmallDossiers.Of())));

    [Fact]
    public void Nobody_having_spoken_is_told_of_all_and_of_an_account()
    {
        var dossier = SmallDossiers.Of();

        Assert.Contains(
            dossier.AsKnownAt(SmallDossiers.Day(9)).Evaluate("p", SmallDossiers.Day(9)).Explanation.All(),
            node => node.Text == "Nobody has spoken of it."
        );
        Assert.Contains(
            dossier.Ask(9).Explanation.All(),
            node => node.Text == "No word that counts in this account speaks of it."
        );
    }
}
