using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Which shape a statement's mark has, and what the shapes are called.</summary>
/// <remarks>
/// A shape is that of the class of an act. Two acts have one of their own, since what they do undoes what others say: taking back is
/// no change of a pause, and a denial is the contrary of a report.
/// </remarks>
internal static class MarkShapes
{
    // The strongest first.
    private static readonly MarkShape[] s_byStrength =
    [
        MarkShape.Commits,
        MarkShape.Changes,
        MarkShape.TakesBack,
        MarkShape.Denies,
        MarkShape.Asks,
    ];

    public static IReadOnlyList<MarkShape> All { get; } = Enum.GetValues<MarkShape>();

    /// <summary>The shape of the strongest of its acts: committing, changing, taking back, denying, asking, saying.</summary>
    public static MarkShape Of(Statement statement)
    {
        var shapes = statement.Acts.Select(Of).ToHashSet();
        return s_byStrength.FirstOrDefault(shapes.Contains, MarkShape.Says);
    }

    /// <summary>The shape of one act.</summary>
    public static MarkShape Of(Act act) =>
        act switch
        {
            Retract => MarkShape.TakesBack,
            DenyAct or DenyClaim or Decline => MarkShape.Denies,
            { Class: ActClass.Commissive } => MarkShape.Commits,
            { Class: ActClass.Directive } => MarkShape.Asks,
            { Class: ActClass.Declarative } => MarkShape.Changes,
            _ => MarkShape.Says,
        };

    public static string Words(MarkShape shape) =>
        shape switch
        {
            MarkShape.Commits => "commits itself, accepts, offers or refuses",
            MarkShape.Asks => "asks or demands",
            MarkShape.Changes => "changes it: suspends, resumes, ends",
            MarkShape.Denies => "denies or declines to say",
            MarkShape.TakesBack => "takes back",
            MarkShape.Several => "several statements, with their number",
            _ => "says or reports",
        };
}
