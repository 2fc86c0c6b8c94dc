namespace Diplomacy.Model;

/// <summary>What one party is bound to hold off from, if and while it is bound; its terms are what accounts say they are.</summary>
/// <param name="Id">The identifier within the pause.</param>
/// <param name="Form">How it comes to bind.</param>
/// <param name="Bound">Who is bound.</param>
public sealed record Undertaking(UndertakingId Id, Form Form, params EquatableArray<ActorId> Bound)
{
    /// <summary>Who benefits; empty when not recorded.</summary>
    public EquatableArray<ActorId> Beneficiaries { get; init; }

    /// <summary>Text such as <c>main: russia (CalledFor)</c>.</summary>
    public override string ToString() => $"{Id}: {string.Join(", ", Bound)} ({Form})";
}
