using System.Text;

namespace Diplomacy.Cli;

/// <summary>HTML as text: what is written as text or as the value of an attribute can be nothing else.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup of our own, as it is.</summary>
    public HtmlText Raw(string markup)
    {
        _ = _html.Append(markup);
        return this;
    }

    /// <summary>Starts an element with attributes; a value of null leaves its attribute out.</summary>
    public HtmlText Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _ = _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _ = _html.Append(' ').Append(attribute).Append("=\"");
                Escape(value);
                _ = _html.Append('"');
            }
        }

        _ = _html.Append('>');
        return this;
    }

    public HtmlText Close(string name)
    {
        _ = _html.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Text, whoever wrote it.</summary>
    public HtmlText Text(string text, int longest = int.MaxValue)
    {
        Escape(PictureText.Of(text, longest));
        return this;
    }

    /// <summary>An element with text.</summary>
    public HtmlText Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    public HtmlText Line() => Raw("\n");

    public override string ToString() => _html.ToString();

    private void Escape(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(c),
            };
        }
    }
}
