namespace Diplomacy.Model.Json;

/// <summary>Finds names and words by their bytes.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly int[] _firstShort;
    private readonly int[] _nextShort;
    private readonly ShortText[] _short;
    private readonly int _shift;

    public NameTable(IEnumerable<byte[]> names)
    {
        _names = [.. names];
        _shift = 64 - System.Numerics.BitOperations.Log2((uint)(_names.Length * 4) + 1) - 1;
        _firstShort = new int[1 << (64 - _shift)];
        _nextShort = new int[_names.Length];
        _short = new ShortText[_names.Length];
        Array.Fill(_firstShort, -1);
        for (var i = 0; i < _names.Length; i++)
        {
            if (ShortText.TryCreate(_names[i], out _short[i]))
            {
                ref var place = ref _firstShort[_short[i].Hash >> _shift];
                _nextShort[i] = place;
                place = i;
            }
        }

        _first = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_names.Length * 2) + 1)];
        _next = new int[_names.Length];
        Array.Fill(_first, -1);
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            ref var place = ref _first[PlaceOf(_names[i])];
            _next[i] = place;
            place = i;
        }
    }

    /// <summary>The position of the name that the source is at; -1 where there is none.</summary>
    public int IndexOf(ref JsonSource source)
    {
        if (source.ValueIsEscaped)
        {
            return SlowIndexOf(ref source);
        }

        var name = source.ValueSpan;
        for (var i = name.IsEmpty ? -1 : _first[PlaceOf(name)]; i >= 0; i = _next[i])
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position of a name; -1 where there is none.</summary>
    public int IndexOf(in ShortText name)
    {
        for (var i = _firstShort[name.Hash >> _shift]; i >= 0; i = _nextShort[i])
        {
            if (name.Equals(_short[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private int SlowIndexOf(ref JsonSource source)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (source.Is(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private int PlaceOf(ReadOnlySpan<byte> name) =>
        ((name.Length * 5) + name[0] + (name[^1] * 3) + (name[name.Length / 2] * 7)) & (_first.Length - 1);
}
