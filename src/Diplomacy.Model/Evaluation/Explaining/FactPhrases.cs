namespace Diplomacy.Model;

/// <summary>The facts of conditions in words: <c>"talks go on" holds</c>.</summary>
internal sealed class FactPhrases(ActPhrases acts)
{
    public string Of(Fact fact) =>
        fact switch
        {
            Holds holds => $"{Quoted(holds.State.Value)} holds",
            Occurred occurred =>
                $"{Quoted(occurred.Event.Value)} has come about{(occurred.Before is { } before ? $" before {DeadlinePhrases.Of(before)}" : "")}",
            Stated stated => $"{acts.NameOf(stated.Actor)} {acts.Says(stated.Claim)}",
            Fulfilled { Quantity: { } quantity } fulfilled => FormattableString.Invariant(
                $"{Quoted(fulfilled.Obligation.Value)} is fulfilled by {quantity}"
            ),
            Fulfilled fulfilled => $"{Quoted(fulfilled.Obligation.Value)} is fulfilled",
            ObservedFor observed => $"it has been observed for {DeadlinePhrases.LengthOf(observed.Length)}",
            Not not => $"it is not so that {Of(not.Fact)}",
            AllOf all => TimePhrases.Both([.. all.Facts.Select(Of)]),
            AnyOf any => TimePhrases.Either([.. any.Facts.Select(Of)]),
            AtLeast some => FormattableString.Invariant(
                $"at least {some.Count} of these are so: {TimePhrases.Both([.. some.Facts.Select(Of)])}"
            ),
            _ => "a fact of a kind not known here",
        };

    private static string Quoted(string id) => $"\"{ActPhrases.Readable(id)}\"";
}
