namespace Diplomacy.Model;

/// <summary>Kleene's connectives on <see cref="Truth"/>.</summary>
public static class TruthExtensions
{
    /// <summary>Negation: swaps true and false, keeps unknown.</summary>
    public static Truth Not(this Truth value) =>
        value switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            _ => Truth.Unknown,
        };

    /// <summary>Conjunction: false if either is false, true if both are true, else unknown.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.True && right == Truth.True ? Truth.True
        : Truth.Unknown;

    /// <summary>Disjunction: true if either is true, false if both are false, else unknown.</summary>
    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.True || right == Truth.True ? Truth.True
        : left == Truth.False && right == Truth.False ? Truth.False
        : Truth.Unknown;

    /// <summary>The definite truth value of a Boolean.</summary>
    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;
}
