using System.Globalization;
using System.Text;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>Writes an explanation as text of one screen: what holds, step by step, and the statements that it rests on.</summary>
internal sealed class ExplanationText
{
    /// <summary>The most lines of an explanation, unless told otherwise.</summary>
    public const int Lines = 38;

    private const int Columns = 100;

    private const int MostReferences = 8;

    private readonly List<string> _lines = [];

    /// <summary>The steps, then the statements as far as they fit into so many lines.</summary>
    public static string Of(ExplanationNode root, int most)
    {
        var text = new ExplanationText();
        text.Write(root, 0, root, null);
        text.WriteStatements(root, most);
        return string.Join('\n', text._lines);
    }

    private void Write(ExplanationNode node, int level, ExplanationNode root, Interval? above)
    {
        if (node.Kind == ExplanationKind.Statement)
        {
            // A statement by itself is the whole explanation.
            if (level == 0)
            {
                Add(node.Text, level);
            }

            return;
        }

        var cited = Cited(node);
        var told = level == 0 ? node.TextWithin(null, null) : node.TextWithin(root.Interval, above);
        Add(
            node.Kind switch
            {
                // The facts name their statements where they stand.
                ExplanationKind.Deciding => told,
                ExplanationKind.AlsoOnRecord => $"{told} {Count(cited.Count)}{References(cited)}.",
                _ => $"{told}{References(cited)}",
            },
            level
        );
        WriteAccounts(node, level + 1);
        foreach (var child in node.Children.Where(child => child.Kind != ExplanationKind.Verdict))
        {
            Write(child, level + 1, root, node.Interval);
        }
    }

    // Accounts that answer alike, for as long, and for the same reasons, are told together.
    private void WriteAccounts(ExplanationNode over, int level)
    {
        foreach (
            var alike in over
                .Children.Where(child => child.Kind == ExplanationKind.Verdict)
                .GroupBy(account => (account.Truth, account.Interval, Reason: AccountReasons.Text(account)))
        )
        {
            var who = TimePhrases.Both([
                .. alike.SelectMany(account => account.Subjects).Distinct(StringComparer.Ordinal),
            ]);
            var answer = alike.Key.Truth switch
            {
                Truth.True => "yes",
                Truth.False => "no",
                _ => "not known",
            };
            var howLong =
                alike.Key.Interval is { } interval && interval != over.Interval
                    ? $", {TimePhrases.Throughout(interval, over.Interval)}"
                    : "";
            var cited = alike
                .SelectMany(AccountReasons.Of)
                .SelectMany(reason => reason.Node.Statements)
                .Distinct()
                .Order();
            Add($"According to {who}: {answer}{howLong}. {alike.Key.Reason}{References([.. cited])}", level);
        }
    }

