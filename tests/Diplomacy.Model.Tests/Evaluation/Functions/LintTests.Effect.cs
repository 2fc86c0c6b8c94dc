using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class LintTests
{
    private static readonly Deadline s_sixtyDays = Deadline.After(Anchor.Effect, Period.FromDays(60), "Asia/Beirut");
    private static readonly Deadline s_start = Deadline.At(new LocalDateTime(2024, 11, 27, 4, 0), "Asia/Beirut");

    [Fact]
    public void What_is_counted_from_the_effect_is_counted_from_the_start_that_the_text_states()
    {
        var counting = Assert.Single(From(s_start).Lint());

        Assert.Equal((LintCodes.CountingOpen, "$.window.end"), (counting.Code, counting.Path));
        Assert.Equal(Duration.FromHours(24), counting.AtStake);
    }

    [Fact]
    public void A_later_signature_puts_off_the_effect_and_an_earlier_one_does_not()
    {
        var counted = From(s_start) with
        {
            Window = new Window(s_start, ((OffsetDeadline)s_sixtyDays) with { Counting = CountingRule.FromInstant }),
        };
        Assert.Empty(counted.Lint());
        Assert.Empty(counted.Lint(Signed(Instant.FromUtc(2024, 11, 26, 20, 0))));
        var vague = DeadlineBases.None.With(
            Anchor.Signature,
            Moment.Between(Instant.FromUtc(2024, 11, 26, 20, 0), Instant.FromUtc(2024, 11, 27, 5, 0))
        );

        var finding = Assert.Single(counted.Lint(vague));
        Assert.Equal((LintCodes.VagueLimit, Duration.FromHours(3)), (finding.Code, finding.AtStake));
    }

    [Fact]
    public void Without_a_start_the_effect_is_the_signature()
    {
        var terms = From(null);

        Assert.Contains(terms.Lint(), finding => finding.Code == LintCodes.UnknownBase);
        Assert.Equal(
            [(LintCodes.CountingOpen, Duration.FromHours(24))],
            terms
                .Lint(Signed(Instant.FromUtc(2024, 11, 26, 20, 0)))
                .Where(finding => finding.Code != LintCodes.NoStart)
                .Select(finding => (finding.Code, finding.AtStake!.Value))
        );
    }

    [Fact]
    public void What_the_start_leaves_open_is_found_there_alone()
    {
        var found = From(Deadline.From(new LocalDate(2024, 11, 27), "Asia/Beirut", "Europe/Berlin")).Lint();

        Assert.DoesNotContain(found, finding => finding.Code == LintCodes.UnknownBase);
        Assert.Equal("$.window.start", Assert.Single(found, finding => finding.Code == LintCodes.ZoneOpen).Path);
        Assert.NotNull(Assert.Single(found, finding => finding.Code == LintCodes.CountingOpen).AtStake);
    }

    [Fact]
    public void Where_something_must_come_true_first_the_effect_is_not_known()
    {
        var conditional = From(s_start) with
        {
            Conditions =
            [
                Condition.Precedent(
                    new Occurred("gate", SilenceRule.PresumedNotToHold),
                    longStop: Deadline.At(Dossiers.Day(1))
                ),
            ],
        };
        var circular = From(s_sixtyDays) with { Window = new Window(s_sixtyDays, Deadline.At(Dossiers.Day(1))) };

        Assert.Contains(conditional.Lint(), finding => finding.Code == LintCodes.UnknownBase);
        Assert.Contains(circular.Lint(), finding => finding.Code == LintCodes.UnknownBase);
    }

    [Fact]
    public void What_a_signatory_reserves_is_linted_too()
    {
        var draft = LintCases.Draft(LintCases.Whole);
        var reserved = new Terms { Window = new Window(End: Deadline.Until(s_day, "Europe/Kyiv")) };
        var signed = draft with
        {
            Statements = [draft.Statements[0] with { Signatories = [new("south") { ReservedTerms = reserved }] }],
        };

        var finding = Assert.Single(signed.Lint("draft"));

        Assert.Equal(
            ("DL1001", "$.statements[0].signatories[0].reservedTerms.window.end", new PauseId("p")),
            (finding.Code, finding.Path, finding.Pause)
        );
        Assert.Equal(Duration.FromHours(24), finding.AtStake);
    }

    [Fact]
    public void A_window_that_may_be_read_so_that_it_does_not_end_before_it_starts_is_not_said_to()
    {
        var day = Deadline.Until(s_day, "Europe/Kyiv");
        var terms = LintCases.Whole with { Window = new Window(Deadline.From(s_day, "Europe/Kyiv"), day) };
        var noon = LintCases.Whole with
        {
            Window = new Window(Deadline.At(s_day.At(new LocalTime(12, 0)), "Europe/Kyiv"), day),
        };

        Assert.DoesNotContain(terms.Lint(), finding => finding.Code == LintCodes.EndsBeforeStart);
        Assert.DoesNotContain(noon.Lint(), finding => finding.Code == LintCodes.EndsBeforeStart);
        Assert.Contains(
            noon.Lint(reading: Reading.None.Fix("boundary=exclusive")),
            finding => finding.Code == LintCodes.EndsBeforeStart
        );
    }

    [Theory]
    [InlineData("lebanon-2024.json", "T1", "sixty-days")]
    [InlineData("energy-2025.json", "R1", "thirty-days")]
    public void Of_the_texts_that_differ_by_one_day_a_day_is_at_stake(string file, string text, string key)
    {
        var dossier = DiplomacyJson.Parse(File.ReadAllText(Repository.PathOf("samples", file)));

        foreach (var bases in new[] { DeadlineBases.None, Signed(Instant.FromUtc(2024, 11, 26, 20, 0)) })
        {
            var found = dossier.Lint(text, bases);

            Assert.Equal(
                Duration.FromHours(24),
                Assert.Single(found, one => one.Code == LintCodes.CountingOpen && one.Question?.Key == key).AtStake
            );
            Assert.DoesNotContain(found, one => one.Code == LintCodes.UnknownBase);
        }
    }

    private static DeadlineBases Signed(Instant at) => DeadlineBases.None.With(Anchor.Signature, Moment.Exactly(at));

    private static Terms From(Deadline? start) => LintCases.Whole with { Window = new Window(start, s_sixtyDays) };
}
