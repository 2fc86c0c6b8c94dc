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
    public void What_one_text_says_of_all_undertakings_is_what_the_other_says_of_each()
    {
        var compared = Drafts([End(Deadline.At(Dossiers.Day(5)))], [ForNorth(5), ForSouth(6)])
            .CompareTexts("one", "other");

        Assert.Equal(
            [("north", TermPart.End, TermAgreement.Same), ("south", TermPart.End, TermAgreement.Differ)],
            compared.Terms.Select(term => (term.Undertaking!.Value.Value, term.Part, term.Agreement))
        );
        Assert.True(
            Drafts([End(Deadline.At(Dossiers.Day(5)))], [ForNorth(5), ForSouth(5)]).CompareTexts("one", "other").IsSame
        );
    }

    [Fact]
    public void What_is_said_of_one_undertaking_later_goes_before_what_is_said_of_all()
    {
        var area = End(Deadline.At(Dossiers.Day(5))) with { Area = "valley" };

        Assert.Equal(
            [
                "truce/north End: Same",
                "truce/north Area: OnlyInFirst",
                "truce/south End: OnlyInFirst",
                "truce/south Area: OnlyInFirst",
            ],
            Drafts([area, ForNorth(6)], [ForNorth(6)])
                .CompareTexts("one", "other")
                .Terms.Select(term => $"{term.Pause}/{term.Undertaking} {term.Part}: {term.Agreement}")
        );
        Assert.Equal(
            TermAgreement.Differ,
            Drafts([ForNorth(6), area], [ForNorth(6)]).CompareTexts("one", "other").Terms[0].Agreement
        );
    }

    [Fact]
    public void Texts_that_tell_no_undertakings_apart_are_compared_once()
    {
        var compared = Drafts([End(Deadline.At(Dossiers.Day(5)))], [End(Deadline.At(Dossiers.Day(5)))])
            .CompareTexts("one", "other");

        Assert.Null(Assert.Single(compared.Terms).Undertaking);
    }

    private static Terms ForNorth(int until) => End(Deadline.At(Dossiers.Day(until))) with { Undertaking = "north" };

    private static Terms ForSouth(int until) => End(Deadline.At(Dossiers.Day(until))) with { Undertaking = "south" };

    private static Dossier Drafts(Terms[] one, Terms[] other) =>
        Dossiers
            .Parties.MutualPause("truce", "north", "south")
            .Dossier.Build()
            .Append([Draft("one", one), Draft("other", other)]);

    private static Statement Draft(string id, Terms[] terms) =>
        new(id, "north", [.. terms.Select(said => new Offer("truce") { Terms = said })])
        {
            SaidAt = Moment.Exactly(Dossiers.Day(1)),
            RecordedAt = Dossiers.Day(1),
        };

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
