using Diplomacy.Model.Tests.Time.Support;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)], MaxTest = 500)]
public class EdtfLaws
{
    private static readonly EdtfPolicy Wide = new("wide")
    {
        ApproximateUnits = 2,
        UncertainUnits = 1,
        Seasons = EdtfSeasons.Northern,
    };
    private static readonly EdtfPolicy Plain = new("plain") { Seasons = EdtfSeasons.Northern };
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Property]
    public bool Text_reads_back_as_the_same_value(Edtf edtf) =>
        Edtf.Parse(edtf.ToString()) == edtf
        && string.Equals(Edtf.Parse(edtf.ToString()).ToString(), edtf.ToString(), StringComparison.Ordinal);

    [Property]
    public bool Masking_digits_from_the_right_only_widens(LocalDate date)
    {
        var text = LocalDatePattern.Iso.Format(date);
        var year = text[..^6];
        string[] masked =
        [
            text,
            text[..^3],
            year,
            $"{year[..^1]}X",
            $"{year[..^2]}XX",
            $"{year[..^3]}XXX",
            $"{year[..^4]}XXXX",
        ];
        string[] written = [text, $"{text[..^3]}-XX", $"{year}-XX-XX", $"{year}-XX"];
        return Widens(masked) && Widens(written);
    }

    [Property]
    public bool Qualifiers_only_widen(Edtf edtf) =>
        edtf.ToMoment(Wide, Kyiv).Admits(edtf.ToMoment(Plain, Kyiv))
        && (
            edtf.ToInterval(Plain, Kyiv) is not { } interval
            || (edtf.ToInterval(Wide, Kyiv) is { } wide && Contains(wide, interval))
        );

    [Property]
    public bool More_zones_only_widen(Edtf edtf) =>
        edtf.ToMoment(Wide, Kyiv, NewYork) is var both
        && both.Admits(edtf.ToMoment(Wide, Kyiv))
        && both.Admits(edtf.ToMoment(Wide, NewYork));

    [Property]
    public bool The_possible_extent_is_where_an_event_may_be(Edtf edtf) =>
        edtf.ToInterval(Wide, Kyiv) is not { } interval
        || (
            edtf.ToMoment(Wide, Kyiv) is var moment
            && moment.Earliest == interval.PossibleExtent.Start
            && moment.Latest?.PlusTicks(10) == interval.PossibleExtent.End
        )
        || edtf.ToString().Contains("9999", StringComparison.Ordinal)
        || edtf.ToString().Contains('Y', StringComparison.Ordinal)
        || edtf.ToString().Contains("XXXX", StringComparison.Ordinal)
        || edtf.ToString().Contains("-9998", StringComparison.Ordinal);

    private static bool Contains(VagueInterval wide, VagueInterval narrow) =>
        wide.Start.Admits(narrow.Start) && wide.End.Admits(narrow.End);

    private static bool Widens(string[] texts) =>
        texts
            .Zip(texts.Skip(1))
            .All(pair =>
                Edtf.Parse(pair.Second).ToMoment(null, Kyiv).Admits(Edtf.Parse(pair.First).ToMoment(null, Kyiv))
            );
}
