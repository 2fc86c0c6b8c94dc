namespace Diplomacy.Model;

/// <summary>Names an envoy, a monitor or another holder of a role in a pause.</summary>
/// <param name="Actor">Who is named.</param>
/// <param name="Role">To what.</param>
public sealed partial record Designate(ActorId Actor, PauseRole Role) : Act
{
    /// <summary>The pause; null when none is named.</summary>
    public PauseId? Pause { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Declarative;

    /// <inheritdoc />
    public override string Kind => "designate";

    private protected override string Detail => $"{Actor} as {Role}";
}
