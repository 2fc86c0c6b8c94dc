using System.Diagnostics.CodeAnalysis;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What is asked of one dossier: pauses and actors that it has, and the view to ask.</summary>
internal sealed class Query
{
    private readonly EquatableArray<Account> _accounts;
    private readonly bool _isPreference;
    private readonly Selection _selection;
    private readonly Dictionary<PauseId, PauseAnswer> _answers = [];

    private Query(
        Dossier dossier,
        Selection selection,
        EquatableArray<PauseId> pauses,
        EquatableArray<Account> accounts
    )
    {
        View = ViewOf(dossier, selection.KnownAt ?? SharedOptions.KnowsEverything(dossier), selection);
        _selection = selection;
        Pauses = pauses;
        _accounts = accounts;
        _isPreference = selection.IsPreference;
    }

    private Query(Query asked, Instant known, Selection selection)
    {
        View = known == asked.View.KnownAt ? asked.View : ViewOf(asked.View.Dossier, known, selection);
        Pauses = asked.Pauses;
        _selection = selection;
        _accounts = asked._accounts;
        _isPreference = asked._isPreference;
    }

    public DossierView View { get; }

    public EquatableArray<PauseId> Pauses { get; }

    /// <summary>Holds a selection against a dossier: every pause and actor it names must be there.</summary>
    public static bool TryMake(
        Dossier dossier,
        Selection selection,
        [NotNullWhen(true)] out Query? query,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        var errors = new List<Diagnostic>();
        var pauses = dossier.Pauses.Select(pause => pause.Id).ToEquatableArray();
        if (selection.Pause is { } asked)
        {
            var found = pauses.Where(id => Is(id.Value, asked)).ToEquatableArray();
            if (found.IsEmpty)
            {
                errors.Add(
                    UsageErrors.Unknown(
                        "--pause",
                        UsageCodes.UnknownPause,
                        "pause",
                        asked,
                        pauses.Select(id => id.Value)
                    )
                );
            }

            pauses = found;
        }

        var actors = dossier.Actors.Select(actor => actor.Id).ToEquatableArray();
        var accounts = new List<Account>();
        foreach (var name in selection.Actors)
        {
            var found = actors.Where(id => Is(id.Value, name)).ToEquatableArray();
            if (found.IsEmpty)
            {
                var all = actors.Select(id => id.Value);
                errors.Add(UsageErrors.Unknown("--according-to", UsageCodes.UnknownActor, "actor", name, all));
            }
            else
            {
                accounts.Add(Account.Of(found[0]));
            }
        }

        if (selection.KnownTo is { } knower && !actors.Any(id => Is(id.Value, knower)))
        {
            var all = actors.Select(id => id.Value);
            errors.Add(UsageErrors.Unknown("--known-to", UsageCodes.UnknownActor, "actor", knower, all));
        }

        refusal = errors.Count == 0 ? null : Refusal.WrongUsage(errors);
        query = refusal is null ? new Query(dossier, selection, pauses, accounts.ToEquatableArray()) : null;
        return refusal is null;
    }

    /// <summary>The reading under which it is answered.</summary>
    public Reading Reading => _selection.Reading;

    /// <summary>Whether no account was named, so that everybody who has spoken counts.</summary>
    public bool IsEverybody => _accounts.IsEmpty;

    /// <summary>The name of the combined answer; null where one account alone was named.</summary>
    public string? CombinedLabel =>
        _isPreference ? "preferring, in order"
        : _accounts.Count == 1 ? null
        : "side by side";

    /// <summary>The instants up to the knowledge time at which something became known, in order, and the knowledge time itself.</summary>
    public IReadOnlyList<Instant> KnowledgeTimes() =>
        [.. View.Statements.Select(statement => statement.KnownFrom).Append(View.KnownAt).Distinct().Order()];

    /// <summary>The same question at another knowledge time.</summary>
    public Query KnownAt(Instant known) => known == View.KnownAt ? this : new Query(this, known, _selection);

