using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Arbitrary valid values of every type of the model. References between them are not tied: names are drawn from a few.</summary>
public static partial class ModelGenerators
{
    private static readonly string[] s_texts =
    [
        "pause",
        "Пауза до 1 февраля",
        "перемир'я",
        "停火",
        "وقف إطلاق النار",
        "🕊 \"quoted\" \\ / <b>&\u00a0\t\r\n\u2028\u007f",
        "e\u0301",
        "İıǅ",
    ];

    public static Gen<string> Texts =>
        Gen.OneOf(
            Gen.Elements(s_texts),
            ArbMap.Default.GeneratorFor<NonEmptyString>().Select(s => s.Get).Where(IsText)
        );

    public static Gen<string> Words =>
        Gen.Elements("a", "b-2", "kyiv", "Peskov", "О.К.", "__proto__", "$.x['y']", "kind", "a/b:c", "🕊");

    public static Gen<ActorId> ActorIds => Words.Select(w => new ActorId(w));

    public static Gen<PlaceId> PlaceIds => Words.Select(w => new PlaceId(w));

    public static Gen<PauseId> PauseIds => Words.Select(w => new PauseId(w));

    public static Gen<UndertakingId> UndertakingIds => Words.Select(w => new UndertakingId(w));

    public static Gen<StateId> StateIds => Words.Select(w => new StateId(w));

    public static Gen<StatementId> StatementIds => Words.Select(w => new StatementId(w));

    public static Gen<UtteranceId> UtteranceIds => Words.Select(w => new UtteranceId(w));

    /// <summary>Whole microseconds over the whole range, its ends and the times that dossiers have.</summary>
    public static Gen<Instant> Instants =>
        Gen.OneOf(
            Gen.Choose(0, 59)
                .Two()
                .Select(p => Instant.FromUtc(2026, 1, 1 + (p.Item1 / 2), p.Item2 % 24, p.Item1, p.Item2)),
            Gen.Choose(0, 999_999).Select(us => Instant.FromUtc(2026, 1, 31, 21, 0).PlusNanoseconds(us * 1_000L)),
            Gen.Elements(
                Instant.MinValue,
                Moment.FloorToMicrosecond(Instant.MaxValue),
                Instant.FromUtc(-1, 12, 31, 23, 59, 59),
                Instant.FromUtc(0, 2, 29, 0, 0)
            )
        );

    public static Gen<Moment> Moments =>
        Gen.OneOf(
            Instants.Select(Moment.Exactly),
            Gen.Constant(Moment.Unknown),
            Gen.Constant(Moment.Never),
            Instants.Select(Moment.NotBefore),
            Instants.Select(Moment.NotAfter),
            from one in Instants
            from other in Instants
            select Moment.Between(Instant.Min(one, other), Instant.Max(one, other))
        );

    public static Gen<LocalDate> Dates =>
        Gen.OneOf(
            Gen.Choose(0, 800).Select(days => new LocalDate(2026, 1, 1).PlusDays(days)),
            Gen.Elements(
                LocalDate.MinIsoValue,
                LocalDate.MaxIsoValue,
                new LocalDate(0, 2, 29),
                new LocalDate(-44, 3, 15)
            )
        );

    public static Gen<LocalDateTime> Times =>
        from date in Dates
        from second in Gen.Choose(0, 86_399)
        from microsecond in Gen.Elements(0, 0, 1, 250_000, 999_999)
        select date + LocalTime.FromSecondsSinceMidnight(second).PlusNanoseconds(microsecond * 1_000L);

    public static Gen<ValidTime> ValidTimes =>
        Gen.OneOf(
            Gen.Constant(ValidTime.Always),
            from since in Maybe(Moments)
            from until in Maybe(Moments)
            select new ValidTime(since, until)
        );

    public static Gen<LocalizedText> LocalizedTexts =>
        from text in Texts
        from language in OrNull(Gen.Elements("en", "ru", "uk-Latn"))
        select new LocalizedText(text, language);

    public static Gen<Length> Lengths =>
        from period in Gen.OneOf(
            Gen.Choose(1, 400).Select(Period.FromDays),
            Gen.Choose(1, 60).Select(n => Period.FromMonths(n)),
            Gen.Choose(1, 999).Select(n => Period.FromHours(n)),
            from n in Gen.Choose(1, 99)
            from m in Gen.Choose(0, 99)
            select new PeriodBuilder
            {
                Years = m,
                Weeks = n,
                Minutes = m,
                Seconds = n,
                Milliseconds = m,
                Ticks = n * 10,
                Nanoseconds = m * 1_000,
            }.Build()
        )
        from elapsed in AnyOf<Elapsed>()
        select new Length(period, elapsed);

    public static Gen<Name> Names =>
        from text in LocalizedTexts
        from valid in ValidTimes
        select new Name(text) { Valid = valid };

    public static Gen<T> AnyOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>A value or none; of objects, <c>OrNull</c>.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    public static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    /// <summary>Up to three values.</summary>
    public static Gen<EquatableArray<T>> Some<T>(Gen<T> gen)
        where T : notnull => Gen.Choose(0, 3).SelectMany(n => gen.ArrayOf(n)).Select(items => items.ToEquatableArray());

    private static bool IsText(string text)
    {
        try
        {
            return new LocalizedText(text).Text.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
