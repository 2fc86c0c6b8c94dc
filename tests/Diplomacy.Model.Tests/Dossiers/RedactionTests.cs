using Diplomacy.Model.Tests.Evaluation;
using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>What a dossier says of the statements that were withheld from it, and who could know of which.</summary>
public sealed class RedactionTests
{
    private static readonly Statement s_public = SmallDossiers.Say(1, "open", "bound", SmallDossiers.Commit(2, 5));

    private static readonly Statement s_private = SmallDossiers.Say(
        3,
        "secret",
        "spokesman",
        new Extend("p") { Until = Deadline.At(SmallDossiers.Day(9)) }
    ) with
    {
        OnBehalfOf = "bound",
        Audience = ["other"],
        Channel = Channel.Telephone,
        InReplyTo = "open",
    };

    private static Dossier Whole { get; } =
        SmallDossiers.Of(
            s_public,
            s_private,
            SmallDossiers.Say(4, "reply", "other", new Welcome(new LocalizedText("the news")) { Beside = "p" }) with
            {
                InReplyTo = "secret",
            }
        );

    [Fact]
    public void A_verdict_on_a_pause_of_which_something_was_withheld_is_partial()
    {
        var verdict = Whole.Withhold(["secret"]).Ask(6);

        Assert.Equal(Truth.False, verdict.InForce);
        Assert.True(verdict.IsPartial);
        Assert.Equal(1, verdict.Stamp.Withheld!.Count);
        Assert.EndsWith(", partial: 1 statement withheld", verdict.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", 1 statement withheld", verdict.Stamp.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", 1 statement withheld", Whole.Withhold(["secret"]).ToString(), StringComparison.Ordinal);
        Assert.Equal(Truth.True, Whole.Ask(6).InForce);
        Assert.False(Whole.Ask(6).IsPartial);
    }

    [Fact]
    public void The_dossier_stays_sound_and_remembers_which_of_the_withheld_are_still_named()
    {
        var redacted = Whole.Withhold(["secret"]);

        Assert.DoesNotContain(redacted.Validate(), d => d.Severity == Severity.Error);
        Assert.Equal(new Withheld(1) { Pauses = ["p"], Named = ["secret"] }, redacted.Withheld);
        Assert.Equal(2, redacted.Withhold(["reply"]).Withheld!.Count);
        Assert.Empty(redacted.Withhold(["reply"]).Withheld!.Named);
    }

    [Fact]
    public void The_label_names_pauses_that_exist_and_statements_that_may_not() =>
        Assert.Equal(["DM2003 $.withheld.pauses[0]", "DM2015 $.withheld.named[0]"], (
                Whole with
                {
                    Withheld = new Withheld(1) { Pauses = ["q"], Named = [default, "gone"] },
                }
            ).Validate().Select(found => $"{found.Code} {found.Path}"));

    [Theory]
    [InlineData("predicate")]
    [InlineData("channel")]
    [InlineData("reader")]
    [InlineData("private")]
    public void It_may_be_said_in_several_ways_what_is_withheld(string way)
    {
        var redacted = way switch
        {
            "predicate" => Whole.Withhold(s => s.Speaker == "spokesman"),
            "channel" => Whole.Withhold([Channel.Telephone, Channel.Private]),
            "reader" => Whole.WithholdFrom("outlet"),
            _ => Whole.WithholdPrivate(),
        };

        Assert.Equal(Whole.Withhold(["secret"]), redacted);
    }

    [Fact]
    public void A_dossier_from_which_nothing_is_withheld_is_the_same() =>
        Assert.Same(Whole, Whole.Withhold(_ => false));

    [Fact]
    public void Without_telling_the_pauses_every_verdict_is_partial()
    {
        var two = Whole with { Pauses = [.. Whole.Pauses, Pause.Unilateral("q", "bound")] };

        Assert.False(two.Withhold(["secret"]).Withheld!.MayBearOn("q"));
        Assert.True(two.Withhold(["secret"], tellsPauses: false).Withheld!.MayBearOn("q"));
        Assert.Null(two.Withhold(["secret"], tellsPauses: false).Withhold(["reply"]).Withheld!.Pauses);
    }

    [Fact]
    public void What_nobody_has_cannot_be_withheld()
    {
        Assert.Throws<ArgumentException>(() => Whole.Withhold(["nothing"]));
        Assert.Throws<ArgumentException>(() => Whole.WithholdFrom("nobody"));
        Assert.Throws<ArgumentNullException>(() => Whole.Withhold((Func<Statement, bool>)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Withheld(-1));
    }

    [Fact]
    public void A_private_statement_is_known_to_its_audience_and_its_own_side_only()
    {
        bool Knows(string actor) =>
            Whole.AsKnownAt(SmallDossiers.Day(9), actor).Statements.Any(s => s.Id == s_private.Id);

        Assert.True(Knows("other"));
        Assert.True(Knows("spokesman"));
        Assert.True(Knows("bound"));
        // The spokesman holds the office when he speaks.
        Assert.True(Knows("office"));
        Assert.False(Knows("outlet"));
        Assert.False(Knows("stranger"));
    }

    [Fact]
    public void Who_could_not_know_of_an_extension_sees_the_pause_end()
    {
        var (known, at) = (SmallDossiers.Day(9), SmallDossiers.Day(6));

        Assert.Equal(Truth.False, Whole.AsKnownAt(known, "outlet").Evaluate("p", at, SmallDossiers.Bound).InForce);
        var verdict = Whole.AsKnownAt(known, "other").Evaluate("p", at, SmallDossiers.Bound);
        Assert.Equal(Truth.True, verdict.InForce);
        Assert.Equal(new ActorId("other"), verdict.Stamp.KnownTo);
        Assert.Contains(" to other,", verdict.Stamp.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "2 statements known at 2026-01-03T00:00:00Z to other",
            Whole.AsKnownAt(SmallDossiers.Day(3), "other").ToString()
        );
        Assert.Equal(
            Truth.False,
            Whole.AsKnownAt(SmallDossiers.Day(2), "other").Evaluate("p", at, SmallDossiers.Bound).InForce
        );
    }

    [Fact]
    public void The_knowledge_of_nobody_is_refused() =>
        Assert.Throws<ArgumentException>(() => Whole.AsKnownAt(SmallDossiers.Day(9), "nobody"));
}
