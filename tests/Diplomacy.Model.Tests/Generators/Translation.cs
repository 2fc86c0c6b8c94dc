using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Cases with every instant moved by the same amount.</summary>
internal static class Translation
{
    public static EvaluationCase By(EvaluationCase @case, Duration amount)
    {
        var map = ActMap.OfMoments(m =>
            m.IsNever ? m : Moment.FromMicroseconds(Moved(m.Earliest, amount), Moved(m.Latest, amount))
        );
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
            Dossier = @case.Dossier with
            {
                Statements = statements,
                Relations =
                [
                    .. @case.Dossier.Relations.Select(r =>
                        r with
                        {
                            Valid = new ValidTime(map.Map(r.Valid.Since), map.Map(r.Valid.Until)),
                        }
                    ),
                ],
            },
        };
    }

    private static long? Moved(Instant? instant, Duration amount) =>
        instant is { } known ? Moment.Exactly(known + amount).EarliestMicroseconds : null;
}
