namespace Diplomacy.Model.Tests.Generators;

/// <summary>Pauses with less beside them, as long as nothing refers to it.</summary>
internal static class PauseShrinker
{
    public static IEnumerable<EquatableArray<Pause>> Shrink(Dossier dossier)
    {
        var pause = dossier.Pauses[0];
        if (!pause.Roles.IsEmpty)
        {
            yield return With(dossier, pause with { Roles = [] });
        }

        if (!pause.Relations.IsEmpty)
        {
            yield return With(dossier, pause with { Relations = [] });
        }

        foreach (var less in pause.Undertakings.SelectMany((u, i) => Shrink(u).Select(s => (i, s))))
        {
            yield return With(
                dossier,
                pause with
                {
                    Undertakings = pause.Undertakings.Select((u, i) => i == less.i ? less.s : u).ToEquatableArray(),
                }
            );
        }
    }

    private static IEnumerable<Undertaking> Shrink(Undertaking undertaking) =>
        new[]
        {
            undertaking with
            {
                Beneficiaries = [],
            },
            undertaking with
            {
                RequiredParties = [],
                Quorum = null,
            },
            undertaking with
            {
                Quorum = null,
            },
            undertaking with
            {
                IsSeverable = false,
            },
        }.Where(less => less != undertaking && (less.Form != Form.Reciprocal || !less.Beneficiaries.IsEmpty));

    private static EquatableArray<Pause> With(Dossier dossier, Pause pause) =>
        dossier.Pauses.Select((p, i) => i == 0 ? pause : p).ToEquatableArray();
}
