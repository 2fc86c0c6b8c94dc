namespace Diplomacy.Model;

/// <summary>The small checks that the others are made of.</summary>
internal static partial class DossierValidation
{
    private static void CheckIds<T, TId>(
        DossierScan scan,
        DiagnosticPath list,
        string what,
        EquatableArray<T> items,
        Func<T, TId> idOf
    )
        where T : notnull
        where TId : notnull
    {
        var seen = new HashSet<TId>();
        for (var i = 0; i < items.Count; i++)
        {
            var (id, path) = (idOf(items[i]), $"{DiagnosticPath.Item(list, i)}.id");
            if (CheckGiven(scan, id.ToString(), path))
            {
                CheckNew(scan, seen.Add(id), what, id, path);
            }
        }
    }

    private static void CheckOnce<T>(
        DossierScan scan,
        IEnumerable<(T Item, DiagnosticPath Path)> items,
        string does,
        IEnumerable<T>? before = null
    )
        where T : notnull
    {
        var seen = new HashSet<T>(before ?? []);
        foreach (var (item, path) in items)
        {
            if (!seen.Add(item))
            {
                scan.Findings.Error(
                    DiagnosticCodes.NamedTwice,
                    path,
                    $"'{item}' {does} twice, and once is enough. Remove this one, or correct it if another is meant."
                );
            }
        }
    }

    private static void CheckNew<TId>(DossierScan scan, bool isNew, string what, TId id, DiagnosticPath path)
    {
        if (!isNew)
        {
            scan.Findings.Error(
                DiagnosticCodes.DuplicateId,
                path,
                $"There is {what} '{id}' already. Give this one an identifier of its own, or remove it."
            );
        }
    }

    private static bool CheckGiven(DossierScan scan, string? id, DiagnosticPath path)
    {
        if (id is { Length: 0 })
        {
            scan.Findings.Error(
                DiagnosticCodes.MissingId,
                path,
                "The identifier was never given a value. Give it one of at least one character."
            );
        }

        return id is { Length: > 0 };
    }

    private static void CheckActors(DossierScan scan, EquatableArray<ActorId> actors, DiagnosticPath list)
    {
        foreach (var (actor, path) in Items(actors, list))
        {
            CheckActor(scan, actor, path);
        }
    }

    private static void CheckActor(DossierScan scan, ActorId? actor, DiagnosticPath path)
    {
        if (actor is { } id)
        {
            var isKnown = scan.Index.Actors.ContainsKey(id);
            CheckKnown(scan, id.ToString(), isKnown, DiagnosticCodes.UnknownActor, "actor", path);
        }
    }

    private static void CheckPause(DossierScan scan, PauseId pause, DiagnosticPath path)
    {
        var isKnown = scan.Index.Pauses.ContainsKey(pause);
        CheckKnown(scan, pause.ToString(), isKnown, DiagnosticCodes.UnknownPause, "pause", path);
    }

    private static void CheckStatement(DossierScan scan, StatementId? statement, DiagnosticPath path)
    {
        if (statement is { } id)
        {
            var isKnown = scan.Index.Statements.ContainsKey(id) || scan.Dossier.Withheld?.Named.Contains(id) == true;
            CheckKnown(scan, id.ToString(), isKnown, DiagnosticCodes.UnknownStatement, "statement", path);
        }
    }

    private static void CheckKnown(
        DossierScan scan,
        string id,
        bool isKnown,
        string code,
        string what,
        DiagnosticPath path
    )
    {
        if (CheckGiven(scan, id, path) && !isKnown)
        {
            scan.Findings.Error(
                code,
                path,
                $"The dossier has no {what} '{id}'. Correct the identifier or add the {what}."
            );
        }
    }

    private static void CheckPlace(DossierScan scan, PlaceId place, DiagnosticPath path)
    {
        if (CheckGiven(scan, place.ToString(), path) && scan.Index.Gazetteer.Find(place) is null)
        {
            scan.Findings.Error(
                DiagnosticCodes.UnknownPlace,
                path,
                $"The dossier has no place '{place}'. Correct the identifier or add the place."
            );
        }
    }

    private static void CheckKind<T>(DossierScan scan, ActorId id, DiagnosticPath path, string wanted, string rule)
        where T : Actor
    {
        if (scan.Index.Actors.GetValueOrDefault(id) is { } actor and not T)
        {
            scan.Findings.Error(
                DiagnosticCodes.WrongReference,
                path,
                $"'{id}' is recorded as {actor.GetType().Name}. {rule}: name {wanted} here."
            );
        }
    }

    private static void CheckSome(DossierScan scan, int count, DiagnosticPath path, string message)
    {
        if (count == 0)
        {
            scan.Findings.Error(DiagnosticCodes.TooFew, path, message);
        }
    }

    private static void CheckDefined<T>(DossierScan scan, T value, DiagnosticPath path)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            scan.Findings.Error(
                DiagnosticCodes.UndefinedValue,
                path,
                $"{value:D} is no {typeof(T).Name}. Use one of {string.Join(", ", Enum.GetNames<T>())}."
            );
        }
    }

    private static void CheckNames(DossierScan scan, EquatableArray<Name> names, DiagnosticPath path)
    {
        for (var i = 0; i < names.Count; i++)
        {
            CheckValid(scan, names[i].Valid, $"{DiagnosticPath.Item($"{path}.names", i)}.valid");
        }
    }

    private static void CheckValid(DossierScan scan, ValidTime valid, DiagnosticPath path)
    {
        if (
            valid is { Since: { } since, Until: { IsNever: false } until }
            && (since.IsNever || since.EarliestMicroseconds > until.LatestMicroseconds)
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.ValidTimeReversed,
                path,
                $"The time ends before it begins: since {since}, until {until}. Correct one of the two."
            );
        }
    }

    // Most lists are empty, and most are looked at.
    private static IEnumerable<(T Item, DiagnosticPath Path)> Items<T>(EquatableArray<T> items, DiagnosticPath list)
        where T : notnull => items.IsEmpty ? [] : Numbered(items, list);

    private static IEnumerable<(T Item, DiagnosticPath Path)> Numbered<T>(EquatableArray<T> items, DiagnosticPath list)
        where T : notnull
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return (items[i], DiagnosticPath.Item(list, i));
        }
    }
}
