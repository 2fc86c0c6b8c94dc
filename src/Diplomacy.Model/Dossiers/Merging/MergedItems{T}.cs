namespace Diplomacy.Model;

/// <summary>One list of two dossiers: what has one identifier in both, and differs.</summary>
/// <param name="list">The path of the list.</param>
/// <param name="idOf">The identifier's text.</param>
/// <param name="keptOf">The members that this version does not know.</param>
/// <param name="members">What is compared to say where two differ, by names in JSON.</param>
internal sealed class MergedItems<T>(
    string list,
    Func<T, string> idOf,
    Func<T, EquatableArray<UnrecognizedMember>> keptOf,
    params (string Name, Func<T, object?> Of)[] members
)
    where T : class
{
    public IEnumerable<MergeConflict> Conflicts(IReadOnlyList<T> left, IReadOnlyList<T> right)
    {
        var others = right
            .Select((item, i) => (Item: item, Position: i))
            .ToLookup(pair => idOf(pair.Item), StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < left.Count; i++)
        {
            var item = left[i];
            foreach (var (other, position) in others[idOf(item)].Where(other => !other.Item.Equals(item)).Take(1))
            {
                if (told.Add(idOf(item)))
                {
                    yield return new MergeConflict(
                        idOf(item),
                        DiagnosticPath.Item(list, i),
                        DiagnosticPath.Item(list, position),
                        item.GetType() == other.GetType() ? Differing(item, other) : []
                    );
                }
            }
        }
    }

    private EquatableArray<string> Differing(T left, T right) =>
        [
            .. members.Where(member => !Equals(member.Of(left), member.Of(right))).Select(member => member.Name),
            .. KeptMembers.Differing(keptOf(left), keptOf(right)),
        ];
}
