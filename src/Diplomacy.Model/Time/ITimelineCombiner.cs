namespace Diplomacy.Model;

/// <summary>Says what holds at an instant from what two timelines say of it.</summary>
/// <typeparam name="TLeft">What the first timeline says.</typeparam>
/// <typeparam name="TRight">What the second timeline says.</typeparam>
/// <typeparam name="TResult">What the combination says.</typeparam>
/// <remarks>
/// Implement it on a struct where speed matters: the call is then compiled into the merge. It must be a pure function,
/// as it is asked once for each stretch and not once for each instant.
/// </remarks>
public interface ITimelineCombiner<in TLeft, in TRight, out TResult>
{
    /// <summary>The value of the combination where the two timelines have these values.</summary>
    TResult Combine(TLeft left, TRight right);
}
