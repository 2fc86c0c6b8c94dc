namespace Diplomacy.Model;

/// <summary>What one party is bound to hold off from, if and while it is bound; its terms are what accounts say they are.</summary>
/// <param name="Id">The identifier within the pause.</param>
/// <param name="Form">How it comes to bind.</param>
/// <param name="Bound">Who is bound.</param>
public sealed partial record Undertaking(UndertakingId Id, Form Form, params EquatableArray<ActorId> Bound)
{
    /// <summary>Who benefits; empty when not recorded.</summary>
    public EquatableArray<ActorId> Beneficiaries { get; init; }

    /// <summary>
    /// Whose acceptance a mutual undertaking takes; empty for the bound parties of all mutual undertakings of the pause. An actor may
    /// be bound without being among them: an armistice binds one who did not sign.
    /// </summary>
    public EquatableArray<ActorId> RequiredParties { get; init; }

    /// <summary>How many of the required parties must have accepted; null for all.</summary>
    public int? Quorum
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>Whether a mutual undertaking outlasts the end of those it is tied to; as a rule it ends with them.</summary>
    public bool IsSeverable { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>main: russia (CalledFor)</c>.</summary>
    public override string ToString() => $"{Id}: {string.Join(", ", Bound)} ({Form})";
}
