using System.Globalization;
using System.Text;

namespace Diplomacy.Model;

/// <summary>Writes an explanation as text of one screen: what holds, step by step, and the statements that it rests on.</summary>
internal sealed class ExplanationText
{
    /// <summary>The most lines of an explanation, which leaves room for a heading in forty; the most columns of a line.</summary>
    public const int Lines = 38;
    public const int Columns = 100;

    private const int MostReferences = 8;

    private readonly List<string> _lines = [];

    public static string Of(ExplanationNode root)
    {
        var text = new ExplanationText();
        text.Write(root, 0);
        text.WriteStatements(root);
        return string.Join('\n', text._lines);
    }

    private void Write(ExplanationNode node, int level)
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
        Add(
            node.Kind switch
            {
                // The facts name their statements where they stand.
                ExplanationKind.Deciding => node.Text,
                ExplanationKind.WithoutEffect => $"{node.Text} {Count(cited.Count)}{References(cited)}.",
                _ => $"{node.Text}{References(cited)}",
            },
            level
        );
        var accounts = node.Children.Where(child => child.Kind == ExplanationKind.Verdict).ToList();
        WriteAccounts(accounts, level + 1);
        foreach (var child in Merged(node.Children.Where(child => child.Kind != ExplanationKind.Verdict)))
        {
            Write(child, level + 1);
        }
    }

    // Causes that differ in their statements only are told as one.
    private static IEnumerable<ExplanationNode> Merged(IEnumerable<ExplanationNode> nodes) =>
        nodes
            .GroupBy(node => (node.Kind, node.Statement, node.Text))
            .Select(same => same.First() with { Children = [.. same.SelectMany(node => node.Children).Distinct()] });

    // Accounts that answer alike for the same reasons are told together.
    private void WriteAccounts(List<ExplanationNode> accounts, int level)
    {
        foreach (var alike in accounts.GroupBy(account => (account.Truth, Reason(account))))
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
            var cited = alike
                .SelectMany(account => Reasons(account).SelectMany(node => node.Statements))
                .Distinct()
                .Order();
            Add($"According to {who}: {answer}. {alike.Key.Item2}{References([.. cited])}", level);
        }
    }

    private static string Reason(ExplanationNode account) =>
        string.Join(' ', Reasons(account).Select(node => node.Text).Distinct(StringComparer.Ordinal));

    // What an account's answer hangs on: causes of not knowing, the first part that fails, or how long it lasts.
    private static List<ExplanationNode> Reasons(ExplanationNode account) =>
        account.Truth switch
        {
            Truth.Unknown =>
            [
                .. account.Children.Where(child => child.Kind is ExplanationKind.Cause or ExplanationKind.Silence),
            ],
            Truth.False =>
            [
                .. account
                    .All()
                    .Where(node => IsPart(node) && node.Truth == Truth.False)
                    .DistinctBy(node => node.Text, StringComparer.Ordinal)
                    .Take(2),
            ],
            _ =>
            [
                .. account
                    .All()
                    .Where(node => node.Kind == ExplanationKind.NotEnded && node.Truth == Truth.True)
                    .Take(1),
            ],
        };

    private static bool IsPart(ExplanationNode node) =>
        node.Kind
            is ExplanationKind.Established
                or ExplanationKind.Started
                or ExplanationKind.NotEnded
                or ExplanationKind.ConditionsHold
                or ExplanationKind.Covers;

    private void WriteStatements(ExplanationNode root)
    {
        var used = _lines.SelectMany(line => line.Split('[', ']', ',', ' ')).ToHashSet(StringComparer.Ordinal);
        var cited = Weighed(root)
            .Where(node => node.Statement is not null)
            .DistinctBy(node => node.Statement)
            .OrderByDescending(node => used.Contains(node.Statement!.Value.Value))
            .ToList();
        var blocks = cited.ConvertAll(node => (node.Statement, Lines: Wrapped(Shortened(node), 1)));
        if (blocks.Count == 0 || _lines.Count + 3 > Lines)
        {
            return;
        }

        _lines.Add(root.Kind == ExplanationKind.Verdict ? "Statements:" : "  Statements:");
        var written = 0;
        foreach (var (_, lines) in blocks)
        {
            var isLast = written == blocks.Count - 1;
            if (_lines.Count + lines.Count + (isLast ? 0 : 1) > Lines)
            {
                break;
            }

            _lines.AddRange(lines);
            written++;
        }

        if (written < blocks.Count)
        {
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"  and {blocks.Count - written} more."));
        }
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

    // What has no effect is counted only.
    private static IEnumerable<ExplanationNode> Weighed(ExplanationNode node) =>
        node.Children.Where(child => child.Kind != ExplanationKind.WithoutEffect).SelectMany(Weighed).Prepend(node);

    private static string Count(int statements) =>
        string.Create(CultureInfo.InvariantCulture, $"{statements} statement{(statements == 1 ? "" : "s")}");

    // Two lines a statement, so that a long speech leaves room for the others; who published it stays.
    private static string Shortened(ExplanationNode statement)
    {
        const int Most = (2 * Columns) - 12;
        var all = $" ({string.Join("; ", statement.Sources)})";
        var text = statement.Text;
        if (statement.Sources.IsEmpty || !text.EndsWith(all, StringComparison.Ordinal))
        {
            return text.Length <= Most ? text : $"{Cut(text, Most - 2)} ...";
        }

        var publishers = statement.Sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal);
        var sources = $" ({string.Join("; ", publishers)})";
        var said = text[..^all.Length];
        if (said.Length + sources.Length <= Most)
        {
            return said + sources;
        }

        var cut = Cut(said, Math.Max(Most - sources.Length - 3, Columns / 2));
        var quote = cut.Count(sign => sign == '"') % 2 == 1 ? "\"" : "";
        return $"{cut} ...{quote}{sources}";
    }

    private static string Cut(string text, int most)
    {
        var space = text.LastIndexOf(' ', Math.Min(most, text.Length - 1));
        return text[..(space > most / 2 ? space : most)].TrimEnd(' ', ',', ';', ':');
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
