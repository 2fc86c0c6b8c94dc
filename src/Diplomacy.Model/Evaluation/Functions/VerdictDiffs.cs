using NodaTime;

namespace Diplomacy.Model;

/// <summary>Compares the timelines of a pause at two knowledge times, and finds the statements that make the difference.</summary>
internal sealed class VerdictDiffs
{
    private readonly Dossier _dossier;
    private readonly Pause _pause;
    private readonly Account _account;
    private readonly Reading _reading;
    private readonly Instant _after;

    public VerdictDiffs(Dossier dossier, Pause pause, Account account, Reading reading, Instant after)
    {
        _dossier = dossier;
        _pause = pause;
        _account = account;
        _reading = reading;
        _after = after;
    }

    public VerdictDiff Since(Instant before)
    {
        var news = _dossier
            .Statements.Where(s => before < s.KnownFrom && s.KnownFrom <= _after)
            .OrderBy(s => s.Id)
            .ToList();
        var earlier = Timeline(before, []);
        var later = Timeline(_after, []);
        var silent = Timeline(_after, [.. news.Select(s => s.Id)]);
        var reasons = Differ(silent, later) ? Reasons(news, silent, later) : [];
        return new VerdictDiff(
            _pause.Id,
            _account,
            before,
            _after,
            Changes(earlier, later).ToEquatableArray(),
            [.. reasons.Select(ReasonOf)],
            Differ(earlier, silent)
        );
    }

    // Whatever makes a difference alone; then, of the others, those without which the rest still does.
    private List<Statement> Reasons(List<Statement> news, PauseTimeline silent, PauseTimeline later)
    {
        var alone = news.FindAll(s => Differ(Timeline(_after, [s.Id]), later));
        if (!Differ(Timeline(_after, [.. alone.Select(s => s.Id)]), silent))
        {
            return alone;
        }

        var listed = news.ToList();
        foreach (var statement in news.Except(alone))
        {
            var others = listed.FindAll(s => s != statement);
            if (!Differ(Timeline(_after, [.. others.Select(s => s.Id)]), silent))
            {
                listed = others;
            }
        }

        return listed;
    }

    // As if some statements were never made. What refers to them is then as what refers to something not yet known.
    private PauseTimeline Timeline(Instant known, HashSet<StatementId> without)
    {
        var dossier =
            without.Count == 0
                ? _dossier
                : _dossier with
                {
                    Statements = [.. _dossier.Statements.Where(s => !without.Contains(s.Id))],
                };
        return AccountSource
            .Compute(new DossierView(dossier, known, recordedBy: null, knownTo: null), _pause, _account, _reading, null)
            .Timeline;
    }

    private static bool Differ(PauseTimeline left, PauseTimeline right) => Changes(left, right).Any();

    private static IEnumerable<VerdictChange> Changes(PauseTimeline earlier, PauseTimeline later)
    {
        var starts = earlier
            .Segments.Concat(later.Segments)
            .Select(segment => segment.Start)
            .Distinct()
            .OrderBy(start => start ?? Instant.MinValue)
            .ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var at = starts[i] ?? Instant.MinValue;
            var (before, after) = (earlier.At(at).Assessment, later.At(at).Assessment);
            if (before.InForce != after.InForce || before.Phases != after.Phases)
            {
                yield return new VerdictChange(starts[i], i + 1 < starts.Count ? starts[i + 1] : null, before, after);
            }
        }
    }

    private static ChangeReason ReasonOf(Statement statement) =>
        new(
            statement.Id,
            statement.Supersedes,
            [.. statement.Acts.OfType<Retract>().Select(retract => retract.Statement).Distinct()]
        );
}
