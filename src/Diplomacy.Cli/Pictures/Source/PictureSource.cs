using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Asks the library for all that a picture of a pause shows.</summary>
internal sealed class PictureSource(Query query, PictureBudget budget)
{
    /// <summary>How many timelines have been asked for.</summary>
    public int Asked { get; private set; }

    public PictureModel Of(PauseId pause)
    {
        var times = query.KnowledgeTimes();
        var undertakings = query.View.Dossier.Pauses.First(candidate => candidate.Id == pause).Undertakings.Count;
        var mostLanes = (query.AccountsOf(pause).Count * (undertakings > 1 ? undertakings + 1 : 1)) + 1;
        var chosen = Thinning.Of(times, budget.SnapshotsOf(mostLanes, query.Pauses.Count));
        var views = chosen.Select(query.KnownAt).ToArray();
        var accounts = Accounts(pause, views);
        var answers = accounts.ConvertAll(account => Ask(pause, account, views, undertakings > 1));
        var lanes = answers.SelectMany(answer => answer.Heads).ToList();
        var table = new AnswerTable(lanes.Count);
        for (var view = 0; view < views.Length; view++)
        {
            table.Add([.. answers.SelectMany(answer => answer.At(view))]);
        }

        table.Thin(budget.Segments);
        var actors = new LanesOfActors(query.View.Dossier, lanes);
        var marks = StatementsOfPause
            .Of(query.View.Statements, pause)
            .Select(statement => StatementMark.Of(statement, actors.GroupOf(statement)))
            .OrderBy(mark => mark.At)
            .ThenBy(mark => mark.Statement.Id)
            .Select((mark, i) => mark with { Index = i })
            .ToArray();
        var kept = table.Rows.Select(row => views[row]).ToArray();
        var snapshots = kept.Select(
            (view, i) => new Snapshot(view.View.KnownAt, table.Indexes(i), Standings(view.View, marks))
        );
        return new PictureModel
        {
            Title = query.View.Dossier.Pauses.First(candidate => candidate.Id == pause).ToString(),
            Pause = pause,
            Basis = Basis(pause),
            Axis = AxisOf(table, marks),
            Lanes = lanes,
            Answers = table.Answers,
            Marks = marks,
            Snapshots = [.. snapshots],
            KnowledgeTimes = times.Count,
        };
    }

    /// <summary>The lanes of accounts and of what is combined, before undertakings are told apart.</summary>
    private List<LaneHead> Accounts(PauseId pause, Query[] views)
    {
        // Whoever has spoken at any of the knowledge times has a lane at all of them.
        var names = query.View.Dossier.Actors.ToDictionary(actor => actor.Id, actor => actor.ToString());
        var accounts = views
            .SelectMany(view => view.AccountsOf(pause))
            .Distinct()
            .OrderBy(account => account.Voices[0])
            .ToArray();
        var ordered = query.IsEverybody ? accounts : [.. query.AccountsOf(pause)];
        var lanes = ordered.Select((account, i) => new LaneHead(i, NameOf(account), null, account)).ToList();
        if (query.CombinedLabel is { } combined)
        {
            lanes.Add(new LaneHead(lanes.Count, combined, null, null));
        }

        return lanes;

        string NameOf(Account account) =>
            account is { Carriers: null, Voices: [var only] } ? names[only] : account.ToString();
    }

    private GroupAnswers Ask(PauseId pause, LaneHead head, Query[] views, bool isDivided)
    {
        Asked += views.Length;
        var timelines = views
            .Select(view => head.Account is { } account ? view.TimelineOf(pause, account) : view.Combined(pause)!)
            .ToArray();
        var whole = timelines.Select(LaneAnswer.Of).ToArray();
        if (!isDivided || head.Account is null)
        {
            return new GroupAnswers(head, whole, []);
        }

        var undertakings = timelines
            .SelectMany(timeline => timeline.Undertakings)
            .GroupBy(undertaking => undertaking.Undertaking)
            .Select(each => (each.Key, each.Select(LaneAnswer.Of).ToArray()))
            .ToArray();
        Asked += views.Length * undertakings.Length;
        return new GroupAnswers(head, whole, undertakings);
    }

    private PictureAxis AxisOf(AnswerTable table, StatementMark[] marks)
    {
        var said = marks.SelectMany(mark => new[] { mark.At, mark.Earliest ?? mark.At, mark.Statement.KnownFrom });
        var changes = table
            .Answers.SelectMany(answers => answers)
            .SelectMany(answer => answer.Segments)
            .Select(segment => segment.Start)
            .OfType<Instant>()
            .Distinct();
        return PictureAxis.Of([.. said], [.. changes], query.View.KnownAt);
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
