using System.Text;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>One member of a shape.</summary>
internal abstract class Row<TOwner>(string name, int index, bool isRequired)
{
    private readonly ExpectedName _expected = new(name);

    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public int Index { get; } = index;

    public bool IsRequired { get; } = isRequired;

    /// <summary>The name as it stands before its value, after another member.</summary>
    public ref readonly ExpectedName Expected => ref _expected;

    public abstract Cell MakeCell();

    public abstract bool TryReadNext(ref JsonSource source, Reading reading, Draft<TOwner> draft);

    public abstract void Write(ref JsonSink sink, TOwner owner);

    /// <summary>The JSON Schema of the value.</summary>
    public abstract JsonObject Describe(SchemaBook book);
}

/// <summary>One member of a shape, with its type: where its value comes from, how it stands, when it is left out.</summary>
internal abstract class Row<TOwner, T>(string name, int index, bool isRequired, Func<TOwner, T> get, T absent)
    : Row<TOwner>(name, index, isRequired)
{
    /// <summary>What the member is when it is left out.</summary>
    public T Absent { get; } = absent;

    protected Func<TOwner, T> ValueOf { get; } = get;

    public override Cell MakeCell() => new Cell<T>();
}
