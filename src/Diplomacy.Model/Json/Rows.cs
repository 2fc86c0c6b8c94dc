namespace Diplomacy.Model.Json;

/// <summary>Collects the rows of a shape, in the order in which they are written.</summary>
internal sealed class Rows<TOwner>
{
    private readonly List<Row<TOwner>> _rows = [];

    public IReadOnlyList<Row<TOwner>> All => _rows;

    /// <summary>Always written, and missed when not there.</summary>
    public Row<TOwner, T> Required<T>(string name, Func<TOwner, T> get, Codec<T> codec) =>
        Add(name, isRequired: true, get, codec, default!, _ => false);

    /// <summary>Left out when null.</summary>
    public Row<TOwner, T?> Optional<T>(string name, Func<TOwner, T?> get, Codec<T> codec)
        where T : class => Add<T?>(name, isRequired: false, get, codec!, null, value => value is null);

    /// <summary>Left out when null.</summary>
    public Row<TOwner, T?> Optional<T>(string name, Func<TOwner, T?> get, Codec<T> codec)
        where T : struct => Add(name, isRequired: false, get, Codecs.Nullable(codec), null, value => value is null);

    /// <summary>Left out when it is the natural default.</summary>
    public Row<TOwner, T> Default<T>(string name, Func<TOwner, T> get, Codec<T> codec, T absent) =>
        Add(name, isRequired: false, get, codec, absent, value => EqualityComparer<T>.Default.Equals(value, absent));

    /// <summary>Left out when empty.</summary>
    public Row<TOwner, EquatableArray<T>> List<T>(string name, Func<TOwner, EquatableArray<T>> get, Codec<T> item)
        where T : notnull => Add(name, isRequired: false, get, Codecs.List(item), [], values => values.IsEmpty);

    private Row<TOwner, T> Add<T>(
        string name,
        bool isRequired,
        Func<TOwner, T> get,
        Codec<T> codec,
        T absent,
        Func<T, bool> isAbsent
    )
    {
        var row = new Row<TOwner, T>(name, _rows.Count, isRequired, get, codec, absent, isAbsent);
        _rows.Add(row);
        return row;
    }
}
