using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

public sealed partial class DiagnosticCodesTests
{
    private static Dictionary<string, string> Codes =>
        typeof(DiagnosticCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(code => (string)code.GetRawConstantValue()!, code => code.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_code_is_reached_by_some_case()
    {
        var reached = DiagnosticCases
            .All.SelectMany(item => item.Expected)
            .Concat(BadInputTests.Documents.Select(row => row.Data.Item2))
            .Select(expected => expected.Split(' ')[0])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            string.Join(' ', Codes.Keys.Order(StringComparer.Ordinal)),
            string.Join(' ', reached.Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void The_table_of_errors_lists_exactly_the_codes_in_order()
    {
        var rows = File.ReadAllLines(Path.Combine(Root, "docs", "errors.md"))
            .Where(line => line.StartsWith("| DM", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        Assert.All(rows, row => Assert.Equal(4, row.Count(cell => cell.Length > 0)));
        Assert.Equal(
            string.Join(
                '\n',
                Codes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")
            ),
            string.Join('\n', rows.Select(row => $"{row[0]} {row[1]}"))
        );
    }

    [Fact]
    public void A_retired_code_is_listed_and_never_used_again()
    {
        var text = File.ReadAllText(Path.Combine(Root, "docs", "errors.md"));
        var retired = Retired().Matches(text[text.IndexOf("Retired", StringComparison.Ordinal)..]).Select(m => m.Value);
        Assert.Equal(
            "DM9001 DM9002 DM9003 DM9004 DM9005 DM9006 DM9007 DM9008 DM9009 DM9010",
            string.Join(' ', retired.Order(StringComparer.Ordinal))
        );
        Assert.DoesNotContain(Codes.Keys, code => retired.Contains(code, StringComparer.Ordinal));
    }

    [GeneratedRegex("DM[0-9]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Retired();

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Diplomacy.Model.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            }

            return folder.FullName;
        }
    }
}
