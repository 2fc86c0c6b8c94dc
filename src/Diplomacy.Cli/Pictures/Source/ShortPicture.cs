namespace Diplomacy.Cli;

/// <summary>A picture made small enough: stretches joined, then knowledge times left out; every lane and the last knowledge time stay.</summary>
internal static class ShortPicture
{
    /// <summary>The picture with so much of it at most.</summary>
    /// <param name="model">The picture.</param>
    /// <param name="stretches">How many stretches the last knowledge time may have, and half as many rows of open questions.</param>
    /// <param name="segments">How many different stretches and rows all knowledge times may have together.</param>
    public static PictureModel Of(PictureModel model, int stretches, int segments)
    {
        var shortening = Shortening.For([.. model.AnswersAt(model.Last)], stretches);
        var answers = model.Answers.Select(lane =>
            shortening is null ? lane : [.. lane.Select(answer => shortening.Of(answer))]
        );
        var shorter = model with
        {
            Answers = [.. answers],
            Shortest =
                shortening is { } least && least.Least > (model.Shortest ?? default) ? least.Least : model.Shortest,
        };
        shorter = shorter with { QuestionsLeftOut = model.QuestionsLeftOut + Questions(model) - Questions(shorter) };
        var table = new AnswerTable(model.Lanes.Count);
        foreach (var snapshot in model.Snapshots)
        {
            table.Add([.. shorter.AnswersAt(snapshot)]);
        }

        table.Thin(segments);
        return shorter with
        {
            Answers = table.Answers,
            Snapshots = [.. table.Rows.Select((row, i) => model.Snapshots[row] with { Lanes = table.Indexes(i) })],
        };
    }

    private static int Questions(PictureModel model) =>
        model.AnswersAt(model.Last).Sum(answer => answer.Questions.Count);
}
