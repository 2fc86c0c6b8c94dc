using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>Two texts, and two accounts, term by term.</summary>
public sealed class TermsComparisonTests
{
    private static readonly LocalDate s_first = new(2026, 2, 1);

    public static TheoryData<Deadline, Deadline, TermAgreement> Ends =>
        new()
        {
            { Deadline.At(Dossiers.Day(1)), Deadline.At(Dossiers.Day(1)), TermAgreement.Same },
            { Deadline.At(Dossiers.Day(1)), Deadline.At(Dossiers.Day(2)), TermAgreement.Differ },
            {
                Deadline.Between(Dossiers.Day(1), Dossiers.Day(3)),
                Deadline.At(Dossiers.Day(2)),
                TermAgreement.DifferInWhatIsOpen
            },
            { Deadline.Never, Deadline.At(Dossiers.Day(2)), TermAgreement.Differ },
            { Deadline.Unknown, Deadline.At(Dossiers.Day(2)), TermAgreement.DifferInWhatIsOpen },
            // The words of two languages and the keys of two texts are no difference.
            {
                Deadline.Until(s_first, "Europe/Kyiv") with
                {
                    Key = "a",
                    Wording = new LocalizedText("until 1 February", "en"),
                },
                Deadline.Until(s_first, "Europe/Kyiv") with
                {
                    Key = "b",
                    Wording = new LocalizedText("до 1 лютого", "uk"),
                },
                TermAgreement.Same
            },
            {
                Deadline.Until(s_first, "Europe/Kyiv"),
                Deadline.Until(s_first, "Europe/Kyiv").Inclusive(),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.Until(s_first, "Europe/Moscow", "Europe/Kyiv"),
                Deadline.Until(s_first, "Europe/Kyiv"),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.Until(s_first, "Europe/Moscow", "Europe/Kyiv"),
                Deadline.Until(s_first, "Europe/Kyiv", "Europe/Moscow"),
                TermAgreement.Same
            },
            {
                Deadline.Until(s_first, "Europe/Kyiv").Exclusive(),
                Deadline.Until(s_first, "Europe/Kyiv").Inclusive(),
                TermAgreement.Differ
            },
            // The end of one day is the start of the next, and an hour may be said in another zone.
            {
                Deadline.Until(s_first, "Europe/Kyiv").Exclusive(),
                Deadline.Until(s_first.PlusDays(-1), "Europe/Kyiv").Inclusive(),
                TermAgreement.Same
            },
            {
                Deadline.At(new LocalDateTime(2026, 2, 1, 12, 0), "Europe/Moscow"),
                Deadline.At(Instant.FromUtc(2026, 2, 1, 9, 0)),
                TermAgreement.Same
            },
            {
                Deadline.After(Anchor.Signature, Period.FromDays(60)),
                Deadline.After(Anchor.Signature, Period.FromDays(60)) with
                {
                    Counting = CountingRule.EventDayNotCounted,
                },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.After(Anchor.Signature, Period.FromDays(60)),
                Deadline.After(Anchor.Effect, Period.FromDays(60)),
                TermAgreement.Differ
            },
            { Deadline.Upon("talks-end"), Deadline.Until(s_first, "Europe/Kyiv"), TermAgreement.Differ },
            { Deadline.Upon("talks-end"), Deadline.Upon("talks-end"), TermAgreement.Same },
            {
                Deadline.EarliestOf(Deadline.Upon("talks-end"), Deadline.Until(s_first, "Europe/Kyiv")),
                Deadline.EarliestOf(Deadline.Upon("talks-end"), Deadline.Until(s_first, "Europe/Kyiv").Inclusive()),
                TermAgreement.DifferInWhatIsOpen
            },
        };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Limits_agree_by_what_they_say_and_by_what_they_come_to(
        Deadline first,
        Deadline second,
        TermAgreement expected
    )
    {
        Assert.Equal(expected, One(End(first), End(second)).Agreement);
        Assert.Equal(expected, One(End(second), End(first)).Agreement);
    }

    public static TheoryData<Terms, Terms, TermAgreement> Others =>
        new()
        {
            {
                new Terms { Activities = [Activities.Strikes, Activities.Hostilities] },
                new Terms { Activities = [Activities.Hostilities, Activities.Strikes] },
                TermAgreement.Same
            },
            {
                new Terms { Activities = [Activities.Strikes] },
                new Terms { Activities = [] },
                TermAgreement.Differ
            },
            {
                new Terms { Area = "kyiv" },
                new Terms { Area = "kyiv-city" },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Area = "kyiv" },
                new Terms { Area = "odesa" },
                TermAgreement.Differ
            },
            {
                new Terms { Window = new Window(Length: Length.FromDays(7)) },
                new Terms { Window = new Window(Length: new Length(Period.FromWeeks(1))) },
                TermAgreement.Same
            },
            {
                new Terms { Window = new Window(Length: Length.FromDays(7)) },
                new Terms { Window = new Window(Length: Length.FromDays(7, Elapsed.Exact)) },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold)] },
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold, FailureEffect.Ends)] },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold)] },
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedNotToHold)] },
                TermAgreement.Differ
            },
            {
                new Terms { Conditions = [Condition.Precedent(new AllOf(Gate(SilenceRule.Unknown)))] },
                new Terms { Conditions = [Condition.Precedent(new AllOf(Gate(SilenceRule.PresumedNotToHold)))] },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Extension = new ExtensionRule(ExtensionMode.Automatic) },
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) },
                TermAgreement.Differ
            },
            {
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) { Holders = ["a", "b"] } },
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) { Holders = ["b", "a"] } },
                TermAgreement.Same
            },
            {
                new Terms { Exit = new ExitRule { NoticePeriod = Length.FromDays(14) } },
                new Terms { Exit = new ExitRule { NoticePeriod = Length.FromDays(30) } },
                TermAgreement.Differ
            },
            {
                new Terms { Schedule = new DailySchedule(new LocalTime(6, 0), new LocalTime(10, 0), "Asia/Gaza") },
                new Terms
                {
                    Schedule = new DailySchedule(
                        new LocalTime(6, 0),
                        new LocalTime(10, 0),
                        "Asia/Gaza",
                        "Asia/Jerusalem"
                    ),
                },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Limit = new NumericLimit(1_550, "warheads") },
                new Terms { Limit = new NumericLimit(1_550, "warheads") },
                TermAgreement.Same
            },
            {
                new Terms { Purposes = [new LocalizedText("relief", "en")] },
                new Terms { Purposes = [new LocalizedText("допомога", "uk")] },
                TermAgreement.Differ
            },
            {
                new Terms { Exceptions = [] },
                new Terms { Exceptions = [new SelfDefence()] },
                TermAgreement.Differ
            },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public void The_other_terms_agree_or_do_not(Terms first, Terms second, TermAgreement expected)
    {
        Assert.Equal(expected, One(first, second).Agreement);
        Assert.Equal(expected, One(second, first).Agreement);
    }

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

    private static Terms End(Deadline end) => new() { Window = new Window(End: end) };

    private static Occurred Gate(SilenceRule silence) => new("gate", silence);

    private static ComparedTerm One(Terms first, Terms second) =>
        Assert.Single(
            first
                .CompareWith(
                    second,
                    [
                        new Toponym("kyiv") { Readings = [new("city", "kyiv-city"), new("country", "ukraine")] },
                        new Area("kyiv-city"),
                        new Area("ukraine"),
                        new Area("odesa"),
                    ]
                )
                .Terms
        );
}
