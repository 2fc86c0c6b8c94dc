using System.Globalization;
using System.Xml;

namespace Diplomacy.Cli;

/// <summary>The few kinds of SVG elements that pictures are made of.</summary>
internal static class SvgWriting
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    public static string Number(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    extension(XmlWriter svg)
    {
        /// <summary>Starts an element of a class.</summary>
        public void Element(string name, string style)
        {
            svg.WriteStartElement(name, Namespace);
            svg.WriteAttributeString("class", style);
        }

        public void Attribute(string name, string value) => svg.WriteAttributeString(name, value);

        public void Attribute(string name, double value) => svg.WriteAttributeString(name, Number(value));

        public void Title(string text) => svg.WriteElementString("title", Namespace, text);

        public void Path(string style, string outline)
        {
            svg.Element("path", style);
            svg.Attribute("d", outline);
            svg.WriteEndElement();
        }

        /// <summary>A line of text; the whole of it as a title where it is cut, and made as wide as a length where one is given.</summary>
        public void Text(
            string style,
            double x,
            double y,
            string text,
            string? anchor = null,
            string? whole = null,
            double? length = null
        )
        {
            svg.Element("text", style);
            svg.Attribute("x", x);
            svg.Attribute("y", y);
            if (anchor is not null)
            {
                svg.Attribute("text-anchor", anchor);
            }

            if (length is { } width)
            {
                svg.Attribute("textLength", width);
                svg.Attribute("lengthAdjust", "spacingAndGlyphs");
            }

            if (whole is not null)
            {
                svg.Title(PictureText.Of(whole));
            }

            svg.WriteString(text);
            svg.WriteEndElement();
        }
    }
}
