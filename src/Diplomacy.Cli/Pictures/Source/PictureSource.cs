using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Asks the library for all that a picture of a pause shows.</summary>
internal sealed class PictureSource(Query query, PictureBudget budget)
{
    private readonly StatementsOfPause _statements = new(query.View.Statements);
    private readonly IReadOnlyDictionary<string, string> _titles = NamesToldApart.Of(
        query.View.Dossier.Pauses.Select(pause => (pause.Id.Value, pause.ToString()))
    );
    private readonly IReadOnlyDictionary<string, string> _names = NamesToldApart.Of(
        query.View.Dossier.Actors.Select(actor => (actor.Id.Value, actor.ToString())),
        query.CombinedLabel is { } combined ? [combined, LaneLabels.Others] : [LaneLabels.Others]
    );

    private StatementWords Words =>
        field ??= new StatementWords(
            _names,
            NamesToldApart.Of(query.View.Dossier.Places.Select(place => (place.Id.Value, $"{place}")))
        );

    /// <summary>How many timelines have been asked for.</summary>
    public int Asked { get; private set; }

    public PictureModel Of(PauseId pause)
    {
        var times = query.KnowledgeTimes();
        var recorded = query.View.Dossier.Pauses.First(candidate => candidate.Id == pause);
        var undertakings = recorded.Undertakings.Count;
        var names = undertakings > 1 ? NamesOf(recorded) : null;
        var mostLanes = (query.AccountsOf(pause).Count * (undertakings > 1 ? undertakings + 1 : 1)) + 1;
        var isOfNoneDrawn = (long)_statements.OfNone.Count * query.Pauses.Count <= PictureBudget.MostMarksOfNone;
        var drawn = _statements.Naming(pause).Concat(isOfNoneDrawn ? _statements.OfNone : []).ToArray();
        var stretches = query.Answer(pause).All.Sum(asked => asked.Timeline.Segments.Count);
        var chosen = Chosen(times, drawn, budget.SnapshotsOf(mostLanes, query.Pauses.Count, stretches));
        var views = chosen.Select(query.KnownAt).ToArray();
        var accounts = Accounts(pause, views);
        var answers = Answers(pause, accounts, views, names);
        var lanes = answers.SelectMany(answer => answer.Heads).ToList();
        var table = new AnswerTable(lanes.Count);
        for (var view = 0; view < views.Length; view++)
        {
            table.Add([.. answers.SelectMany(answer => answer.At(view))]);
        }

        var actors = new LanesOfActors(query.View.Dossier, lanes);
        var marks = drawn
            .Select(statement => StatementMark.Of(statement, actors.GroupOf(statement)))
            .OrderBy(mark => mark.At)
            .ThenBy(mark => mark.Statement.Id.Value, NaturalOrder.Comparer)
            .Select((mark, i) => mark with { Index = i })
            .ToArray();
        var snapshots = views.Select(
            (view, i) => new Snapshot(view.View.KnownAt, table.Indexes(i), Standings(view.View, marks))
        );
        var model = new PictureModel
        {
            Title = _titles[pause.Value],
            Pause = pause,
            Basis = Basis(pause),
            Words = Words,
            Axis = AxisOf(table, marks),
            Lanes = lanes,
            Answers = table.Answers,
            Marks = marks,
            Snapshots = [.. snapshots],
            KnowledgeTimes = times.Count,
            Pauses = query.Pauses.Count,
            Elsewhere = isOfNoneDrawn ? [] : Elsewhere(),
        };
        return ShortPicture.Of(model, budget.StretchesOf(query.Pauses.Count), budget.SegmentsOf(query.Pauses.Count));
    }

    /// <summary>The lanes of accounts and of what is combined, before undertakings are told apart.</summary>
    private List<LaneHead> Accounts(PauseId pause, Query[] views)
    {
        // Whoever has spoken at any of the knowledge times has a lane at all of them.
        var accounts = views
            .SelectMany(view => view.AccountsOf(pause))
            .Distinct()
            .OrderBy(account => account.Voices[0].Value, NaturalOrder.Comparer)
            .ToArray();
        var ordered = query.IsEverybody ? accounts : [.. query.AccountsOf(pause)];
        var lanes = ordered.Select((account, i) => new LaneHead(i, NameOf(account), null, account)).ToList();
        if (query.CombinedLabel is { } combined)
        {
            lanes.Add(new LaneHead(lanes.Count, combined, null, null));
        }

        return lanes;

        string NameOf(Account account) =>
            account is { Carriers: null, Voices: [var only] } ? _names[only.Value] : account.ToString();
    }

