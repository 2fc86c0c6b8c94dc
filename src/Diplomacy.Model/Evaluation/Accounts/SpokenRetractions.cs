namespace Diplomacy.Model;

/// <summary>The retractions that other acts speak of, reports of one above all: what they take back differs between accounts.</summary>
/// <remarks>
/// Where every word on a retraction says that it was made, it was. Where words differ, the account is unfolded both ways, and to
/// each way belong the worlds in which the words come to what it supposes.
/// </remarks>
internal sealed class SpokenRetractions(AccountWords account, Ways ways)
{
    private readonly DossierView _view = account.View;
    private readonly SpokenOf _spoken = new(account.View);
    private readonly Dictionary<StatementId, bool> _takenBack = [];
    private readonly List<(Statement Statement, bool IsTakenBack)> _supposed = [];
    private readonly Dictionary<StatementId, ActEvidence> _evidence = [];

    /// <summary>Whether some act speaks of a retraction of the statement or of that retraction's own, and does not only perform it.</summary>
    public bool Concern(StatementId statement) => _spoken.RetractionOf(statement);

    /// <summary>Whether the principal of a statement has taken its part back, in this way of unfolding the account.</summary>
    public bool IsTakenBack(Statement statement)
    {
        if (!_takenBack.TryGetValue(statement.Id, out var takenBack))
        {
            if (Agreed(statement) is { } agreed)
            {
                takenBack = agreed;
            }
            else
            {
                // What is told of one way only is told of the first: that words which somebody denies or evades stand.
                takenBack =
                    ways.Next(2) == 0 != Speaking(statement).Exists(said => IsContested(said, PointOf(statement)));
                _supposed.Add((statement, takenBack));
            }

            _takenBack.Add(statement.Id, takenBack);
        }

        return takenBack;
    }

    /// <summary>When the principal of a statement took it back; empty where it did not.</summary>
    public IReadOnlyList<VagueInstant> TimesOf(Statement statement, PausePoints points, Clarifications clarified) =>
        IsTakenBack(statement)
            ? [.. EvidenceOf(statement, points, clarified).All.Select(making => making.Time).Distinct()]
            : [];

    /// <summary>Leaves only the worlds in which the words come to what is supposed.</summary>
    public void Constrain(World world, PausePoints points, Clarifications clarified)
    {
        foreach (var (statement, isTakenBack) in _supposed)
        {
            if (EvidenceOf(statement, points, clarified).In(world).Count > 0 != isTakenBack)
            {
                world.Exclude();
            }
        }
    }

    // What the words say where none contradicts: null where some do, or where not all of them are unfolded yet.
    private bool? Agreed(Statement statement)
    {
        var point = PointOf(statement);
        var speaking = Speaking(statement);
        if (!speaking.TrueForAll(account.IsUnfolded) || speaking.Exists(said => IsContested(said, point)))
        {
            return null;
        }

        var made = account.Retracting(statement.Id).Where(word => Performs(word, point)).ToList();
        return made.Count == 0 ? false
            : made.Exists(word => word.Paraphrases.IsEmpty) ? true
            : null;
    }

    private List<Statement> Speaking(Statement statement) =>
        [.. _view.About(Subject.RetractionOf(statement.Id)).Where(_view.IsActive)];

    private bool Performs(Word word, ActPoint point) =>
        point.Matches(word.Act) && point.IsBy(account, word.Voice, word.CapacityAt);

    private static bool IsContested(Statement statement, ActPoint point) =>
        statement
            .Acts.SelectMany(act => PausePoints.Nested(act, default))
            .Any(mention => mention.Act is DenyAct or Decline && point.Matches(Performance.Within(mention.Act)!.Act));

    private ActEvidence EvidenceOf(Statement statement, PausePoints points, Clarifications clarified)
    {
        if (!_evidence.TryGetValue(statement.Id, out var evidence))
        {
            evidence = new ActEvidence(points, clarified, PointOf(statement));
            _evidence.Add(statement.Id, evidence);
        }

        return evidence;
    }

    private static ActPoint PointOf(Statement statement)
    {
        bool IsIt(Act act) => act is Retract retract && retract.Statement == statement.Id;
        var key = $"{statement.Principal}/{statement.Id}/retract";
        return new ActPoint(
            $"retract/{statement.Id}",
            statement.Principal,
            act => IsIt(act) ? act : null,
            IsIt,
            new Question(QuestionKind.Act, key, QuestionKinds.OptionsOf(QuestionKind.Act))
        )
        {
            IsBySpokesman = true,
        };
    }
}
