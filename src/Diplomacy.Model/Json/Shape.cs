using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>A type as a JSON object: one row a member. Writing, reading, strictness and paths follow from the rows.</summary>
internal sealed class Shape<T> : Codec<T>
{
    private readonly Row<T>[] _rows;
    private readonly Func<Draft<T>, T> _make;

    public Shape(Func<Rows<T>, Func<Draft<T>, T>> describe)
    {
        var rows = new Rows<T>();
        _make = describe(rows);
        _rows = [.. rows.All];
    }

    public override bool TryRead(JsonElement element, Reading reading, out T value)
    {
        value = default!;
        var members = reading.Members(element, out var isSound);
        return members is not null && TryRead(members, isSound, reading, out value);
    }

    public bool TryRead(
        List<(string Name, JsonElement Value)> members,
        bool isSound,
        Reading reading,
        out T value,
        string? ignored = null
    )
    {
        var values = new object?[_rows.Length];
        var isRead = new bool[_rows.Length];
        foreach (var (name, element) in members)
        {
            if (string.Equals(name, ignored, StringComparison.Ordinal))
            {
                continue;
            }

            reading.Enter(name);
            if (Array.Find(_rows, row => string.Equals(row.Name, name, StringComparison.Ordinal)) is { } row)
            {
                isRead[row.Index] = true;
                isSound &= row.TryRead(element, reading, out values[row.Index]);
            }
            else
            {
                isSound = reading.Fail(DiagnosticCodes.UnknownMember, $"The format has no such member here{Known()}.");
            }

            reading.Leave();
        }

        foreach (var row in _rows)
        {
            if (row.IsRequired && !isRead[row.Index])
            {
                isSound = reading.FailAt(row.Name, DiagnosticCodes.MissingMember, "The member is missing.");
            }
        }

        value = default!;
        return isSound && reading.TryMake(new Draft<T>(values), _make, out value);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer, T value)
    {
        foreach (var row in _rows)
        {
            row.Write(writer, value);
        }
    }

    private string Known() => $"; it has {string.Join(", ", _rows.Select(row => row.Name))}";
}
