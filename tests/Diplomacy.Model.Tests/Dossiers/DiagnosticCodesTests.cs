using System.Reflection;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

public sealed class DiagnosticCodesTests
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
