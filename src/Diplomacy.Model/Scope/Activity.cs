namespace Diplomacy.Model;

/// <summary>A kind of conduct, narrowed where said by what it is aimed at: "strikes", "drone strikes on energy sites".</summary>
/// <param name="Code">What is done.</param>
public sealed partial record Activity(ActivityCode Code)
{
    /// <summary>What is done.</summary>
    public ActivityCode Code
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Code);

    /// <summary>
    /// In terms: the classes of target it is narrowed to, any of them; empty when not narrowed. Of conduct: every class the
    /// thing struck is known to be in; empty when not known.
    /// </summary>
    public EquatableArray<TargetClass> Targets { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>An activity that is not narrowed by target.</summary>
    public static implicit operator Activity(ActivityCode code) => new(code);

    /// <summary>An activity that is not narrowed by target.</summary>
    /// <exception cref="FormatException">The text is no activity code.</exception>
    public static implicit operator Activity(string code) => new(new ActivityCode(code));

    /// <summary>The same activity aimed at the given classes of target.</summary>
    public Activity On(params EquatableArray<TargetClass> targets) => this with { Targets = targets };

    /// <summary>Whether conduct described by this activity falls within the terms' activity.</summary>
    /// <returns>
    /// True if it does; false if it does not; unknown if the conduct is described more broadly than the terms (strikes of an
    /// unsaid kind against terms about drones, or a target whose class was not said).
    /// </returns>
    public Truth IsWithin(Activity terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var code =
            Code.IsWithin(terms.Code) ? Truth.True
            : terms.Code.IsWithin(Code) ? Truth.Unknown
            : Truth.False;
        return code.And(IsAimedWithin(terms.Targets));
    }

    private Truth IsAimedWithin(EquatableArray<TargetClass> classes)
    {
        if (classes.IsEmpty)
        {
            return Truth.True;
        }

        var result = Targets.IsEmpty ? Truth.Unknown : Truth.False;
        foreach (var target in Targets)
        {
            foreach (var wanted in classes)
            {
                result = result.Or(
                    target.IsWithin(wanted) ? Truth.True
                    : wanted.IsWithin(target) ? Truth.Unknown
                    : Truth.False
                );
            }
        }

        return result;
    }

    /// <summary>Text such as <c>hostilities/strikes on infrastructure/energy</c>.</summary>
    public override string ToString() => Targets.IsEmpty ? Code.Value : $"{Code} on {string.Join(", ", Targets)}";
}
