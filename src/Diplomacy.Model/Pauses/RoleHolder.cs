namespace Diplomacy.Model;

/// <summary>That an actor has a role in a pause.</summary>
/// <param name="Role">The role.</param>
/// <param name="Actor">Who has it.</param>
public sealed record RoleHolder(PauseRole Role, ActorId Actor)
{
    /// <summary>Text such as <c>Depositary: norway</c>.</summary>
    public override string ToString() => $"{Role}: {Actor}";
}
