using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>The text of acts within acts.</summary>
public sealed class NestedActTextTests
{
    // Were what is within told twice at each level, this would not end.
    [Fact]
    public void A_report_of_reports_tells_each_once_however_deep()
    {
        Act act = new Commit("p");
        for (var i = 1; i < Performance.MaxDepth; i++)
        {
            act = new Report(new Performance("a", act));
        }

        var text = act.ToString();
        Assert.Equal(Performance.MaxDepth - 1, text.Split("report").Length - 1);
        Assert.Single(text.Split("commit").Skip(1));
    }
}
