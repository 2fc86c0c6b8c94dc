using Diplomacy.Cli;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Two names that look alike are told apart by their identifiers, wherever a picture or a table shows them.</summary>
public sealed class NamesPictureTests
{
    private static readonly Dossier s_namesakes = CliDossiers.Kyiv with
    {
        Actors =
        [
            new State("russia", "Georgia"),
            new State("united-states", "georgia"),
            .. CliDossiers.Kyiv.Actors.Skip(2),
        ],
    };

    [Fact]
    public void Accounts_of_one_name_tell_their_identifiers_in_lanes_tables_and_what_is_told_under_a_pointer()
    {
        var query = Pictures.Ask(s_namesakes);
        var svg = PictureFiles.OfSvg(query);
        var page = PictureFiles.OfHtml(query);
        var lines = CliRun.On(s_namesakes, "timeline").Lines;

        Assert.Contains(">Georgia (russia)</text>", svg, StringComparison.Ordinal);
        Assert.Contains("<title>georgia (united-states): in force", svg, StringComparison.Ordinal);
        Assert.Contains("According to Georgia (russia): ", svg, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Georgia (russia)</th>", page, StringComparison.Ordinal);
        Assert.Contains(
            "\"names\":[\"Georgia (russia)\",\"georgia (united-states)\",\"side by side\"]",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(lines, line => line.StartsWith("Georgia (russia) ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_namesake_without_a_lane_counts_and_so_does_the_lane_of_what_is_combined()
    {
        var dossier = CliDossiers.Kyiv with
        {
            Actors =
            [
                new State("russia", "Reuters"),
                new State("united-states", "Side by side"),
                .. CliDossiers.Kyiv.Actors.Skip(2),
            ],
        };

        Assert.Equal(
            ["Reuters (russia)", "Side by side (united-states)", "side by side"],
            Pictures.Still(dossier).Lanes.Select(lane => lane.Name)
        );
    }

    [Fact]
    public void Pauses_of_one_name_tell_their_identifiers()
    {
        var dossier = CliDossiers.TwoPauses with
        {
            Pauses = [.. CliDossiers.TwoPauses.Pauses.Select(pause => pause with { Names = ["The pause"] })],
        };
        var page = PictureFiles.OfHtml(Pictures.Ask(dossier));

        Assert.Contains(">The pause (kyiv)</h2>", page, StringComparison.Ordinal);
        Assert.Contains(">The pause (odesa)</h2>", page, StringComparison.Ordinal);
        Assert.Contains(
            ">The pause (odesa)</text>",
            PictureFiles.OfSvg(Pictures.Ask(dossier)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_with_an_identifier_that_is_a_name_too_is_told_apart_again()
    {
        var told = NamesToldApart.Of([("a", "X"), ("b", "x "), ("c", "X (a)"), ("d", "Y")]);

        Assert.Equal(["X (a)", "x  (b)", "X (a) (c)", "Y"], told.Values);
        Assert.Equal(told.Count, told.Values.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Names_that_a_cut_makes_alike_are_numbered()
    {
        string[] names = ["The northern ministry of defence", "The northeastern ministry of defence", "Other"];

        Assert.Equal(["The…nce #1", "The…nce #2", "Other"], NamesToldApart.Cut(names, 10));
        Assert.All(NamesToldApart.Cut(names, 10), name => Assert.InRange(name.Length, 1, 10));
    }
}
