namespace Diplomacy.Model;

/// <summary>What an act that moves a pause is, and which undertakings it names.</summary>
internal static class Moves
{
    public static MoveKind? KindOf(Act act) =>
        act switch
        {
            Extend => MoveKind.Extend,
            Suspend => MoveKind.Suspend,
            Resume => MoveKind.Resume,
            Terminate => MoveKind.Terminate,
            GiveNotice => MoveKind.GiveNotice,
            Release { Obligation: null } => MoveKind.Release,
            _ => null,
        };

    public static EquatableArray<UndertakingId> Named(Act act) =>
        act switch
        {
            Extend extend => extend.Undertakings,
            Suspend suspend => suspend.Undertakings,
            Resume resume => resume.Undertakings,
            Terminate terminate => terminate.Undertakings,
            GiveNotice notice => notice.Undertakings,
            Release release => release.Undertakings,
            _ => [],
        };

    public static Deadline? From(Act act) =>
        act switch
        {
            Extend extend => extend.From,
            Suspend suspend => suspend.From,
            Resume resume => resume.From,
            Terminate terminate => terminate.From,
            GiveNotice notice => notice.From,
            _ => null,
        };
}
