namespace Diplomacy.Model;

/// <summary>The terms of a strand as an account has them, term by term.</summary>
internal sealed class StrandTerms(TermWords words)
{
    public Term<Window> Window { get; } = new("window", words, t => t.Window is not null, t => t.Window!);

    public Term<EquatableArray<Activity>> Activities { get; } =
        new("activities", words, t => t.Activities is not null, t => t.Activities!.Value);

    public Term<PlaceId> Area { get; } = new("area", words, t => t.Area is not null, t => t.Area!.Value);

    public Term<EquatableArray<CarveOut>> Exceptions { get; } =
        new("exceptions", words, t => t.Exceptions is not null, t => t.Exceptions!.Value);

    public Term<DailySchedule> Schedule { get; } =
        new("schedule", words, t => t.Schedule is not null, t => t.Schedule!);

    public Term<NumericLimit> Limit { get; } = new("limit", words, t => t.Limit is not null, t => t.Limit!);

    public Term<EquatableArray<Condition>> Conditions { get; } =
        new("conditions", words, t => t.Conditions is not null, t => t.Conditions!.Value);

    public Term<ExtensionRule> Extension { get; } =
        new("extension", words, t => t.Extension is not null, t => t.Extension!);

    public Term<ExitRule> Exit { get; } = new("exit", words, t => t.Exit is not null, t => t.Exit!);

    public Term<EquatableArray<LocalizedText>> Purposes { get; } =
        new("purposes", words, t => t.Purposes is not null, t => t.Purposes!.Value);
}