    /// <summary>The statements that name no pause, by when they were said.</summary>
    private ListedStatement[] Elsewhere()
    {
        var marks = _statements
            .OfNone.Select(statement => StatementMark.Of(statement, 0))
            .OrderBy(mark => mark.At)
            .ThenBy(mark => mark.Statement.Id.Value, NaturalOrder.Comparer)
            .ToArray();
        return
        [
            .. marks.Zip(
                Standings(query.View, marks),
                (mark, standing) => new ListedStatement(mark.Statement, standing)
            ),
        ];
    }

    /// <summary>All knowledge times, or where they are too many some of those at which what is drawn became known; the last is among them.</summary>
    private static IReadOnlyList<Instant> Chosen(IReadOnlyList<Instant> times, Statement[] drawn, int most)
    {
        if (times.Count <= most)
        {
            return times;
        }

        var own = drawn.Select(statement => statement.KnownFrom).Append(times[^1]).ToHashSet();
        return Thinning.Of([.. times.Where(own.Contains)], most);
    }

    /// <summary>What the lanes of each account say, asked view by view: a timeline with all that it was worked out from goes with its view.</summary>
    private List<GroupAnswers> Answers(PauseId pause, List<LaneHead> heads, Query[] views, UndertakingNames? names)
    {
        var wholes = heads.ConvertAll(_ => new List<LaneAnswer>());
        var parts = heads.ConvertAll(_ => new List<(UndertakingId Undertaking, LaneAnswer Answer)>());
        foreach (var view in views)
        {
            var timelines = view.TimelinesOf(pause, heads.Select(head => head.Account));
            var changes = Changes(timelines);
            foreach (var (i, timeline) in timelines.Index())
            {
                Asked++;
                wholes[i].Add(LaneAnswer.Of(timeline, changes));
                if (names is not null && heads[i].Account is not null)
                {
                    Asked += timeline.Undertakings.Count;
                    parts[i]
                        .AddRange(timeline.Undertakings.Select(one => (one.Undertaking, LaneAnswer.Of(one, changes))));
                }
            }
        }

        return
        [
            .. heads.Select(
                (head, i) =>
                    new GroupAnswers(
                        head,
                        [.. wholes[i]],
                        [
                            .. parts[i]
                                .GroupBy(part => part.Undertaking, part => part.Answer)
                                .Select(part => (part.Key, part.ToArray())),
                        ],
                        parts[i].Count == 0 ? null : names
                    )
            ),
        ];
    }

    private UndertakingNames NamesOf(Pause pause) =>
        new(pause, _statements.Naming(pause.Id).Where(statement => query.View.IsCurrent(statement.Id)), Words);

    private static Instant[] Changes(List<PauseTimeline> timelines) =>
        [
            .. timelines
                .SelectMany(timeline => timeline.Segments)
                .Select(segment => segment.Start)
                .OfType<Instant>()
                .Distinct()
                .Order(),
        ];

    private PictureAxis AxisOf(AnswerTable table, StatementMark[] marks)
    {
        var isOfNone = _statements.OfNone.Select(statement => statement.Id).ToHashSet();
        var instants = marks.ToLookup(mark => isOfNone.Contains(mark.Statement.Id));
        var changes = table
            .Answers.SelectMany(answers => answers)
            .SelectMany(answer => answer.Segments)
            .Select(segment => segment.Start)
            .OfType<Instant>()
            .Distinct();
        return PictureAxis.Of(Of(false), [.. changes], query.View.KnownAt, Of(true));

        Instant[] Of(bool ofNone) =>
            [
                .. instants[ofNone]
                    .SelectMany(mark => new[] { mark.At, mark.Earliest ?? mark.At, mark.Statement.KnownFrom }),
            ];
    }

    private string Basis(PauseId pause)
    {
        var parts = new List<string>();
        if (query.View.KnownTo is { } actor)
        {
            parts.Add($"to {actor}");
        }

        if (query.View.RecordedBy is { } recorded)
        {
            parts.Add($"recorded by {Phrases.Of(recorded)}");
        }

        if (query.View.Dossier.Withheld is { } withheld && withheld.MayBearOn(pause))
        {
            parts.Add($"partial: {withheld}");
        }

        if (!query.Reading.IsEmpty)
        {
            parts.Add($"reading {query.Reading}");
        }

        return string.Join(", ", parts);
    }

    private static Standing[] Standings(DossierView view, StatementMark[] marks) =>
        [
            .. marks.Select(mark =>
                mark.Statement.KnownFrom > view.KnownAt ? Standing.NotKnown
                : view.IsRetracted(mark.Statement.Id) ? Standing.TakenBack
                : view.IsCurrent(mark.Statement.Id) ? Standing.Stands
                : Standing.Replaced
            ),
        ];
}
