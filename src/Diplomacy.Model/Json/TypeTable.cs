using System.Numerics;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Json;

/// <summary>Finds types among a few, by reference.</summary>
internal sealed class TypeTable
{
    private readonly Type?[] _types;
    private readonly int[] _positions;

    public TypeTable(IReadOnlyList<Type> types)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(types.Count * 4) + 1);
        _types = new Type?[size];
        _positions = new int[size];
        for (var i = 0; i < types.Count; i++)
        {
            var place = PlaceOf(types[i]);
            _types[place] = types[i];
            _positions[place] = i;
        }
    }

    /// <summary>The position of a type; -1 where there is none.</summary>
    public int IndexOf(Type type)
    {
        var place = PlaceOf(type);
        return _types[place] is null ? -1 : _positions[place];
    }

    // The place of the type, or the free one where it would be: most places are free.
    private int PlaceOf(Type type)
    {
        var place = RuntimeHelpers.GetHashCode(type) & (_types.Length - 1);
        while (_types[place] is { } other && !ReferenceEquals(other, type))
        {
            place = (place + 1) & (_types.Length - 1);
        }

        return place;
    }
}
