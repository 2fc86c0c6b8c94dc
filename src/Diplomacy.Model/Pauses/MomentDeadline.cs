namespace Diplomacy.Model;

/// <summary>A limit given as an instant: exact, within bounds, unknown, or never.</summary>
/// <param name="Moment">When.</param>
public sealed partial record MomentDeadline(Moment Moment) : Deadline
{
    private protected override string Text => Moment.ToString();
}
