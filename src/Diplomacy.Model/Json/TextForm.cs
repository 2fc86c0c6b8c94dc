using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>What texts of one kind look like, for the schema.</summary>
/// <param name="Name">The name of the definition.</param>
/// <param name="Pattern">A regular expression of ECMA-262.</param>
/// <param name="Most">The most characters.</param>
internal sealed record TextForm(string Name, string Pattern, int Most)
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

    public static TextForm Text { get; } = new("Text", $@"^[^\u0000]*[^{Space}\u0000][^\u0000]*$", Guard.MaxTextLength);

    public static TextForm AnyText { get; } = new("AnyText", @"^[^\u0000]*$", Guard.MaxTextLength);

    public static TextForm Id { get; } = new("Id", $"^{IdCharacter}+$", Guard.MaxIdLength);

    public static TextForm Code { get; } = new("Code", "^[a-z0-9-]+(/[a-z0-9-]+)*$", Guard.MaxIdLength);

    public static TextForm Format { get; } = new("Format", $"^{DiplomacyJson.Format}$", DiplomacyJson.Format.Length);

    public static TextForm Instant { get; } = new("Instant", $"^{Day}T{Hour}{Fraction}Z$", 40);

    public static TextForm AnyInstant { get; } = new("AnyInstant", $@"^{Day}T{Hour}(\.[0-9]{{1,9}})?Z$", 40);

    public static TextForm Date { get; } = new("Date", $"^{Day}$", 11);

    public static TextForm DateTime { get; } = new("DateTime", $"^{Day}T{Hour}{Fraction}$", 40);

    public static TextForm Clock { get; } = new("Clock", $"^[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}{Fraction})?$", 20);

    public static TextForm Period { get; } = new("Period", $"^(?=.*[1-9])P{DatePart}{TimePart}$", 200);

    public static TextForm PartialDate { get; } = new("PartialDate", @"^[-0-9A-Z?~%]+$", 40);

    public static TextForm Anchor { get; } =
        new(
            "Anchor",
            $"^(signature|announcement|effect|notice|event:{IdCharacter}+)$",
            Guard.MaxIdLength + "event:".Length
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
