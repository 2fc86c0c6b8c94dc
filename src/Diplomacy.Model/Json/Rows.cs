namespace Diplomacy.Model.Json;

/// <summary>Collects the rows of a shape, in the order in which they are written.</summary>
internal sealed class Rows<TOwner>
{
    private readonly List<Row<TOwner>> _rows = [];

    public IReadOnlyList<Row<TOwner>> All => _rows;

    /// <summary>Where members are kept that no row is for; null in a shape that is closed.</summary>
    public Kept<TOwner>? Kept { get; private set; }

    /// <summary>Always written, and missed when not there.</summary>
    public Row<TOwner, T> Required<T>(string name, Func<TOwner, T> get, Codec<T> codec) =>
        Add(new RequiredRow<TOwner, T>(name, _rows.Count, get, codec));

    /// <summary>Left out when null.</summary>
    public Row<TOwner, T?> Optional<T>(string name, Func<TOwner, T?> get, Codec<T> codec)
        where T : class => Add(new ObjectRow<TOwner, T>(name, _rows.Count, get, codec));

    /// <summary>Left out when null.</summary>
    public Row<TOwner, T?> Optional<T>(string name, Func<TOwner, T?> get, Codec<T> codec)
        where T : struct => Add(new ValueRow<TOwner, T>(name, _rows.Count, get, codec));

    /// <summary>Left out when it is the natural default.</summary>
    public Row<TOwner, T> Default<T>(string name, Func<TOwner, T> get, Codec<T> codec, T absent) =>
        Add(new DefaultRow<TOwner, T>(name, _rows.Count, get, codec, absent));

    /// <summary>Left out when empty.</summary>
    public Row<TOwner, EquatableArray<T>> List<T>(
        string name,
        Func<TOwner, EquatableArray<T>> get,
        Codec<T> item,
        Func<TOwner, T?>? only = null
    )
        where T : notnull => Add(new ListRow<TOwner, T>(name, _rows.Count, get, item, only));

    /// <summary>Members of later versions are kept: says where, and how a value gets them.</summary>
    public void Keep(
        Func<TOwner, EquatableArray<UnrecognizedMember>> get,
        Func<TOwner, EquatableArray<UnrecognizedMember>, TOwner> with
    ) => Kept = new Kept<TOwner>(get, with);

    private Row<TOwner, T> Add<T>(Row<TOwner, T> row)
    {
        _rows.Add(row);
        return row;
    }
}
