using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>A path that is written out only when something is found there reads as the text joined at once would.</summary>
public sealed class DiagnosticPathTests
{
    [Fact]
    public void Texts_and_positions_follow_each_other()
    {
        var statement = DiagnosticPath.Item("$.statements", 3);
        var act = DiagnosticPath.Item($"{statement}.acts", 0);
        DiagnosticPath end = $"{act}.terms.window.end";
        var member = ".pause";

        Assert.Equal("$.statements[3]", statement.ToString());
        Assert.Equal("$.statements[3].acts[0]", act.ToString());
        Assert.Equal("$.statements[3].acts[0].terms.window.end", end.ToString());
        Assert.Equal("$.statements[3].acts[0].pause", Written($"{act}{member}"));
        Assert.Equal("$.statements[3].acts[0].claim.about", Written($"{act}.claim.{"about"}"));
        Assert.Equal("$.statements[3].acts[0].terms.window.end.base", Written($"{end}.base"));
        Assert.Equal("$.statements[3].acts[0].terms.window.end[2]", DiagnosticPath.Item(end, 2).ToString());
        Assert.Equal("", default(DiagnosticPath).ToString());
    }

    [Fact]
    public void Paths_that_read_alike_are_equal()
    {
        var act = DiagnosticPath.Item("$.acts", 1);
        Assert.Equal(DiagnosticPath.Item("$.acts", 1), act);
        Assert.Equal<DiagnosticPath>("$.acts[1]", act);
        Assert.Equal(((DiagnosticPath)"$.acts[1]").GetHashCode(), act.GetHashCode());
        Assert.NotEqual(DiagnosticPath.Item("$.acts", 2), act);
        Assert.False(act.Equals("$.acts[1]".Length));
    }

    // Nonnegative: a step into a list; negative: a member.
    [Property(MaxTest = 100)]
    public void Any_steps_read_as_the_text_joined_at_once(sbyte[] steps)
    {
        var (path, text) = ((DiagnosticPath)"$", "$");
        foreach (var step in steps)
        {
            if (step >= 0)
            {
                path = DiagnosticPath.Item($"{path}.list", step);
                text = string.Create(CultureInfo.InvariantCulture, $"{text}.list[{step}]");
            }
            else
            {
                var member = step % 2 == 0 ? ".even" : ".odd";
                path = $"{path}{member}";
                text += member;
            }

            Assert.Equal(text, path.ToString());
        }
    }

    // An interpolated string where a path is wanted.
    private static string Written(DiagnosticPath path) => path.ToString();
}
