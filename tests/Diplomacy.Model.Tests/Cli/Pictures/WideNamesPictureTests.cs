using System.Globalization;
using Diplomacy.Cli;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>Names wider than their place: cut where their width is known, drawn as wide as their place where it is not.</summary>
public sealed class WideNamesPictureTests
{
    // In DejaVu Sans, the widest of the fonts that the style names: W 1.10, Щ 1.33, 国 1, m 1.04 of the size of bold letters.
    [Theory]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 1.10)]
    [InlineData("MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM", 1.00)]
    [InlineData("ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ", 1.33)]
    [InlineData("国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国", 1)]
    [InlineData("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm", 1.04)]
    public void A_label_of_the_widest_letters_ends_before_the_bars(string name, double width)
    {
        var model = Pictures.Still(
            CliDossiers.Kyiv with
            {
                Actors = [new State("russia", name), .. CliDossiers.Kyiv.Actors.Skip(1)],
            }
        );
        var layout = new SvgLayout(model, 0);
        var shown = layout.Labels.OfGroup(0);

        Assert.InRange(8 + (shown.Length * width * SvgLayout.LabelSize), 8, layout.Left);
        Assert.InRange(shown.Length, 10, 26);
        Assert.DoesNotContain("textLength", SvgPicture.Of([model]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("กระทรวงการต่างประเทศ")]
    [InlineData("වැඩි")]
    [InlineData("\U0001F1FA\U0001F1F3\U0001F54A")]
    [InlineData("\uFDFD\uFDFD\uFDFD")]
    [InlineData("وزارة الخارجية")]
    public void A_label_in_letters_of_unknown_width_is_drawn_as_wide_as_its_room(string name)
    {
        var model = Pictures.Still(
            CliDossiers.Kyiv with
            {
                Actors = [new State("russia", name), .. CliDossiers.Kyiv.Actors.Skip(1)],
            }
        );
        var layout = new SvgLayout(model, 0);
        var label = SvgPictureTests
            .Parse(SvgPicture.Of([model]))
            .Descendants()
            .Single(text => text.Attribute("class")?.Value == "lane" && text.Attribute("textLength") is not null);

        Assert.InRange(
            8 + double.Parse(label.Attribute("textLength")!.Value, CultureInfo.InvariantCulture),
            9,
            layout.Left
        );
        Assert.Equal("spacingAndGlyphs", label.Attribute("lengthAdjust")?.Value);
    }

    [Theory]
    [InlineData("A press page that wrote 8-10 May", 16, "A press…-10 May")]
    [InlineData("Northland", 16, "Northland")]
    [InlineData("abcdef", 5, "ab…ef")]
    [InlineData("日本国政府の報道官", 9, "日本…道官")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301…e\u0301")]
    public void A_name_that_is_too_long_keeps_both_its_ends(string name, int cells, string shown) =>
        Assert.Equal(shown, PictureText.Name(name, cells, text => TextWidth.Of(text)));
}
