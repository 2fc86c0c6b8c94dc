namespace Diplomacy.Model;

/// <summary>The kinds of act that move a pause once it stands.</summary>
internal enum MoveKind
{
    Extend,

    Suspend,

    Resume,

    Terminate,

    GiveNotice,

    Release,
}