    /// <summary>The accounts named, as they were named, or those of everybody who has spoken, by identifier.</summary>
    public EquatableArray<Account> AccountsOf(PauseId pause) =>
        _accounts.IsEmpty
            ? [.. View.SpeakersOf(pause).OrderBy(account => account.Voices[0].Value, NaturalOrder.Comparer)]
            : _accounts;

    /// <summary>The timelines of accounts, and the combined one where none is named.</summary>
    public List<PauseTimeline> TimelinesOf(PauseId pause, IEnumerable<Account?> accounts) =>
        TimelinesOf(pause, accounts, Combined(pause));

    /// <summary>The combined timeline; null where one account alone was named.</summary>
    public PauseTimeline? Combined(PauseId pause) =>
        _answers.TryGetValue(pause, out var answer) ? answer.Combined?.Timeline : Combine(pause);

    /// <summary>The timelines that answer it for one pause.</summary>
    public PauseAnswer Answer(PauseId pause)
    {
        // Pictures and notes ask again for what the command has asked for.
        if (!_answers.TryGetValue(pause, out var answer))
        {
            answer = WorkOut(pause);
            _answers.Add(pause, answer);
        }

        return answer;
    }

    /// <summary>The readings without which every answer would be the same: probably slips.</summary>
    /// <param name="isSame">Whether what else is shown would be the same for another query; it is asked last.</param>
    public IEnumerable<IdleReading> IdleReadings(Func<Query, bool> isSame)
    {
        foreach (var text in _selection.Readings)
        {
            var others = _selection with
            {
                Readings = [.. _selection.Readings.Where(other => !ReferenceEquals(other, text))],
            };
            var without = new Query(this, View.KnownAt, others);
            if (Pauses.All(IsSame) && isSame(without))
            {
                var rest = View.Dossier.Pauses.Select(pause => pause.Id).Where(pause => !Pauses.Contains(pause));
                yield return new IdleReading(text, [.. rest.Where(pause => !IsSame(pause))]);
            }

            bool IsSame(PauseId pause) => Answer(pause).IsTheSameAs(without.Answer(pause));
        }
    }

    private PauseAnswer WorkOut(PauseId pause)
    {
        var combined = Combine(pause);
        var accounts = AccountsOf(pause);
        return new PauseAnswer
        {
            Pause = pause,
            View = View,
            Reading = Reading,
            Accounts =
            [
                .. accounts.Zip(
                    TimelinesOf(pause, accounts, combined),
                    (account, timeline) => new AccountTimeline(account.ToString(), account, timeline)
                ),
            ],
            Combined = combined is null ? null : new AccountTimeline(CombinedLabel!, null, combined),
            IsPreference = _isPreference,
        };
    }

    private List<PauseTimeline> TimelinesOf(PauseId pause, IEnumerable<Account?> accounts, PauseTimeline? combined)
    {
        // What is combined has been worked out account by account.
        var known =
            combined?.AccountTimelines.ToLookup(timeline => timeline.Account!)
            ?? _answers
                .GetValueOrDefault(pause)
                ?.Accounts.ToLookup(answer => answer.Account!, answer => answer.Timeline);
        return
        [
            .. accounts.Select(account =>
                account is null ? combined! : known?[account].FirstOrDefault() ?? View.Timeline(pause, account, Reading)
            ),
        ];
    }

    private PauseTimeline? Combine(PauseId pause) =>
        _accounts.IsEmpty ? View.Timeline(pause, Reading)
        : _isPreference ? View.Timeline(pause, Accounts.Preferring(_accounts), Reading)
        : _accounts.Count > 1 ? View.Timeline(pause, Accounts.SideBySide(_accounts), Reading)
        : null;

    private static DossierView ViewOf(Dossier dossier, Instant known, Selection selection) =>
        selection.KnownTo is { } actor
            ? dossier.AsKnownAt(known, new ActorId(actor), selection.RecordedBy)
            : dossier.AsKnownAt(known, selection.RecordedBy);

    private static bool Is(string id, string name) => string.Equals(id, name, StringComparison.Ordinal);
}
