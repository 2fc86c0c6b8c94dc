using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Cases with every instant moved by the same amount.</summary>
internal static class Translation
{
    public static EvaluationCase By(EvaluationCase @case, Duration amount)
    {
        Moment Later(Moment m) =>
            m.IsNever ? m : Moment.FromMicroseconds(Moved(m.Earliest, amount), Moved(m.Latest, amount));

        var map = ActMap.OfMoments(Later);
        var relations = @case
            .Dossier.Relations.Select(r =>
                r with
                {
                    Valid = new ValidTime(
                        r.Valid.Since is { } since ? Later(since) : null,
                        r.Valid.Until is { } until ? Later(until) : null
                    ),
                }
            )
            .ToEquatableArray();
        var statements = @case
            .Dossier.Statements.Select(s =>
                map.Map(s) with
                {
                    StatedKnownFrom = s.StatedKnownFrom + amount,
                    RecordedAt = s.RecordedAt + amount,
                }
            )
            .ToEquatableArray();
        return @case with
        {
            KnownAt = @case.KnownAt + amount,
            Dossier = @case.Dossier with { Statements = statements, Relations = relations },
        };
    }

    private static long? Moved(Instant? instant, Duration amount) =>
        instant is { } known ? Moment.Exactly(known + amount).EarliestMicroseconds : null;
}
