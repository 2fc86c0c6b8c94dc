namespace Diplomacy.Model;

/// <summary>A limit that moves with what is delivered: four days, and one more for every further ten hostages, ten in all.</summary>
/// <remarks>
/// The base limit, later by <see cref="Extra"/> for every full <see cref="UnitsPerStep"/> delivered, but by
/// <see cref="Cap"/> at most. How much is delivered comes from <see cref="DeadlineBases"/>. Months and years are moved on the
/// calendar, where a month without the day wanted leaves both answers possible.
/// </remarks>
public sealed partial record PerDeliveryDeadline : Deadline
{
    /// <summary>A limit that moves with what is delivered, with no cap and nothing said of the zone.</summary>
    /// <param name="base">The limit when nothing is delivered.</param>
    /// <param name="unit">What is delivered, such as <c>hostages</c>.</param>
    /// <param name="unitsPerStep">How many units make a step; at least one.</param>
    /// <param name="extra">How much later each step makes the limit.</param>
    /// <exception cref="ArgumentException">The unit is blank, or limits nest deeper than 16 levels.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A step has not at least one unit.</exception>
    public PerDeliveryDeadline(Deadline @base, string unit, int unitsPerStep, Length extra)
    {
        Base = @base;
        Unit = unit;
        UnitsPerStep = unitsPerStep;
        Extra = extra;
    }

    /// <summary>The limit when nothing is delivered.</summary>
    /// <exception cref="ArgumentException">Limits nest deeper than 16 levels.</exception>
    public Deadline Base
    {
        get;
        init => field = DeadlineNesting.Checked(value);
    }

    /// <summary>What is delivered, such as <c>hostages</c>.</summary>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    public string Unit
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>How many units make a step; those short of a full step do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is not at least one.</exception>
    public int UnitsPerStep
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>How much later each step makes the limit.</summary>
    public Length Extra
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>How much later than the base all steps together can make it, at most; null for no cap.</summary>
    public Length? Cap { get; init; }

    /// <summary>
    /// The IANA ids of the zones whose clock days are counted by, an open question when there are several. When empty nothing
    /// is known of the zone, and the bounds admit every zone of the time zone database.
    /// </summary>
    /// <exception cref="ArgumentException">A zone is given twice.</exception>
    public EquatableArray<string> Zones
    {
        get;
        init => field = value.IsEmpty ? value : ZoneIds.Checked(value);
    }

    /// <summary>The same limit counted in these zones instead.</summary>
    /// <exception cref="ArgumentException">A zone is given twice.</exception>
    public PerDeliveryDeadline In(params EquatableArray<string> zones) => this with { Zones = zones };

    internal override int Depth => DeadlineNesting.DepthOver(Base);

    private protected override string Text =>
        string.Concat(
            FormattableString.Invariant($"{Base}, {Extra} later per {UnitsPerStep} {Unit}"),
            Cap is null ? "" : $", {Cap} at most",
            Zones.IsEmpty ? "" : $", in {string.Join(" or ", Zones)}"
        );
}
