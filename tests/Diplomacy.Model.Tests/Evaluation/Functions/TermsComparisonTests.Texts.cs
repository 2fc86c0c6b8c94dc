using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class TermsComparisonTests
{
    [Fact]
    public void What_one_says_alone_is_said_to_be_so_and_silence_on_both_sides_is_no_row()
    {
        var compared = new Terms { Area = "kyiv", Window = new Window(End: Deadline.Never) }.CompareWith(
            new Terms { Area = "kyiv", Purposes = [] }
        );

        Assert.Equal(
            ["End: OnlyInFirst (never|)", "Area: Same (kyiv | kyiv)", "Purposes: OnlyInSecond (|none)"],
            compared.ToString().Split('\n')
        );
        Assert.False(compared.IsSame);
        Assert.False(compared.MayBeSame);
        Assert.Equal(2, compared.Differences.Count);
        Assert.True(new Terms().CompareWith(new Terms()).IsSame);
    }

    [Fact]
    public void Texts_are_compared_undertaking_by_undertaking_and_later_acts_of_a_text_go_first()
    {
        var dossier = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Named("english")
            .Offers("north", End(Deadline.Until(s_first, "Europe/Kyiv").Inclusive()))
            .At(Dossiers.Day(1))
            .Named("french")
            .Offers("south", End(Deadline.Until(s_first, "Europe/Kyiv")))
            .Build();
        var amended = dossier with
        {
            Statements =
            [
                dossier.Statements[0] with
                {
                    Acts = dossier.Statements[0].Acts.Add(new Offer("p") { Terms = new Terms { Area = "valley" } }),
                },
                dossier.Statements[1],
            ],
        };

        var compared = amended.CompareTexts("english", "french");

        Assert.Equal([TermPart.End, TermPart.Area], compared.Terms.Select(term => term.Part));
        Assert.Equal(TermAgreement.DifferInWhatIsOpen, compared.Terms[0].Agreement);
        Assert.Equal(new PauseId("p"), compared.Terms[0].Pause);
        Assert.Equal("valley", compared.Terms[1].FirstText);
        Assert.Throws<ArgumentException>(() => dossier.CompareTexts("english", "german"));
    }

    [Fact]
    public void Accounts_are_compared_by_the_terms_that_each_has()
    {
        var view = Dossiers
            .Parties.MutualPause("truce", "north", "south")
            .At(Dossiers.Day(1))
            .Commits("north", Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(5)))
            .At(Dossiers.Day(1))
            .Commits("south", Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(6)))
            .Build()
            .AsKnownAt(Dossiers.Day(9));

        var compared = view.CompareAccounts("truce", Account.Of("north"), Account.Of("south"));

        Assert.Equal(
            [
                (TermPart.Start, TermAgreement.Same, "north"),
                (TermPart.End, TermAgreement.Differ, "north"),
                (TermPart.Start, TermAgreement.Same, "south"),
                (TermPart.End, TermAgreement.Differ, "south"),
            ],
            compared.Terms.Select(term => (term.Part, term.Agreement, term.Party!.Value.Value))
        );
    }

    [Fact]
    public void Voices_of_an_account_that_differ_leave_a_term_open()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(5)))
            .At(Moment.Exactly(Dossiers.Day(1)), Dossiers.Day(1))
            .Asserts("speaker", new TermsClaim("p", End(Deadline.At(Dossiers.Day(6)))))
            .At(Dossiers.Day(3))
            .Asserts("south", new TermsClaim("p", End(Deadline.At(Dossiers.Day(6)))))
            .Build()
            .AsKnownAt(Dossiers.Day(9));

        var end = Assert.Single(
            view.CompareAccounts("p", Account.Of("north"), Account.Of("south")).Terms,
            term => term.Part == TermPart.End
        );

        Assert.Equal(2, end.First.Count);
        Assert.Equal(TermAgreement.DifferInWhatIsOpen, end.Agreement);
        Assert.Throws<ArgumentException>(() => view.CompareAccounts("p", Account.Of("north"), Account.Of("nobody")));
        Assert.Throws<ArgumentException>(() => view.CompareAccounts("q", Account.Of("north"), Account.Of("south")));
    }
}
