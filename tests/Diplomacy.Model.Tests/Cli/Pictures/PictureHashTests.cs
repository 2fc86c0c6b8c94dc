using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>The pictures of all samples have the bytes that were looked at last: on any machine, in any language, in any time zone.</summary>
public sealed class PictureHashTests
{
    private static readonly string s_approved = Repository.PathOf(
        "tests",
        "Diplomacy.Model.Tests",
        "Cli",
        "Pictures",
        "picture-hashes.txt"
    );

    [Fact]
    public void The_pictures_of_all_samples_have_the_bytes_that_were_approved()
    {
        var hashes = string.Concat(Samples.SelectMany(sample => HashesOf(sample, CultureInfo.InvariantCulture)));

        // Approve a wanted change by running this test with APPROVE_PICTURES=1, and commit the file.
        if (Environment.GetEnvironmentVariable("APPROVE_PICTURES") == "1")
        {
            File.WriteAllText(s_approved, hashes);
        }

        Assert.Equal(File.ReadAllText(s_approved), hashes);
    }

    [Fact]
    public void Pictures_do_not_hang_on_the_language_of_a_machine()
    {
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "\u2212";
        other.DateTimeFormat.DateSeparator = ".";
        other.DateTimeFormat.TimeSeparator = ".";

        Assert.Equal("\u22121,5", (-1.5).ToString(other));
        Assert.Equal(HashesOf("kyiv-2026.json", CultureInfo.InvariantCulture), HashesOf("kyiv-2026.json", other));
    }

    [Theory]
    [InlineData("Pacific/Apia")]
    [InlineData("America/Los_Angeles")]
    public void Pictures_do_not_hang_on_the_time_zone_of_a_machine(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        var here = HashesOf("kyiv-2026.json", CultureInfo.InvariantCulture);
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(here, HashesOf("kyiv-2026.json", CultureInfo.InvariantCulture));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static IEnumerable<string> Samples => SvgPictureTests.Samples.Select(row => row.Data);

    private static string[] HashesOf(string sample, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var query = Pictures.Ask(DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", sample))));
            var name = Path.GetFileNameWithoutExtension(sample);
            return
            [
                $"{Hash(PictureFiles.OfHtml(query))}  {name}.html\n",
                $"{Hash(PictureFiles.OfSvg(query))}  {name}.svg\n",
            ];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Hash(string picture) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(picture)));
}
