using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>What texts of one kind look like, for the schema and for whoever wrote another.</summary>
/// <param name="Name">The name of the definition.</param>
/// <param name="Pattern">A regular expression of ECMA-262.</param>
/// <param name="Most">The most characters.</param>
/// <param name="Expected">What a reader is told that is expected.</param>
internal sealed record TextForm(string Name, string Pattern, int Most, string Expected)
{
    private const string Fraction = @"(\.[0-9]{1,6}0{0,3})?";

    // What .NET takes for white space; ECMA-262 has U+FEFF besides, and not U+0085.
    private const string Space = @"\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    private const string IdCharacter = $@"[^{Space}\u0000-\u001f\u007f-\u009f]";
    private const string Day = "-?[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Hour = "[0-9]{2}:[0-9]{2}:[0-9]{2}";

    private const string Number = "[0-9]{1,19}";
    private const string DatePart = $"({Number}Y)?({Number}M)?({Number}W)?({Number}D)?";
    private const string TimePart = $"(T(?=[0-9])({Number}H)?({Number}M)?({Number}{Fraction}S)?)?";

    private const string InUtc = "an instant in UTC, as in 2026-01-30T10:48:00Z";

    public static TextForm Text { get; } =
        new(
            "Text",
            $@"^[^\u0000]*[^{Space}\u0000][^\u0000]*$",
            Guard.MaxTextLength,
            "text that is not blank, without U+0000"
        );

    public static TextForm AnyText { get; } =
        new("AnyText", @"^[^\u0000]*$", Guard.MaxTextLength, "text without U+0000");

    public static TextForm Id { get; } =
        new(
            "Id",
            $"^{IdCharacter}+$",
            Guard.MaxIdLength,
            FormattableString.Invariant(
                $"an identifier of 1 to {Guard.MaxIdLength} characters, without white space and control characters"
            )
        );

    public static TextForm Code { get; } =
        new(
            "Code",
            "^[a-z0-9-]+(/[a-z0-9-]+)*$",
            Guard.MaxIdLength,
            "a code of lower-case letters, digits and hyphens, its parts set apart by slashes, as in strikes/air"
        );

    public static TextForm Format { get; } =
        new("Format", $"^{DiplomacyJson.Format}$", DiplomacyJson.Format.Length, DiplomacyJson.Format);

    public static TextForm Instant { get; } = new("Instant", $"^{Day}T{Hour}{Fraction}Z$", 40, InUtc);

    public static TextForm AnyInstant { get; } = new("AnyInstant", $@"^{Day}T{Hour}(\.[0-9]{{1,9}})?Z$", 40, InUtc);

    public static TextForm Date { get; } = new("Date", $"^{Day}$", 11, "a date, as in 2026-02-01");

    public static TextForm DateTime { get; } =
        new("DateTime", $"^{Day}T{Hour}{Fraction}$", 40, "a date and a time, as in 2026-02-01T10:00:00");

    public static TextForm Clock { get; } =
        new("Clock", $"^[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}{Fraction})?$", 20, "a time of day, as in 10:48 or 10:48:00");

    public static TextForm Period { get; } =
        new(
            "Period",
            $"^(?=.*[1-9])P{DatePart}{TimePart}$",
            200,
            "an ISO 8601 period, as in P7D, P1M, PT36H or PT1.5S"
        );

    public static TextForm PartialDate { get; } =
        new("PartialDate", @"^[-0-9A-Z?~%]+$", 40, "an EDTF date, as in 2026-02-01, 2026-02 or 2026-02-XX");

    public static TextForm Anchor { get; } =
        new(
            "Anchor",
            $"^(signature|announcement|effect|notice|event:{IdCharacter}+)$",
            Guard.MaxIdLength + "event:".Length,
            "signature, announcement, effect, notice, or event: and an identifier"
        );

    public JsonObject Describe(SchemaBook book) =>
        book.Define(
            Name,
            () =>
                new JsonObject
                {
                    ["type"] = "string",
                    ["pattern"] = Pattern,
                    ["maxLength"] = Most,
                }
        );
}
