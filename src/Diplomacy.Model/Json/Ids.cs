namespace Diplomacy.Model.Json;

/// <summary>Texts and identifiers: JSON strings, guarded as the model guards them.</summary>
internal static class Ids
{
    public static Codec<string> Text { get; } = Codecs.Text(text => Guard.Text(text), TextForm.Text);

    /// <summary>Text that may be empty.</summary>
    public static Codec<string> AnyText { get; } =
        Codecs.Text(text => Guard.WellFormed(text, nameof(text)), TextForm.AnyText);

    /// <summary>The name and version of this format.</summary>
    public static Codec<string> Format { get; } =
        Codecs.Text(
            text =>
                string.Equals(text, DiplomacyJson.Format, StringComparison.Ordinal)
                    ? text
                    : throw new FormatException(
                        $"This is not a format that can be read: write \"{DiplomacyJson.Format}\"."
                    ),
            text => text,
            TextForm.Format
        );

    public static Codec<ActorId> Actor { get; } = Codecs.Text(text => new ActorId(text), id => id.Value, TextForm.Id);

    public static Codec<PlaceId> Place { get; } = Codecs.Text(text => new PlaceId(text), id => id.Value, TextForm.Id);

    public static Codec<PauseId> Pause { get; } = Codecs.Text(text => new PauseId(text), id => id.Value, TextForm.Id);

    public static Codec<UndertakingId> Undertaking { get; } =
        Codecs.Text(text => new UndertakingId(text), id => id.Value, TextForm.Id);

    public static Codec<ObligationId> Obligation { get; } =
        Codecs.Text(text => new ObligationId(text), id => id.Value, TextForm.Id);

    public static Codec<ListId> List { get; } = Codecs.Text(text => new ListId(text), id => id.Value, TextForm.Id);

    public static Codec<StateId> State { get; } = Codecs.Text(text => new StateId(text), id => id.Value, TextForm.Id);

    public static Codec<EventId> Event { get; } = Codecs.Text(text => new EventId(text), id => id.Value, TextForm.Id);

    public static Codec<StatementId> Statement { get; } =
        Codecs.Text(text => new StatementId(text), id => id.Value, TextForm.Id);

    public static Codec<UtteranceId> Utterance { get; } =
        Codecs.Text(text => new UtteranceId(text), id => id.Value, TextForm.Id);

    public static Codec<ActivityCode> Activity { get; } =
        Codecs.Text(WellKnownActivities.CodeOf, code => code.Value, TextForm.Code);

    public static Codec<TargetClass> Target { get; } =
        Codecs.Text(text => new TargetClass(text), code => code.Value, TextForm.Code);

    public static Codec<EquatableArray<string>> Zones { get; } =
        Codecs.Checked(
            Codecs.List(Text),
            ZoneIds.Checked,
            "one zone at least, each once",
            schema =>
            {
                schema.Add("minItems", 1);
                schema.Add("uniqueItems", true);
            }
        );
}
