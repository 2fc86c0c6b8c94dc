using Diplomacy.Model.Json;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

public sealed class DossierValidationTests
{
    public static TheoryData<string> Names => [.. DiagnosticCases.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_wrong_is_found_with_its_code_and_path_in_order(string name)
    {
        var item = Assert.Single(DiagnosticCases.All, item => string.Equals(item.Name, name, StringComparison.Ordinal));
        var diagnostics = item.Dossier.Validate();
        Assert.Equal(
            string.Join('\n', item.Expected),
            string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}"))
        );
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Message.Length, 30, 400));
    }

    [Fact]
    public void A_clean_dossier_has_no_findings()
    {
        Assert.Empty(new Dossier().Validate());
        Assert.Empty(TiedDossiers.Ground.Validate());
    }

    [Fact]
    public void A_window_that_some_reading_allows_is_no_error()
    {
        var date = new LocalDate(2026, 2, 1);
        Window[] windows =
        [
            new(Deadline.From(date, "Europe/Moscow"), Deadline.Until(date, "Europe/Moscow")),
            new(
                Deadline.At(date.At(new LocalTime(0, 1)), "Europe/Kyiv", "Europe/Moscow"),
                Deadline.From(date, "Europe/Kyiv")
            ),
            new(Deadline.At(TiedDossiers.Day), Deadline.At(TiedDossiers.Day)),
            new(Deadline.Unknown, Deadline.Unknown),
            new(
                Deadline.From(date.PlusDays(2), "Europe/Kyiv"),
                Deadline.Until(date, "Europe/Kyiv"),
                Length.FromDays(1)
            ),
        ];
        Assert.All(
            windows,
            window =>
            {
                var commit = new Commit("strikes") { Terms = new Terms { Window = window } };
                var dossier = TiedDossiers.Ground.Append(DiagnosticCases.Say("s", "russia", commit));
                Assert.Empty(dossier.Validate());
            }
        );
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_statements_is_validated_without_overflow()
    {
        const int Count = 100_000;
        var statements = Enumerable
            .Range(0, Count)
            .Select(i =>
                DiagnosticCases.Say($"s{i}", "russia", new AssertClaim(new Remark("so it is"))) with
                {
                    InReplyTo = i == 0 ? default(StatementId?) : new StatementId($"s{i - 1}"),
                }
            )
            .ToEquatableArray();
        Assert.Empty((TiedDossiers.Ground with { Statements = statements }).Validate());
        Assert.Empty((TiedDossiers.Ground with { Statements = statements.Reverse().ToEquatableArray() }).Validate());

        var closed = statements
            .Skip(1)
            .Prepend(statements[0] with { InReplyTo = statements[^1].Id })
            .ToEquatableArray();
        var diagnostics = (TiedDossiers.Ground with { Statements = closed }).Validate();
        Assert.Equal(Count, diagnostics.Count);
        Assert.Equal("$.statements[99999].inReplyTo", diagnostics[^1].Path);
    }

    [Fact]
    public void Long_chains_of_places_and_relations_are_validated_without_overflow()
    {
        const int Count = 100_000;
        var dossier = new Dossier
        {
            Actors = Enumerable.Range(0, Count).Select(i => (Actor)new ArmedGroup($"a{i}")).ToEquatableArray(),
            Relations = Enumerable
                .Range(1, Count - 1)
                .Select(i => (Relation)new SpeaksFor($"a{i}", $"a{i - 1}"))
                .ToEquatableArray(),
            Places = Enumerable
                .Range(0, Count)
                .Select(i => (Place)new PlaceSet($"p{i}") { Members = i == 0 ? [] : [$"p{i - 1}"] })
                .ToEquatableArray(),
        };
        Assert.Empty(dossier.Validate());
    }

    [Fact]
    public void A_date_near_the_ends_of_the_calendar_resolves_or_is_reported_in_every_zone()
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids;
        LocalDate[] dates =
        [
            LocalDate.MinIsoValue,
            LocalDate.MinIsoValue.PlusDays(1),
            LocalDate.MaxIsoValue.PlusDays(-1),
            LocalDate.MaxIsoValue,
        ];
        foreach (var (zone, date) in zones.SelectMany(zone => dates.Select(date => (zone, date))))
        {
            var window = new Window(Deadline.From(date, zone), Deadline.At(date.At(new LocalTime(23, 59)), zone));
            var commit = new Commit("truce") { Terms = new Terms { Window = window } };
            var dossier = TiedDossiers.Ground.Append(DiagnosticCases.Say("s", "ukraine", commit));
            if (dossier.Validate().IsEmpty)
            {
                Assert.NotNull(dossier.AsKnownAt(Instant.MaxValue).Evaluate("truce", Instant.MinValue));
            }
            else
            {
                Assert.All(dossier.Validate(), d => Assert.Equal(DiagnosticCodes.OutOfRange, d.Code));
            }
        }
    }

    [Fact]
    public void Nothing_in_the_model_can_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => new AssertClaim(null!));
        Assert.Throws<ArgumentNullException>(() => new DenyClaim(null!));
        Assert.Throws<ArgumentNullException>(() => new Confirm(null!));
        Assert.Throws<ArgumentNullException>(() => new DenyAct(null!));
        Assert.Throws<ArgumentNullException>(() => new Decline(null!));
        Assert.Throws<ArgumentNullException>(() => new Report(null!) { Paraphrases = "u" });
        Assert.Throws<ArgumentNullException>(() => new Accuse("p", null!));
        Assert.Throws<ArgumentNullException>(() => new Conduct("a", (Activity)null!, "p"));
        Assert.Throws<ArgumentNullException>(() => new ConductClaim(null!, true));
        Assert.Throws<ArgumentNullException>(() => new Remark((LocalizedText)null!));
        Assert.Throws<ArgumentNullException>(() => new TermsClaim("p", null!));
        Assert.Throws<ArgumentNullException>(() => new Wording((LocalizedText)null!));
        Assert.Throws<ArgumentNullException>(() => new Name((LocalizedText)null!));
        Assert.Throws<ArgumentNullException>(() => new Activity((ActivityCode)null!));
        Assert.Throws<ArgumentNullException>(() => default(EquatableArray<Act>).Add(null!));
    }

    [Fact]
    public void Dates_of_another_calendar_are_kept_as_the_same_day_of_the_iso_calendar()
    {
        var julian = new LocalDate(2026, 1, 19, CalendarSystem.Julian);
        Assert.Equal(Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Kyiv"), Deadline.Until(julian, "Europe/Kyiv"));
        Assert.Equal(
            Deadline.At(new LocalDate(2026, 2, 1).AtMidnight(), "Europe/Kyiv"),
            Deadline.At(julian.AtMidnight(), "Europe/Kyiv")
        );
    }
}
