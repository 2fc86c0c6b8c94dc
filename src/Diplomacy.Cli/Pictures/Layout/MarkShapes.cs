using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Which shape a statement's mark has, and what the shapes are called.</summary>
internal static class MarkShapes
{
    public static IReadOnlyList<MarkShape> All { get; } = Enum.GetValues<MarkShape>();

    /// <summary>The strongest of what its acts do: binding, taking back, denying, proposing, saying.</summary>
    public static MarkShape Of(Statement statement)
    {
        var shapes = statement.Acts.Select(Of).ToHashSet();
        return shapes.Contains(MarkShape.Binds) ? MarkShape.Binds
            : shapes.Contains(MarkShape.TakesBack) ? MarkShape.TakesBack
            : shapes.Contains(MarkShape.Denies) ? MarkShape.Denies
            : shapes.Contains(MarkShape.Proposes) ? MarkShape.Proposes
            : MarkShape.Says;
    }

    public static string Words(MarkShape shape) =>
        shape switch
        {
            MarkShape.Binds => "commits or accepts",
            MarkShape.Proposes => "asks or offers",
            MarkShape.Denies => "denies or declines to say",
            MarkShape.TakesBack => "takes back",
            MarkShape.Several => "several statements, with their number",
            _ => "says or reports",
        };

    private static MarkShape Of(Act act) =>
        act switch
        {
            Commit or Accept => MarkShape.Binds,
            Request or Offer => MarkShape.Proposes,
            DenyAct or DenyClaim or Decline => MarkShape.Denies,
            Retract => MarkShape.TakesBack,
            _ => MarkShape.Says,
        };
}
