using System.Xml.Linq;
using Diplomacy.Cli;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Lanes of undertakings are called by what readers understand; their identifiers stand in tables and under a pointer.</summary>
public sealed class UndertakingNamesPictureTests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void Undertakings_are_called_by_whom_they_bind() =>
        AssertNames(
            [("u1", ["a"], null, null), ("u2", ["a", "b"], null, null)],
            ["binding Northland", "binding Northland and Southland"],
            ["binding Northland (u1)", "binding Northland and Southland (u2)"]
        );

    [Fact]
    public void Of_several_that_bind_the_same_each_is_called_by_where() =>
        AssertNames(
            [("u1", ["a"], "city", "hostilities"), ("u2", ["a"], "coast", "hostilities"), ("u3", ["b"], "coast", null)],
            ["binding Northland in The city", "binding Northland in The coast", "binding Southland"],
            [
                "binding Northland in The city as to hostilities (u1)",
                "binding Northland in The coast as to hostilities (u2)",
                "binding Southland in The coast (u3)",
            ]
        );

    [Fact]
    public void Where_all_bind_the_same_whom_they_bind_is_not_repeated() =>
        AssertNames(
            [("u1", ["a"], "city", null), ("u2", ["a"], "coast", null)],
            ["in The city", "in The coast"],
            ["binding Northland in The city (u1)", "binding Northland in The coast (u2)"]
        );

    [Fact]
    public void In_one_place_they_are_called_by_what_they_forbid() =>
        AssertNames(
            [("u1", ["a"], "city", "hostilities"), ("u2", ["a"], "city", "hostilities/air-strikes")],
            ["as to hostilities", "as to air strikes"],
            [
                "binding Northland in The city as to hostilities (u1)",
                "binding Northland in The city as to air strikes (u2)",
            ]
        );

    [Fact]
    public void What_nothing_on_record_tells_apart_is_called_by_its_identifier() =>
        AssertNames(
            [("u1", ["a"], null, null), ("u2", ["a"], null, null), ("u3", ["b"], null, null)],
            ["binding Northland (u1)", "binding Northland (u2)", "binding Southland"],
            ["binding Northland (u1)", "binding Northland (u2)", "binding Southland (u3)"]
        );

    [Fact]
    public void Where_accounts_differ_about_the_area_no_name_decides_between_them()
    {
        var (pause, statements) = Of([("u1", ["a"], "city", null), ("u2", ["a"], "coast", null)]);
        var other = new Statement("other", "b", Says("u1", "coast", null)) { RecordedAt = s_start };

        Assert.Equal(["u1", "u2"], Labels(pause, new UndertakingNames(pause, [.. statements, other], Words())));
    }

    [Fact]
    public void Several_on_one_lane_share_the_word()
    {
        var (pause, statements) = Of([("u1", ["a"], null, null), ("u2", ["b"], null, null)]);
        var names = new UndertakingNames(pause, statements, Words());

        Assert.Equal("binding Northland, Southland", names.LabelOf(["u1", "u2"]));
        Assert.Equal("binding Northland (u1), Southland (u2)", names.NameOf(["u1", "u2"]));
        Assert.Equal("binding Northland (u1); binding Southland (u2)", names.WholeOf(["u1", "u2"]));
    }

    [Fact]
    public void The_identifier_stands_under_the_pointer_in_tables_and_in_the_terminal()
    {
        var dossier = Dossier();
        var query = Pictures.Ask(dossier);
        var label = XDocument
            .Parse(PictureFiles.OfSvg(query))
            .Descendants()
            .First(element =>
                element.Attribute("class")?.Value == "sub"
                && element.Value.EndsWith("Southland", StringComparison.Ordinal)
            );
        var page = PictureFiles.OfHtml(query);
        var terminal = CliRun.On(dossier, "timeline").Output;

        Assert.Equal("binding Southland (guns-of-b)", label.Elements().Single().Value);
        Assert.Contains(
            "<th scope=\"row\">Northland, binding Southland (guns-of-b)</th>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Northland, binding Southland (guns-of-b): ",
            PictureFiles.OfSvg(query),
            StringComparison.Ordinal
        );
        Assert.Contains("\nbinding Southland", terminal, StringComparison.Ordinal);
        Assert.All(
            [page, terminal],
            text =>
                Assert.Contains(
                    "Undertakings: binding Northland (guns-of-a); binding Southland (guns-of-b).",
                    text.ReplaceLineEndings(" "),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Labels_that_a_cut_makes_alike_have_their_identifier_if_it_has_room() =>
        Assert.Equal(
            ["binding…f hills (u1)", "binding…of hills #2"],
            NamesToldApart.Cut(
                ["binding the people of hills", "binding the People of hills"],
                20,
                text => text.Length,
                ["u1", "an-identifier-of-its-own"]
            )
        );

    private static void AssertNames(
        (string Id, string[] Bound, string? Area, string? Activity)[] undertakings,
        string[] labels,
        string[] wholes
    )
    {
        var (pause, statements) = Of(undertakings);
        var names = new UndertakingNames(pause, statements, Words());

        Assert.Equal(labels, Labels(pause, names));
        Assert.Equal(wholes, pause.Undertakings.Select(undertaking => names.WholeOf([undertaking.Id])));
    }

    private static IEnumerable<string> Labels(Pause pause, UndertakingNames names) =>
        pause.Undertakings.Select(undertaking => names.LabelOf([undertaking.Id]));

    private static (Pause Pause, Statement[] Statements) Of(
        (string Id, string[] Bound, string? Area, string? Activity)[] undertakings
    ) =>
        (
            new Pause(
                "p",
                [
                    .. undertakings.Select(one => new Undertaking(
                        one.Id,
                        Form.Unilateral,
                        [.. one.Bound.Select(actor => new ActorId(actor))]
                    )),
                ]
            ),
            [
                .. undertakings.Select(one => new Statement(one.Id, "a", Says(one.Id, one.Area, one.Activity))
                {
                    RecordedAt = s_start,
                }),
            ]
        );

    private static Commit Says(string undertaking, string? area, string? activity) =>
        new("p")
        {
            Terms = new Terms
            {
                Undertaking = undertaking,
                Area = area is null ? default(PlaceId?) : area,
                Activities = activity is null ? default(EquatableArray<Activity>?) : [activity],
            },
        };

    private static StatementWords Words() =>
        new(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "Northland", ["b"] = "Southland" },
            new Dictionary<string, string>(StringComparer.Ordinal) { ["city"] = "The city", ["coast"] = "The coast" }
        );

    // Northland alone says that it holds its fire, and of Southland that it does from a day later on.
    private static Dossier Dossier() =>
        new()
        {
            Actors = [new State("a", "Northland"), new State("b", "Southland")],
            Pauses =
            [
                new Pause(
                    "p",
                    new Undertaking("guns-of-a", Form.Unilateral, "a"),
                    new Undertaking("guns-of-b", Form.Unilateral, "b")
                ),
            ],
            Statements =
            [
                new Statement("A", "a", new Commit("p")) { SaidAt = Moment.Exactly(s_start), RecordedAt = s_start },
                new Statement("B", "a", new Report(new Performance("b", new Commit("p"))))
                {
                    SaidAt = Moment.Exactly(s_start + Duration.FromDays(1)),
                    RecordedAt = s_start + Duration.FromDays(1),
                },
            ],
        };
}
