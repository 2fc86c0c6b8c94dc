namespace Diplomacy.Model.Tests.Evaluation.Parts;

using Assert = Xunit.Assert;

/// <summary>How answers of parts and of accounts are put together.</summary>
public sealed class CellsTests
{
    private static readonly Question s_boundary = new(QuestionKind.Boundary, "b", ["exclusive", "inclusive"]);
    private static readonly Question s_boundaryOfA = new(QuestionKind.Boundary, "a", ["exclusive", "inclusive"]);
    private static readonly Question s_zone = new(QuestionKind.Zone, "a", ["Europe/Kyiv", "Europe/Moscow"]);

    [Fact]
    public void Accounts_that_contradict_each_other_leave_no_question_that_a_reading_would_settle()
    {
        var open = Unknown(Asked(s_boundary, "s"));

        Assert.Empty(CombinedQuestions.Of([Known(Truth.True, Phase.InForce), Known(Truth.False, Phase.Expired), open]));
        Assert.Empty(CombinedQuestions.Of([Known(Truth.Unknown, Phase.None), open]));
        Assert.NotEmpty(CombinedQuestions.Of([Known(Truth.True, Phase.InForce), open]));
    }

    [Fact]
    public void Questions_of_several_accounts_go_by_kind_and_key_and_name_all_statements_in_order()
    {
        var questions = CombinedQuestions.Of([
            Unknown(Asked(s_zone, "z"), Asked(s_boundary, "y", "x")),
            Unknown(Asked(s_boundaryOfA, "v"), Asked(s_boundary, "w", "x")),
        ]);

        Assert.Equal([s_boundaryOfA, s_boundary, s_zone], questions.Select(open => open.Question));
        Assert.Equal(["w", "x", "y"], questions[1].Statements.Select(id => id.Value));
    }

    [Fact]
    public void Causes_go_by_kind_by_key_and_by_statements_each_once()
    {
        Cause[] causes =
        [
            new(CauseKind.Boundary, ["s"], s_boundaryOfA),
            new(CauseKind.Boundary, ["r"], s_boundary),
            new(CauseKind.Zone, ["a"]),
            new(CauseKind.Zone, ["b"]),
        ];

        Assert.Equal(causes, WorldSummary.Ordered([causes[3], causes[1], causes[0], causes[2], causes[1]]));
    }

    [Fact]
    public void Parts_that_contradict_themselves_leave_nothing_as_long_as_one_does()
    {
        var contradictory = new Assessment(Truth.Unknown, [], [new Cause(CauseKind.ContradictoryTerms, [])]);
        var inForce = new Assessment(Truth.True, [Phase.InForce], []);
        static TimelineCell At(long first, Assessment assessment) =>
            WorldSummary.Constant(assessment) with
            {
                First = first,
            };

        var cells = PartCells.Together(
            [
                [At(0, inForce), At(10, contradictory), At(30, inForce)],
                [At(0, inForce), At(20, contradictory), At(40, inForce)],
            ],
            all: true
        );

        Assert.Equal(
            [(0, inForce), (10, contradictory), (20, contradictory), (30, contradictory), (40, inForce)],
            cells.Select(cell => (cell.First, cell.Assessment))
        );
    }

    [Fact]
    public void Where_parts_together_are_definite_questions_of_one_do_not_matter()
    {
        var cells = PartCells.Together(
            [
                [Known(Truth.True, Phase.InForce)],
                [Unknown(Asked(s_zone, "z"))],
            ],
            all: false
        );

        Assert.Equal(Truth.True, Assert.Single(cells).Assessment.InForce);
        Assert.Empty(cells[0].Questions);
    }

    [Fact]
    public void Questions_of_parts_go_in_the_order_of_the_parts_whichever_is_open_first()
    {
        var early = Unknown(Asked(s_zone, "z"));
        var late = Unknown(Asked(s_boundary, "b"));
        var over = Known(Truth.False, Phase.Expired);

        var cells = PartCells.Together(
            [
                [over, late with { First = 20 }],
                [early],
            ],
            all: false
        );

        Assert.Equal([s_zone], cells[0].Questions.Select(open => open.Question));
        Assert.Equal([s_boundary, s_zone], cells[1].Questions.Select(open => open.Question));
    }

    [Theory]
    [InlineData(CauseKind.NotUnderstood, true)]
    [InlineData(CauseKind.ContradictoryTerms, true)]
    [InlineData(CauseKind.SplittingBound, true)]
    [InlineData(CauseKind.Boundary, false)]
    public void Whom_a_pause_binds_is_open_where_its_words_are_not_understood(CauseKind cause, bool expected)
    {
        Assert.Equal(
            expected,
            new Assessment(Truth.Unknown, [Phase.InForce, Phase.Expired], [new Cause(cause, [])]).MayBindAnybody
        );
        Assert.False(new Assessment(Truth.True, [Phase.InForce], []).MayBindAnybody);
    }

    private static OpenQuestion Asked(Question question, params StatementId[] statements) =>
        new(question, [Truth.False, Truth.True], [.. statements]);

    private static TimelineCell Known(Truth truth, Phase phase) =>
        WorldSummary.Constant(new Assessment(truth, [phase], [])) with
        {
            First = 0,
        };

    private static TimelineCell Unknown(params OpenQuestion[] questions) =>
        new(0, new Assessment(Truth.Unknown, [Phase.InForce, Phase.Expired], []), [], [.. questions], []);
}
