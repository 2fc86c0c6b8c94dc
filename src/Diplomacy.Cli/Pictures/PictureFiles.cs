using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The options that ask for pictures as files, and the writing of them.</summary>
internal sealed class PictureFiles
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<string?> _svg = new("--svg")
    {
        Description = "Draw the lanes into this file, as SVG; a drawing or page that it holds is replaced.",
        HelpName = "file",
    };

    private readonly Option<string?> _html = new("--html")
    {
        Description =
            "Draw them into this file as a page with tables and a slider of knowledge time; a drawing or page that it holds is replaced.",
        HelpName = "file",
    };

    private readonly Option<bool> _compact = new("--compact")
    {
        Description = "In the SVG draw the lanes alone, for a place with little height: no statements, a short legend.",
    };

    public void AddTo(Command command)
    {
        command.Add(_svg);
        command.Add(_html);
        command.Add(_compact);
    }

    /// <summary>Writes the files asked for, and tells which.</summary>
    public bool TryWrite(
        ParseResult parsed,
        Query query,
        out IReadOnlyList<string> written,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        var done = new List<string>();
        written = done;
        refusal = null;
        if (Misused(parsed) is { } misused)
        {
            refusal = misused;
            return false;
        }

        var parts = new (Option<string?> Option, Func<Query, string> Draw)[]
        {
            (_svg, parsed.GetValue(_compact) ? OfLanes : OfSvg),
            (_html, OfHtml),
        };
        foreach (var (option, draw) in parts)
        {
            if (parsed.GetValue(option) is { } file)
            {
                if (!TryWrite(option.Name, file, draw(query), out refusal))
                {
                    return false;
                }

                done.Add(file);
            }
        }

        return true;
    }

    /// <summary>Whether the pages asked for would say the same for another query, at every knowledge time of their sliders.</summary>
    public bool IsSame(ParseResult parsed, Query query, Query other) =>
        parsed.GetValue(_html) is null
        || Models(query, PictureBudget.Page)
            .Zip(Models(other, PictureBudget.Page))
            .All(pair =>
                pair.First.Snapshots.Zip(pair.Second.Snapshots)
                    .All(both => pair.First.AnswersAt(both.First).SequenceEqual(pair.Second.AnswersAt(both.Second)))
            );

    public static string OfSvg(Query query) => SvgPicture.Of(Models(query, PictureBudget.Drawing));

    /// <summary>The lanes alone.</summary>
    public static string OfLanes(Query query) =>
        SvgPicture.Of([.. Models(query, PictureBudget.Drawing).Select(model => model.Compact())]);

    public static string OfHtml(Query query) => HtmlPage.Of(Models(query, PictureBudget.Page));

    private static PictureModel[] Models(Query query, PictureBudget budget)
    {
        var source = new PictureSource(query, budget);
        return [.. query.Pauses.Select(source.Of)];
    }

    // Options that do not go together; null where they do.
    private Refusal? Misused(ParseResult parsed)
    {
        var (svg, html) = (parsed.GetValue(_svg), parsed.GetValue(_html));
        if (parsed.GetValue(_compact) && svg is null)
        {
            const string Needs = "Lanes alone are drawn into a file: name it with --svg.";
            return Refusal.WrongUsage([UsageErrors.At(_compact.Name, UsageCodes.MissingOption, Needs)]);
        }

        if (svg is null || html is null || !string.Equals(Whole(svg), Whole(html), StringComparison.Ordinal))
        {
            return null;
        }

        var both = $"Both are drawn into '{svg}', of which only the page would be left: name two files.";
        return Refusal.WrongUsage([UsageErrors.At(_html.Name, UsageCodes.WrongArguments, both)]);
    }

    // A name that no file can have stays as it is, for the writing to refuse.
    private static string Whole(string file) =>
        file.Length == 0 || file.Contains('\0', StringComparison.Ordinal) ? file : Path.GetFullPath(file);

    // A dossier, say, that was named twice, by whatever name.
    private static bool HoldsSomethingElse(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var stream = File.OpenRead(file);
        return stream.ReadByte() is not ('<' or -1);
    }

    private static bool TryWrite(string option, string file, string text, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = null;
        try
        {
            if (HoldsSomethingElse(file))
            {
                var kept =
                    $"The file '{file}' holds something else than a drawing or a page, and is kept: name another.";
                refusal = new Refusal(
                    ExitCode.UnwritableFile,
                    [UsageErrors.At(option, UsageCodes.UnwritableFile, kept)]
                );
                return false;
            }

            File.WriteAllBytes(file, s_utf8.GetBytes(text));
            return true;
        }
        catch (Exception failed)
            when (failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = $"The file '{file}' cannot be written: {failed.Message}";
            refusal = new Refusal(ExitCode.UnwritableFile, [UsageErrors.At(option, UsageCodes.UnwritableFile, why)]);
            return false;
        }
    }
}
