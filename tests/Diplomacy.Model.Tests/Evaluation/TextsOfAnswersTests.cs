using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What answers and their parts say of themselves in one line.</summary>
public sealed class TextsOfAnswersTests
{
    private static readonly Dossier s_dossier = Of(Say(5, "a", "bound", Commit(8, 20)));

    [Fact]
    public void An_account_names_its_voices_and_its_carriers()
    {
        Assert.Equal("bound", $"{Bound}");
        Assert.Equal("bound and other", $"{new Account("bound", "other")}");
        Assert.Equal("bound (carriers: outlet, stranger)", $"{Bound.CarriedBy("outlet", "stranger")}");
    }

    [Fact]
    public void Accounts_are_told_apart_by_whether_the_first_is_preferred()
    {
        Assert.Equal("bound | other", $"{Accounts.SideBySide(Bound, Account.Of("other"))}");
        Assert.Equal("bound > other", $"{Accounts.Preferring(Bound, Account.Of("other"))}");
    }

    [Fact]
    public void No_accounts_are_refused_with_what_to_do()
    {
        foreach (var make in new Func<Accounts>[] { () => Accounts.SideBySide(), () => Accounts.Preferring() })
        {
            var refused = Assert.Throws<ArgumentException>(make);
            Assert.Equal("accounts", refused.ParamName);
            Assert.StartsWith("No account is given; name one at least.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_verdict_says_of_what_when_according_to_whom_and_what()
    {
        var view = s_dossier.AsKnownAt(Day(12));

        Assert.Equal(
            "p at 2026-01-13T00:00:00Z according to bound: True (InForce)",
            $"{view.Evaluate("p", Day(13), Bound)}"
        );
        Assert.Equal("p at 2026-01-13T00:00:00Z: True (InForce)", $"{view.Evaluate("p", Day(13))}");
        Assert.Equal(
            "p at 2026-01-13T00:00:00Z: True (InForce), partial: 2 statements withheld",
            $"{(s_dossier with { Withheld = new Withheld(2) }).AsKnownAt(Day(12)).Evaluate("p", Day(13))}"
        );
    }

    [Fact]
    public void A_verdict_is_a_projection_only_after_what_is_known()
    {
        var view = s_dossier.AsKnownAt(Day(12));

        Assert.False(view.Evaluate("p", Day(11), Bound).IsProjection);
        Assert.False(view.Evaluate("p", Day(12), Bound).IsProjection);
        Assert.True(view.Evaluate("p", Day(12) + Duration.FromTicks(1), Bound).IsProjection);
    }

    [Fact]
    public void A_verdict_has_a_phase_where_all_worlds_have_the_same()
    {
        var until = new MomentDeadline(Moment.Between(Day(20), Day(24)));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), until) };
        var view = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms })).AsKnownAt(Day(12));

        Assert.Equal(Phase.InForce, view.Evaluate("p", Day(13), Bound).Phase);
        Assert.Equal([Phase.Expired, Phase.InForce], view.Evaluate("p", Day(22), Bound).Phases.Order());
        Assert.Null(view.Evaluate("p", Day(22), Bound).Phase);
    }

    [Fact]
    public void An_undertakings_verdict_begins_with_its_name()
    {
        var undertaking = s_dossier.AsKnownAt(Day(12)).Evaluate("p", Day(13), Bound).Undertakings[0];

        Assert.Equal($"{undertaking.Undertaking}: True (InForce)", $"{undertaking}");
        Assert.StartsWith(undertaking.Undertaking.Value, $"{undertaking}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamp_says_as_of_when_for_whom_and_by_which_versions()
    {
        var version = typeof(Stamp).Assembly.GetName().Version!.ToString(3);
        var stamp = s_dossier.AsKnownAt(Day(12)).Evaluate("p", Day(13), Bound).Stamp;

        Assert.Equal(version, stamp.LibraryVersion);
        Assert.Equal(
            $"known at 2026-01-12T00:00:00Z, {stamp.TimeZoneVersion}, Diplomacy.Model {version}",
            $"{stamp with { Withheld = null }}"
        );
        Assert.Equal(
            $"known at 2026-01-12T00:00:00Z to other, {stamp.TimeZoneVersion}, Diplomacy.Model {version}, at least 3 statements withheld",
            $"{stamp with { KnownTo = "other", Withheld = new Withheld(3) { IsAtLeast = true } }}"
        );
    }

    [Fact]
    public void A_presumption_says_what_is_taken_for_granted_each_kind_in_its_own_words()
    {
        var texts = Enum.GetValues<PresumptionKind>().Select(kind => $"{new Presumption(kind, "talks", [])}").ToList();

        Assert.All(texts, text => Assert.StartsWith("talks: ", text, StringComparison.Ordinal));
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("talks: presumed to stay as it was last said to be", texts);
    }

    [Fact]
    public void An_open_question_has_an_answer_under_each_of_its_options_and_no_other()
    {
        var question = new Question(QuestionKind.Boundary, "a/end", ["exclusive", "inclusive"]);
        var open = new OpenQuestion(question, [Truth.False, Truth.Unknown], ["a"]);

        Assert.Equal(Truth.False, open.Under("exclusive"));
        Assert.Equal(Truth.Unknown, open.Under("inclusive"));
        var refused = Assert.Throws<ArgumentException>(() => open.Under("both"));
        Assert.Equal("option", refused.ParamName);
        Assert.StartsWith($"'both' is no option of {question}.", refused.Message, StringComparison.Ordinal);
    }
}
