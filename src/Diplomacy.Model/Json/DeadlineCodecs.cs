namespace Diplomacy.Model.Json;

/// <summary>What limits are made of: partial dates, anchors and limits inside limits.</summary>
internal static class DeadlineCodecs
{
    // Zones that nobody said are left out.
    public static Codec<EquatableArray<string>> ZonesIfAny { get; } =
        Codecs.Checked(
            Codecs.List(Ids.Text),
            zones => zones.IsEmpty ? zones : ZoneIds.Checked(zones),
            "each zone once",
            schema => schema.Add("uniqueItems", true)
        );

    public static Codec<EdtfDate> Edtf { get; } =
        Codecs.Text(
            text =>
                Model.Edtf.Parse(text).Date
                ?? throw new FormatException("The date is an interval; give one date, as in 2026-02 or 2026-02-XX."),
            date => date.ToString(),
            TextForm.PartialDate
        );

    /// <summary>A date without a time of day.</summary>
    public static Codec<EdtfDate> PartialDate { get; } =
        Codecs.Checked(Edtf, PartialDateDeadline.Checked, "a date without a time of day");

    public static Codec<Anchor> Anchor { get; } =
        Codecs.Text(Model.Anchor.Parse, anchor => anchor.ToString(), TextForm.Anchor);

    /// <summary>A limit inside another.</summary>
    public static Codec<Deadline> Inner { get; } =
        new NestedCodec<Deadline>(Codecs.Later(() => DeadlineShapes.Deadline), Nesting.Limits);

    public static Codec<EquatableArray<Deadline>> Several { get; } =
        Codecs.Checked(
            Codecs.List(Inner),
            DeadlineNesting.Checked,
            "two limits at least",
            schema => schema.Add("minItems", 2)
        );
}
