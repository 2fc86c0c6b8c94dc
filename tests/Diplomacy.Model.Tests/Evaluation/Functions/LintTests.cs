using System.Reflection;
using Diplomacy.Model.Tests.Project;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>What a draft leaves open or unsaid.</summary>
public sealed partial class LintTests
{
    private static readonly LocalDate s_day = new(2026, 2, 1);

    private static List<string> Codes { get; } =
    [
        .. typeof(LintCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(code => (string)code.GetRawConstantValue()!),
    ];

    [Fact]
    public void Each_case_is_found_by_its_code_at_its_path_and_nothing_else_is()
    {
        foreach (var item in LintCases.All)
        {
            var found = item.Dossier.Lint("draft", item.Bases);

            Assert.Equal($"{item.Code} {item.Path}", Assert.Single(found) is var one ? $"{one.Code} {one.Path}" : "");
            Assert.Equal(new PauseId("p"), found[0].Pause);
            Assert.InRange(found[0].Message.Length, 10, 200);
        }
    }

    [Fact]
    public void Every_code_is_one_of_its_own_and_reached_by_some_case()
    {
        Assert.Equal(Codes.Count, Codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            Codes.Order(StringComparer.Ordinal),
            LintCases.All.Select(item => item.Code).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_page_of_functions_lists_exactly_the_codes_in_order()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs", "functions.md"))
            .Where(line => line.StartsWith("| DL", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        Assert.All(rows, row => Assert.Equal(3, row.Count(cell => cell.Length > 0)));
        Assert.Equal(
            typeof(LintCodes)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(code => $"{code.GetRawConstantValue()} {code.Name}")
                .Order(StringComparer.Ordinal),
            rows.Select(row => $"{row[0]} {row[1]}")
        );
    }

    [Fact]
    public void A_text_that_leaves_nothing_open_has_no_findings() =>
        Assert.Empty(LintCases.Draft(LintCases.Whole).Lint("draft"));

    [Fact]
    public void Until_1_February_without_a_zone_has_a_day_and_an_hour_at_stake()
    {
        var found = (
            LintCases.Whole with
            {
                Window = new Window(
                    Deadline.At(Dossiers.Day(2)),
                    Deadline.Until(s_day, "Europe/Moscow", "Europe/Kyiv")
                ),
            }
        ).Lint();

        Assert.Equal(
            [(LintCodes.BoundaryOpen, Duration.FromHours(24)), (LintCodes.ZoneOpen, Duration.FromHours(1))],
            found.Select(one => (one.Code, one.AtStake!.Value)).Order()
        );
        Assert.All(found, one => Assert.Equal("$.window.end", one.Path));
        Assert.EndsWith(
            "(1:00:00:00 at stake)",
            found.First(f => f.Code == LintCodes.BoundaryOpen).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_settled_by_a_reading_is_not_found()
    {
        var draft = LintCases.Draft(
            LintCases.Whole with
            {
                Area = "kyiv",
                Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.Until(s_day, "Europe/Kyiv")),
                Conditions = [Condition.While("talks", SilenceRule.PresumedToHold)],
            }
        );

        Assert.Equal(3, draft.Lint("draft").Count);
        Assert.Empty(
            draft.Lint("draft", reading: Reading.None.Fix("boundary=inclusive").Fix("place=city").Fix("failure=ends"))
        );
    }

    [Fact]
    public void Before_the_base_is_known_its_questions_are_found_without_hours()
    {
        var terms = LintCases.Whole with
        {
            Window = new Window(
                Deadline.At(Dossiers.Day(2)),
                Deadline.After(Anchor.Signature, Period.FromMonths(2), "Europe/Kyiv", "Europe/Moscow")
            ),
        };

        Assert.Equal(
            [LintCodes.ZoneOpen, LintCodes.CountingOpen, LintCodes.MonthEndOpen, LintCodes.UnknownBase],
            terms.Lint().Select(one => one.Code).Order(StringComparer.Ordinal)
        );
        Assert.All(terms.Lint(), one => Assert.Null(one.AtStake));
    }

    [Fact]
    public void Where_start_and_length_put_another_end_the_hours_between_are_at_stake()
    {
        var extent = Assert.Single(
            (
                LintCases.Whole with
                {
                    Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(8)), Length.FromDays(7)),
                }
            ).Lint()
        );

        Assert.Equal((LintCodes.ExtentOpen, Duration.FromDays(1)), (extent.Code, extent.AtStake!.Value));
        Assert.Equal("terms/length", extent.Question!.Key);
    }

    [Fact]
    public void A_length_that_goes_over_a_change_of_clocks_leaves_open_how_its_days_are_counted()
    {
        var found = (
            LintCases.Whole with
            {
                Window = new Window(
                    Deadline.From(new LocalDate(2026, 3, 28), "Europe/Kyiv"),
                    Length: Length.FromDays(7)
                ),
            }
        ).Lint();

        var elapsed = Assert.Single(found);
        Assert.Equal((LintCodes.ElapsedOpen, Duration.FromHours(1)), (elapsed.Code, elapsed.AtStake!.Value));
    }

    [Fact]
    public void Bare_terms_lack_what_is_not_said() =>
        Assert.Equal(
            [
                LintCodes.NoStart,
                LintCodes.NoEnd,
                LintCodes.NoActivities,
                LintCodes.NoArea,
                LintCodes.NoExtensionRule,
                LintCodes.NoExitRule,
            ],
            new Terms().Lint().Select(one => one.Code)
        );

    [Fact]
    public void A_text_that_changes_or_takes_over_another_says_no_whole()
    {
        var dossier = LintCases.Draft(LintCases.Whole) with { };
        var acceptance = new Statement(
            "acceptance",
            "north",
            new Accept("p")
            {
                Of = "draft",
                Terms = new Terms { Window = new Window(End: Deadline.Until(s_day, "Europe/Kyiv")) },
            },
            new Extend("p") { Until = Deadline.Until(s_day.PlusDays(7), "Europe/Kyiv") }
        )
        {
            SaidAt = Moment.Exactly(Dossiers.Day(2)),
            RecordedAt = Dossiers.Day(2),
        };

        Assert.Equal(
            ["DL1001 $.statements[1].acts[0].terms.window.end", "DL1001 $.statements[1].acts[1].until"],
            dossier.Append(acceptance).Lint("acceptance").Select(one => $"{one.Code} {one.Path}")
        );
    }

    [Fact]
    public void Each_undertaking_needs_terms_and_what_they_share_is_said_once()
    {
        var dossier = Dossiers
            .Parties.MutualPause("truce", "north", "south")
            .At(Dossiers.Day(1))
            .Named("shared")
            .Offers("north", LintCases.Whole with { Exit = null })
            .At(Dossiers.Day(1))
            .Named("one-sided")
            .Offers("north", LintCases.Whole with { Exit = null, Undertaking = "south" })
            .Build();

        var shared = Assert.Single(dossier.Lint("shared"));
        Assert.Null(shared.Undertaking);
        Assert.Equal(
            [(LintCodes.NoTerms, "north"), (LintCodes.NoExitRule, "south")],
            dossier.Lint("one-sided").Select(one => (one.Code, one.Undertaking!.Value.Value))
        );
    }

    [Fact]
    public void A_draft_that_the_dossier_has_not_is_refused() =>
        Assert.Throws<ArgumentException>(() => LintCases.Draft(null).Lint("none"));
}
