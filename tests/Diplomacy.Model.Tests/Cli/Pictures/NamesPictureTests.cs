using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Kyiv;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Two names that look alike are told apart by their identifiers, wherever a picture or a table shows them.</summary>
public sealed class NamesPictureTests
{
    private static readonly Dictionary<string, string> s_none = new(StringComparer.Ordinal);

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
    public void Whoever_speaks_or_acts_is_told_by_name_and_what_is_done_in_words()
    {
        var query = Pictures.Ask(KyivSample.Dossier);
        var (svg, page) = (PictureFiles.OfSvg(query), PictureFiles.OfHtml(query));

        Assert.Contains("<td>Dmitry Peskov for President of Russia</td>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<td>confirms: Donald Trump for President of the United States asks for the pause kyiv-strikes;",
            page,
            StringComparison.Ordinal
        );
        foreach (var shown in new[] { svg, page })
        {
            Assert.DoesNotContain("president-of-russia", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("denyAct", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("takePosition", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("CalledFor", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_act_of_the_samples_is_put_in_words()
    {
        var machine = new Regex("(?<![\\w\"/:.-])[a-z]+[A-Z]", RegexOptions.None, TimeSpan.FromSeconds(10));
        var words = new StatementWords(s_none, s_none);

        Assert.All(
            SvgPictureTests
                .Samples.Select(row => DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", row.Data))))
                .SelectMany(dossier => dossier.Statements)
                .SelectMany(statement => statement.Acts)
                .DistinctBy(act => act.Kind),
            act => Assert.DoesNotMatch(machine, words.Does(new Statement("s", "a", act)).Split(' ')[0])
        );
    }

    [Fact]
    public void Kinds_of_causes_questions_and_phases_have_words()
    {
        Assert.All(
            Enum.GetValues<CauseKind>(),
            kind =>
                Assert.DoesNotContain(
                    $"{kind}",
                    PicturePhrases.Causes(new Assessment(Truth.Unknown, [Phase.InForce], [new Cause(kind, [])])),
                    StringComparison.Ordinal
                )
        );
        Assert.All(
            Enum.GetValues<QuestionKind>(),
            kind => Assert.Matches("^[A-Z].*[?] .*:k$", PicturePhrases.Question(new Question(kind, "k", ["a", "b"])))
        );
        Assert.Equal(
            "not spoken of, called for or in force",
            PicturePhrases.Phases([Phase.None, Phase.CalledFor, Phase.InForce])
        );
    }

    [Fact]
    public void Accounts_come_in_the_order_of_numbers()
    {
        var dossier = LongDossier.Of(24, 12);

        Assert.Equal(
            Enumerable.Range(0, 12).Select(number => $"observer-{number.ToString(CultureInfo.InvariantCulture)}"),
            Pictures
                .Still(dossier)
                .Lanes.Select(lane => lane.Account?.Voices[0].Value)
                .Where(id => id?.StartsWith("observer-", StringComparison.Ordinal) is true)
        );
    }

    [Theory]
    [InlineData("a1", "a2", "a10", "b")]
    [InlineData("A2", "A2-a", "A10", "a2")]
    [InlineData("01", "1", "1a", "1b", "001c", "2")]
    [InlineData("", "9", "99999999999999999999998", "99999999999999999999999")]
    public void Identifiers_are_put_in_order_by_their_numbers(params string[] ordered)
    {
        Assert.Equal(ordered, ordered.Reverse().Order(NaturalOrder.Comparer));
        Assert.All(ordered, one => Assert.Equal(0, NaturalOrder.Comparer.Compare(one, one)));
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

        Assert.Equal(["The…nce #1", "The…nce #2", "Other"], NamesToldApart.Cut(names, 10, name => name.Length));
        Assert.All(NamesToldApart.Cut(names, 10, name => name.Length), name => Assert.InRange(name.Length, 1, 10));
    }
}
