using Xunit;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Reference;

using Assert = Xunit.Assert;

/// <summary>The reference on extension, by example (docs/evaluation.md, 6).</summary>
public sealed class ReferenceExtensionTests
{
    private static readonly PauseId P = Generators.Cast.Pause;

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public void A_party_may_extend_where_terms_are_silent_at_the_very_end_too(int said) =>
        Assert.Equal(
            "apIIIIIIIE",
            Alone.Dossier("p".Says(1, Commit(2, 7)), "p".Says(said, new Extend(P) { Until = At(9) })).Phases()
        );

    [Fact]
    public void Of_several_in_a_period_the_last_counts() =>
        Assert.Equal(
            "apIIIIIIEE",
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7)),
                    "p".Says(4, new Extend(P) { Until = At(9) }),
                    "p".Says(5, new Extend(P) { By = Hours(1) })
                )
                .Phases()
        );

    [Fact]
    public void After_the_end_only_an_instant_stated_revives()
    {
        Assert.Equal(
            "apIIIIIEEE",
            Alone.Dossier("p".Says(1, Commit(2, 7)), "p".Says(8, new Extend(P) { Until = At(9) })).Phases()
        );
        Assert.Equal(
            "apIIIIIEIE",
            Alone
                .Dossier("p".Says(1, Commit(2, 7)), "p".Says(8, new Extend(P) { From = At(8), By = Hours(1) }))
                .Phases()
        );
    }

    [Fact]
    public void What_a_later_extension_replaced_does_not_move_the_end_of_the_window_that_this_one_opened() =>
        Assert.Equal(
            "apIIIEEIEE",
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 5)),
                    "p".Says(6, new Extend(P) { Until = At(9) }),
                    "p".Says(7, new Extend(P) { From = At(7), Until = At(8) })
                )
                .Phases()
        );

    [Fact]
    public void An_extension_taken_back_moves_nothing_before_the_end_and_no_further_after_it()
    {
        var extension = "p".Says(5, new Extend(P) { Until = At(9) });
        Assert.Equal(
            "apIIIIIEEE",
            Alone.Dossier("p".Says(1, Commit(2, 7)), extension, "p".Says(6, new Retract(extension.Id))).Phases()
        );
        Assert.Equal(
            "apIIIIIIEE",
            Alone.Dossier("p".Says(1, Commit(2, 7)), extension, "p".Says(8, new Retract(extension.Id))).Phases()
        );
    }

    [Fact]
    public void An_automatic_rule_moves_the_end_up_to_its_cap_unless_notice_was_given_in_time()
    {
        var rule = Commit(
            2,
            7,
            t =>
                t with
                {
                    Extension = new ExtensionRule(ExtensionMode.Automatic)
                    {
                        Period = Hours(1),
                        Cap = Hours(7),
                        NoticeBefore = Hours(1),
                    },
                }
        );
        var notice = new GiveNotice(P, NoticeKind.NotRenew);
        Assert.Equal("apIIIIIIIE", Alone.Dossier("p".Says(1, rule)).Phases());
        Assert.Equal("apIIIIIEEE", Alone.Dossier("p".Says(1, rule), "p".Says(6, notice)).Phases());
        Assert.Equal("apIIIIIIEE", Alone.Dossier("p".Says(1, rule), "p".Says(7, notice)).Phases());
        Assert.Equal(
            "apIIIIIIIE",
            Alone.Dossier("p".Says(1, rule), "p".Says(6, notice with { Notice = NoticeKind.Modify })).Phases()
        );
    }

    [Fact]
    public void A_guarantor_extends_by_the_rule_and_nobody_else()
    {
        var rule = Commit(2, 7, t => t with { Extension = new ExtensionRule(ExtensionMode.ByGuarantor) });
        Assert.Equal(
            "apIIIIIIEE",
            Alone.Dossier("p".Says(1, rule), "guarantor".Says(5, new Extend(P) { Until = At(8) })).Phases()
        );
        var byParty = Alone.Dossier("p".Says(1, rule), "p".Says(5, new Extend(P) { Until = At(8) }));
        Assert.Equal("apIIIIIEEE", byParty.Phases("r"));
        Assert.Equal("apIIIIIIEE", byParty.Phases("p"));
    }

    [Fact]
    public void Consent_takes_each_party()
    {
        var rule = Commit(2, 7, t => t with { Extension = new ExtensionRule(ExtensionMode.ByConsent) });
        var (p, q) = ("p".Says(1, rule), "q".Says(1, rule));
        var extension = "p".Says(4, new Extend(P) { Until = At(8) });
        Assert.Equal("apIIIIIEEE", Mutual.Dossier(p, q, extension).Phases("r"));
        Assert.Equal(
            "apIIIIIIEE",
            Mutual.Dossier(p, q, extension, "q".Says(5, new Accept(P) { Of = extension.Id })).Phases("r")
        );
    }

    [Fact]
    public void Without_more_it_is_as_long_again_as_the_window() =>
        Assert.Equal("apIIIIEEEE", Alone.Dossier("p".Says(1, Commit(2, 4)), "p".Says(3, new Extend(P))).Phases());
}
