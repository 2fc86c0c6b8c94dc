namespace Diplomacy.Model;

/// <summary>What the verdict is when some of the deciding facts have these values.</summary>
/// <param name="Given">The values, each by its fact's position in <see cref="DecidingFacts.Facts"/>; facts that make no difference then are left out.</param>
/// <param name="Answer">
/// The verdict. Unknown only where instants that lie within the same bounds are left to be ordered: knowing each of them would decide it.
/// </param>
public sealed partial record DecidingCase(EquatableArray<DecidingCasePart> Given, Truth Answer);
