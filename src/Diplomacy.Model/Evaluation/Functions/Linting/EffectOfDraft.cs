namespace Diplomacy.Model;

/// <summary>
/// When terms that nobody has agreed to yet would take effect: at the start that they state, or when they are signed if that is later.
/// </summary>
internal sealed class EffectOfDraft(TermsSite site, DeadlineBases bases)
{
    private readonly Deadline? _start = site.Terms.Window?.Start;

    /// <summary>
    /// Whether that can be told: not where the start hangs on something that is not known, on the effect itself for one, or where something must
    /// come true first.
    /// </summary>
    public bool IsTold =>
        (_start is null ? !bases[Anchor.Signature].IsUnknown : IsKnown(_start))
        && (site.Terms.Conditions ?? []).All(condition => condition.Role != ConditionRole.Precedent);

    /// <summary>The instant, given an answer to every question that the start leaves open.</summary>
    public Moment In(DeadlineMoments moments)
    {
        var signed = bases[Anchor.Signature];
        var start = _start is null ? signed : moments.Of(_start, $"{site.KeyPrefix}/start");
        return signed.IsUnknown ? start : Moment.LatestOf(start, signed);
    }

    private bool IsKnown(Deadline start) =>
        new DeadlineSite(start, "", "")
            .WithParts()
            .All(part =>
                part.Deadline switch
                {
                    MomentDeadline moment => !moment.Moment.IsUnknown,
                    OffsetDeadline offset => offset.Anchor != Anchor.Effect && !bases[offset.Anchor].IsUnknown,
                    UponDeadline upon => !bases[Anchor.Event(upon.Occurrence)].IsUnknown,
                    WhileDeadline or PerDeliveryDeadline => false,
                    _ => true,
                }
            );
}
