using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>Lint and comparison of texts: the hours at stake, and agreement, against what follows from resolving limits.</summary>
public sealed class TextLaws
{
    private const int Cases = 300;

    private static readonly DeadlineBases s_bases = DeadlineBases
        .None.With(Anchor.Signature, Moment.Exactly(Instant.FromUtc(2026, 1, 31, 9, 30)))
        .With(Anchor.Notice, Moment.Exactly(Instant.FromUtc(2026, 3, 27, 22, 0)));

    // The window starts before that, so that it takes effect when it is signed.
    private static readonly DeadlineBases s_known = s_bases.With(Anchor.Effect, s_bases[Anchor.Signature]);

    [Fact]
    public void Terms_agree_with_themselves() =>
        LawRunner.Check(
            Arb.From(ModelGenerators.SomeTerms),
            Cases,
            terms => Assert.True(terms.CompareWith(terms).IsSame, terms.CompareWith(terms).ToString())
        );

    [Fact]
    public void Which_text_is_first_changes_nothing_but_who_says_it_alone() =>
        LawRunner.Check(
            Arb.From(ModelGenerators.SomeTerms.Two()),
            Cases,
            pair =>
            {
                var (one, other) = pair;
                Assert.Equal(
                    one.CompareWith(other).Terms.Select(term => (term.Part, term.Agreement, term.First, term.Second)),
                    other
                        .CompareWith(one)
                        .Terms.Select(term => (term.Part, Swapped(term.Agreement), term.Second, term.First))
                );
            }
        );

    [Fact]
    public void Dates_agree_as_the_instants_do_that_they_come_to() =>
        LawRunner.Check(
            Arb.From(Dates.Two()),
            Cases,
            pair =>
            {
                var (one, other) = (Ending(pair.Item1), Ending(pair.Item2));
                var agreement = one.CompareWith(other).Terms[1].Agreement;
                var moments = (
                    from left in Readings(pair.Item1, Reading.None)
                    from right in Readings(pair.Item2, Reading.None)
                    select left == right
                ).ToList();
                if (pair.Item1 != pair.Item2)
                {
                    Assert.Equal(
                        moments.All(isSame => isSame) ? TermAgreement.Same
                            : moments.Any(isSame => isSame) ? TermAgreement.DifferInWhatIsOpen
                            : TermAgreement.Differ,
                        agreement
                    );
                }
            }
        );

    [Fact]
    public void A_length_agrees_with_an_end_as_the_instants_do_to_which_it_leads_from_the_start()
    {
        var agreements = new HashSet<TermAgreement>();
        LawRunner.Check(
            Arb.From(
                from start in Dates
                from end in Dates
                from hours in Gen.Elements(1, 23, 24, 25, 48)
                select (start, end, hours)
            ),
            Cases,
            drawn =>
            {
                var (start, end, hours) = drawn;
                var counted = new Terms { Window = new Window(start, Length: Length.FromHours(hours)) };
                var ends = (
                    from left in Readings(end, Reading.None)
                    from right in Readings(start, Reading.None)
                    select left.Earliest == right.Earliest + Duration.FromHours(hours)
                ).ToList();
                var agreement = new Terms { Window = new Window(start, end) }
                    .CompareWith(counted)
                    .Terms[1]
                    .Agreement;
                Assert.Equal(
                    ends.All(isSame => isSame) ? TermAgreement.Same
                        : ends.Any(isSame => isSame) ? TermAgreement.DifferInWhatIsOpen
                        : TermAgreement.Differ,
                    agreement
                );
                _ = agreements.Add(agreement);
            }
        );
        Assert.Equal(3, agreements.Count);
    }

    [Fact]
    public void The_hours_at_stake_are_the_most_that_two_answers_can_differ_by()
    {
        var found = 0;
        LawRunner.Check(
            Arb.From(Gen.OneOf(Dates, ModelGenerators.Offsets.Select(offset => (Deadline)offset), Several)),
            Cases,
            deadline =>
            {
                if (CountOfReadings(deadline, Reading.None) > 200)
                {
                    return;
                }

                foreach (
                    var finding in Ending(deadline)
                        .Lint(s_bases)
                        .Where(f => f is { Question: not null, AtStake: not null })
                )
                {
                    found++;
                    Assert.Equal(MostApart(deadline, finding.Question!, Reading.None), finding.AtStake!.Value);
                }
            }
        );
        Assert.True(found > 50, $"{found} findings");
    }

    // Each of the other questions is answered first, in every way; then the options of the one are compared.
    private static Duration MostApart(Deadline deadline, Question question, Reading reading)
    {
        var resolved = deadline.Resolve(s_known, reading, "terms/end");
        var others = resolved.Questions.Where(open => open.Question != question).ToList();
        if (others.Count > 0)
        {
            var first = others[0].Question;
            return first
                .Options.Select(option => MostApart(deadline, question, reading.Fix(first.Kind, first.Key, option)))
                .Max();
        }

        var moments = resolved.Questions.IsEmpty ? [] : resolved.Questions[0].Moments;
        return (
            from one in moments
            from other in moments
            select Duration.Max(Apart(one.Earliest, other.Earliest), Apart(one.Latest, other.Latest))
        )
            .DefaultIfEmpty(Duration.Zero)
            .Max();
    }

    private static Duration Apart(Instant? one, Instant? other) =>
        one is { } a && other is { } b ? (a < b ? b - a : a - b) : Duration.Zero;

    private static List<Moment> Readings(Deadline deadline, Reading reading)
    {
        var resolved = deadline.Resolve(DeadlineBases.None, reading, "end");
        return resolved.Questions.IsEmpty
            ? [resolved.Moment]
            :
            [
                .. resolved
                    .Questions[0]
                    .Question.Options.SelectMany(option =>
                        Readings(
                            deadline,
                            reading.Fix(resolved.Questions[0].Question.Kind, resolved.Questions[0].Question.Key, option)
                        )
                    ),
            ];
    }

    private static int CountOfReadings(Deadline deadline, Reading reading) =>
        deadline
            .Resolve(s_known, reading, "terms/end")
            .Questions.Aggregate(1, (count, open) => count * open.Question.Options.Count);

    private static readonly string[][] s_zones =
    [
        ["Europe/Kyiv"],
        ["Europe/Moscow"],
        ["Europe/Kyiv", "Europe/Moscow"],
        ["UTC"],
        ["Africa/Abidjan", "UTC"],
    ];

    // Close together, so that they often come to the same.
    private static Gen<Deadline> Dates =>
        from day in Gen.Choose(0, 2)
        from boundary in ModelGenerators.AnyOf<Boundary>()
        from zones in Gen.Elements(s_zones)
        select (Deadline)new DateDeadline(new LocalDate(2026, 3, 28).PlusDays(day), boundary, zones.ToEquatableArray());

    private static Gen<Deadline> Several =>
        from one in Dates
        from other in Dates
        from isFirst in Gen.Elements(true, false)
        select isFirst
            ? (Deadline)Deadline.EarliestOf(one, other with { Key = "other" })
            : Deadline.LatestOf(one, other with { Key = "other" });

    private static TermAgreement Swapped(TermAgreement agreement) =>
        agreement switch
        {
            TermAgreement.OnlyInFirst => TermAgreement.OnlyInSecond,
            TermAgreement.OnlyInSecond => TermAgreement.OnlyInFirst,
            _ => agreement,
        };

    private static Terms Ending(Deadline end) =>
        new() { Window = new Window(Deadline.At(Instant.FromUtc(2026, 1, 1, 0, 0)), end) };
}