    private void WriteStatements(ExplanationNode root, int most)
    {
        var used = _lines.SelectMany(line => line.Split('[', ']', ',', ' ')).ToHashSet(StringComparer.Ordinal);
        var cited = Weighed(root)
            .Where(node => node.Statement is not null)
            .DistinctBy(node => node.Statement)
            .OrderByDescending(node => used.Contains(node.Statement!.Value.Value))
            .ToList();
        if (cited.Count == 0 || root.Kind == ExplanationKind.Statement)
        {
            return;
        }

        var heading = root.Kind == ExplanationKind.Verdict ? "Statements" : "  Statements";
        var room = most - _lines.Count - 1;
        var blocks = Blocks(cited, room);
        var written = Fitting(blocks, room);
        if (written == 0)
        {
            _lines.Add(
                string.Create(CultureInfo.InvariantCulture, $"{heading}: {blocks.Count}, left out for want of room.")
            );
            return;
        }

        _lines.Add($"{heading}:");
        _lines.AddRange(blocks.Take(written).SelectMany(lines => lines));
        if (written < blocks.Count)
        {
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"  and {blocks.Count - written} more."));
        }
    }

    // Rather all of them in a line each than some of them at length; the first ones at length as far as there is room.
    private static List<List<string>> Blocks(List<ExplanationNode> cited, int room)
    {
        var blocks = cited.ConvertAll(node => Wrapped(Shortened(node, 1), 1));
        var left = room - blocks.Sum(lines => lines.Count);
        for (var i = 0; i < blocks.Count && left > 0; i++)
        {
            var longer = Wrapped(Shortened(cited[i], 2), 1);
            if (longer.Count - blocks[i].Count is > 0 and var more && more <= left)
            {
                (blocks[i], left) = (longer, left - more);
            }
        }

        return blocks;
    }

    // How many fit, with a line that counts the rest.
    private static int Fitting(List<List<string>> blocks, int room)
    {
        if (blocks.Sum(lines => lines.Count) <= room)
        {
            return blocks.Count;
        }

        var left = room - 1;
        return blocks.TakeWhile(lines => (left -= lines.Count) >= 0).Count();
    }

    private static IReadOnlyList<StatementId> Cited(ExplanationNode node) =>
        [.. node.Children.Select(child => child.Statement).OfType<StatementId>().Distinct()];

    private static string References(IReadOnlyList<StatementId> cited) =>
        cited.Count == 0 ? ""
        : cited.Count <= MostReferences ? $" [{string.Join(", ", cited)}]"
        : string.Create(
            CultureInfo.InvariantCulture,
            $" [{string.Join(", ", cited.Take(MostReferences - 2))} and {cited.Count - MostReferences + 2} more]"
        );

    // What nothing rests on is counted only.
    private static IEnumerable<ExplanationNode> Weighed(ExplanationNode node) =>
        node.Children.Where(child => child.Kind != ExplanationKind.AlsoOnRecord).SelectMany(Weighed).Prepend(node);

    private static string Count(int statements) =>
        string.Create(CultureInfo.InvariantCulture, $"{statements} statement{(statements == 1 ? "" : "s")}");

    // So many lines a statement, so that a long speech leaves room for the others; who published it stays.
    private static string Shortened(ExplanationNode statement, int lines)
    {
        var most = (lines * Columns) - (6 * lines);
        var all = $" ({string.Join("; ", statement.Sources)})";
        var text = statement.Text;
        if (statement.Sources.IsEmpty || !text.EndsWith(all, StringComparison.Ordinal))
        {
            return text.Length <= most ? text : $"{Cut(text, most - 4)} ...";
        }

        var publishers = statement.Sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal);
        var sources = $" ({string.Join("; ", publishers)})";
        var said = text[..^all.Length];
        if (said.Length + sources.Length <= most)
        {
            return said + sources;
        }

        // Long names of publishers leave room for half a line at least: what is not longer is told whole.
        var room = Math.Max(most - sources.Length - 5, Columns / 2);
        if (said.Length <= room)
        {
            return said + sources;
        }

        var cut = Cut(said, room);
        var quote = cut.Count(sign => sign == '"') % 2 == 1 ? "\"" : "";
        return $"{cut} ...{quote}{sources}";
    }

    // The text is longer than that. No sign that takes two places is cut in two.
    private static string Cut(string text, int most)
    {
        var space = text.LastIndexOf(' ', most);
        var end =
            space > most / 2 ? space
            : char.IsHighSurrogate(text[most - 1]) ? most - 1
            : most;
        return text[..end].TrimEnd(' ', ',', ';', ':');
    }

    private void Add(string text, int level) => _lines.AddRange(Wrapped(text, level));

    private static List<string> Wrapped(string text, int level)
    {
        var indent = new string(' ', level * 2);
        var lines = new List<string>();
        var line = new StringBuilder(indent);
        var isEmpty = true;
        foreach (var word in text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Columns)
            {
                lines.Add(line.ToString());
                _ = line.Clear().Append(indent).Append("  ");
                isEmpty = true;
            }

            _ = line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        lines.Add(line.ToString());
        return lines;
    }
}
