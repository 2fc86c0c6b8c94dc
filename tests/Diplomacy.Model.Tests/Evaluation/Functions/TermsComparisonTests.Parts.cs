using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class TermsComparisonTests
{
    [Fact]
    public void Of_one_part_said_in_two_places_the_later_goes_first_and_what_it_leaves_unsaid_stays()
    {
        var earlier = Whole("earlier", Deadline.At(Dossiers.Day(5)));
        var later = Whole("later", Deadline.At(Dossiers.Day(6)));

        foreach (var part in TermParts.All)
        {
            Assert.NotEqual(TermParts.Of(earlier, part), TermParts.Of(later, part));
            Assert.Equal(TermParts.Of(later, part), TermParts.Of(TermParts.Over(later, earlier), part));
            Assert.Equal(TermParts.Of(earlier, part), TermParts.Of(TermParts.Over(new Terms(), earlier), part));
            Assert.Equal(TermParts.Of(later, part), TermParts.Of(TermParts.Over(later, new Terms()), part));
            Assert.Equal("", TermParts.TextOf(new Terms(), part));
        }
    }

    [Fact]
    public void What_is_no_part_of_terms_is_refused_with_the_reason()
    {
        const TermPart None = (TermPart)99;

        Assert.Contains(
            "Not a part of terms.",
            Assert.Throws<ArgumentOutOfRangeException>(() => TermParts.Of(new Terms(), None)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Not a part of terms.",
            Assert.Throws<ArgumentOutOfRangeException>(() => TermParts.TextOf(new Terms(), None)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Not a part of terms.",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    new TermLikeness(new Dossier().Index.Gazetteer).Of(None, new Terms(), new Terms())
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentNullException>(() => new Terms().CompareWith(null!));
    }

    [Fact]
    public void Of_words_that_may_have_been_said_in_too_many_orders_to_go_through_any_may_be_the_last()
    {
        const int Count = 12;
        var said = Enumerable
            .Range(1, Count)
            .Select(i =>
                SmallDossiers.Say(
                    9,
                    $"s{i}",
                    "bound",
                    new AssertClaim(new TermsClaim("p", Whole(new string('x', i), Deadline.At(Dossiers.Day(20 + i)))))
                ) with
                {
                    SaidAt = Moment.Between(Dossiers.Day(2), Dossiers.Day(9)),
                }
            );
        var dossier = SmallDossiers.Of([.. said]);
        dossier = dossier with
        {
            Actors = [.. dossier.Actors, .. Enumerable.Range(1, Count).Select(i => new State(new string('x', i)))],
            Places = [.. Enumerable.Range(1, Count).Select(i => new Area(new string('x', i)))],
        };

        var compared = dossier
            .AsKnownAt(Dossiers.Day(10))
            .CompareAccounts("p", SmallDossiers.Bound, Account.Of("other"));

        Assert.Equal(TermParts.All, compared.Terms.Select(term => term.Part));
        Assert.All(
            compared.Terms,
            term => Assert.Equal(term.Part == TermPart.Activities ? 2 : Count, term.First.Count)
        );
    }

    private static Terms Whole(string word, Deadline limit) =>
        new()
        {
            Window = new Window(limit, limit, Length.FromDays(word.Length)),
            Activities = [word.Length > 5 ? Activities.Hostilities : Activities.Strikes],
            Area = word,
            Exceptions = [new SelfDefence { Wording = word }],
            Schedule = new DailySchedule(new LocalTime(word.Length, 0), new NodaTime.LocalTime(10, 0), "Etc/UTC"),
            Limit = new NumericLimit(word.Length, word),
            Conditions = [Condition.While(word, SilenceRule.Unknown)],
            Extension = new ExtensionRule(ExtensionMode.ByConsent) { Holders = [word] },
            Exit = new ExitRule { Holders = [word] },
            Purposes = [word],
        };
}
