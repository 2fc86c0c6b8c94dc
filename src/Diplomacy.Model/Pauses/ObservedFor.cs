namespace Diplomacy.Model;

/// <summary>
/// That the undertaking has been observed without a break for a time: true from the first instant before which, for so long, it was
/// started and not ended and no violation of it counts in the account. A violation restarts the clock.
/// </summary>
/// <param name="Length">For how long; of hours or days of 24 hours, without months or years.</param>
public sealed partial record ObservedFor(Length Length) : Fact
{
    /// <summary>For how long.</summary>
    public Length Length
    {
        get;
        init => field = Checked(value);
    } = Checked(Length);

    /// <inheritdoc />
    public override string Kind => "observedFor";

    private protected override string Text => $"observed for {Length}";

    private static Length Checked(Length length) =>
        Guard.NotNull(length).Period is { Years: 0, Months: 0 }
            ? length
            : throw new ArgumentException(
                $"Observance is counted in hours and days of 24 hours, and {length} has months or years.",
                nameof(length)
            );
}
