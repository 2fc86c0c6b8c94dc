using System.Globalization;
using System.Text;
using Diplomacy.Cli;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class LongDossierTests
{
    [Fact]
    public void T()
    {
        var n = int.Parse(Environment.GetEnvironmentVariable("N") ?? "200", CultureInfo.InvariantCulture);
        var w = System.Diagnostics.Stopwatch.StartNew();
        var query = Pictures.Ask(LongDossier.Of(n, 30));
        var page = PictureFiles.OfHtml(query);
        File.WriteAllText("/tmp/long.html", page);
        File.WriteAllText("/tmp/long.svg", PictureFiles.OfSvg(query));
        Assert.Fail($"{Encoding.UTF8.GetByteCount(page)} {w.Elapsed}");
    }
}
