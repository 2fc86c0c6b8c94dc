using Xunit;

namespace Diplomacy.Model.Tests.Documentation;

using Assert = Xunit.Assert;

/// <summary>What runs the pages finds what is wrong with them.</summary>
public sealed class PageMechanismTests
{
    [Fact]
    public void A_command_that_prints_something_else_is_told_from_what_stands_there()
    {
        var run = PageCommands.Run("$ diplomacy evaluate nothing.json\nanything\n", Path.GetTempPath());

        Assert.StartsWith("$ diplomacy evaluate nothing.json\nDC", run, StringComparison.Ordinal);
        Assert.DoesNotContain("anything", run, StringComparison.Ordinal);
        Assert.Equal(run, PageCommands.Run(run, Path.GetTempPath()));
    }

    [Theory]
    [InlineData("[...]\n", true)]
    [InlineData("DC[...]\n", false)]
    [InlineData("[...]\nanything\n", false)]
    public void Left_out_lines_stand_for_any(string shown, bool isKept)
    {
        var block = $"$ diplomacy evaluate nothing.json\n{shown}";

        Assert.Equal(isKept, PageCommands.Run(block, Path.GetTempPath()) == block);
    }

    [Fact]
    public void Snippets_are_one_program_and_print_apart()
    {
        var printed = PageProgram.Run(
            ["using NodaTime;\nvar one = 1;\nConsole.WriteLine(one);\n", "Console.WriteLine(one + 1);\n"],
            Path.GetTempPath()
        );

        Assert.Equal(["1\n", "2\n"], printed);
    }

    [Fact]
    public void A_snippet_that_warns_is_refused() =>
        Assert.ThrowsAny<Exception>(() =>
            PageProgram.Run(["string text = null;\nConsole.WriteLine(text);\n"], Path.GetTempPath())
        );
}
