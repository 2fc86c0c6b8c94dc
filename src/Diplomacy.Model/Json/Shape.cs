using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A type as a JSON object: one row a member. Writing, reading, strictness and paths follow from the rows.</summary>
internal sealed class Shape<T> : Codec<T>
{
    // As many as a draft can tell apart.
    private const int MostRows = 64;

    private readonly Row<T>[] _rows;
    private readonly Func<Draft<T>, T> _make;
    private readonly int _number = Numbers.Next();

    public Shape(Func<Rows<T>, Func<Draft<T>, T>> describe)
    {
        var rows = new Rows<T>();
        _make = describe(rows);
        _rows = [.. rows.All];
        Kept = rows.Kept;
        if (_rows.Length > MostRows)
        {
            throw new InvalidOperationException($"{typeof(T).Name} has more than {MostRows} members.");
        }
    }

    /// <summary>Where members are kept that no row is for; null where there are none.</summary>
    public Kept<T>? Kept { get; set; }

    public override bool TryRead(ref Utf8JsonReader reader, Reading reading, out T value)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var start = reader.TokenStartIndex;
            Reading.Next(ref reader);
            return TryReadMembers(ref reader, reading, start, out value);
        }

        value = default!;
        return reading.FailType("an object", ref reader);
    }

    /// <summary>Reads the members from the one that the reader is at to the end of the object.</summary>
    /// <param name="reader">At the name of a member, or at the end of the object.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="value">The value.</param>
    /// <param name="discriminator">The member that has been read elsewhere; empty for none.</param>
    /// <param name="isMet">Whether it has been passed already, so that it must not stand again.</param>
    public bool TryReadMembers(
        ref Utf8JsonReader reader,
        Reading reading,
        long start,
        out T value,
        ReadOnlySpan<byte> discriminator = default,
        bool isMet = false
    )
    {
        var draft = reading.Drafts.Rent(_number, _rows);
        var isSound = true;
        List<UnrecognizedMember>? kept = null;
        for (var guess = 0; reader.TokenType != JsonTokenType.EndObject; Reading.Next(ref reader))
        {
            var index = IndexOf(ref reader, guess);
            if (index >= 0)
            {
                guess = index + 1;
                isSound &= TryReadRow(ref reader, reading, _rows[index], draft);
            }
            else if (!discriminator.IsEmpty && Reading.Is(ref reader, discriminator))
            {
                isSound &= TryPass(ref reader, reading, isMet);
                isMet = true;
            }
            else if (kept?.Count == UnrecognizedMember.MaxCount)
            {
                isSound = reading.FailCount(start);
                Reading.PassRest(ref reader);
                break;
            }
            else
            {
                isSound &= TryReadUnknown(ref reader, reading, ref kept);
            }
        }

        foreach (var row in _rows)
        {
            if (row.IsRequired && !draft.Has(row.Index))
            {
                isSound = reading.FailAt(row.Name, start, DiagnosticCodes.MissingMember, "The member is missing.");
            }
        }

        value = default!;
        isSound = isSound && reading.TryMake(start, draft, _make, out value);
        reading.Drafts.Return(_number, draft);
        return kept is null || !isSound ? isSound : TryKeep(reading, start, kept, ref value);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    public override JsonObject Describe(SchemaBook book) => book.Define(typeof(T).Name, () => DescribeMembers(book));

    /// <summary>The JSON Schema of the members, with the kind before them where there is one.</summary>
    public JsonObject DescribeMembers(SchemaBook book, (string Name, JsonObject Schema)? discriminator = null)
    {
        var properties = new JsonObject();
        var required = _rows.Where(row => row.IsRequired).Select(row => row.Name);
        if (discriminator is { } kind)
        {
            properties.Add(kind.Name, kind.Schema);
            required = required.Prepend(kind.Name);
        }

        foreach (var row in _rows)
        {
            properties.Add(row.Name, row.Describe(book));
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (SchemaBook.Texts(required) is { Count: > 0 } names)
        {
            schema.Add("required", names);
        }

        if (Kept is null)
        {
            schema.Add("additionalProperties", false);
        }

        return schema;
    }

    public void WriteMembers(Utf8JsonWriter writer, T value, string? discriminator = null)
    {
        foreach (var row in _rows)
        {
            row.Write(writer, value);
        }

        if (Kept is not null)
        {
            foreach (var member in Kept.Get(value))
            {
                WriteKept(writer, member, discriminator);
            }
        }
    }

    private static bool TryReadRow(ref Utf8JsonReader reader, Reading reading, Row<T> row, Draft<T> draft)
    {
        reading.Enter(row.Name);
        bool isSound;
        if (draft.TryMeet(row.Index))
        {
            Reading.Next(ref reader);
            isSound = row.TryRead(ref reader, reading, draft);
        }
        else
        {
            isSound = reading.FailTwice(ref reader);
        }

        reading.Leave();
        return isSound;
    }

    // Of a kind already known: only that it stands once is looked at.
    private static bool TryPass(ref Utf8JsonReader reader, Reading reading, bool isMet)
    {
        if (!isMet)
        {
            Reading.Next(ref reader);
            return true;
        }

        reading.Enter(Union.Discriminator);
        var isSound = reading.FailTwice(ref reader);
        reading.Leave();
        return isSound;
    }

    private bool TryReadUnknown(ref Utf8JsonReader reader, Reading reading, ref List<UnrecognizedMember>? kept)
    {
        var start = reader.TokenStartIndex;
        if (!reading.TryName(ref reader, out var name))
        {
            Reading.Pass(ref reader);
            return false;
        }

        reading.Enter(name);
        bool isSound;
        if (Kept is null || reading.IsStrict)
        {
            isSound = reading.Fail(
                start,
                DiagnosticCodes.UnknownMember,
                $"The format has no such member here{Known()}."
            );
            Reading.Pass(ref reader);
        }
        else
        {
            Reading.Next(ref reader);
            isSound = KeptText.TryRead(ref reader, reading, out var content);
            if (isSound)
            {
                (kept ??= []).Add(new UnrecognizedMember(name, content));
            }
        }

        reading.Leave();
        return isSound;
    }

    private bool TryKeep(Reading reading, long start, List<UnrecognizedMember> kept, ref T value)
    {
        kept.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        for (var i = 1; i < kept.Count; i++)
        {
            if (string.Equals(kept[i].Name, kept[i - 1].Name, StringComparison.Ordinal))
            {
                return reading.FailAt(kept[i].Name, start, DiagnosticCodes.DuplicateMember, Reading.Twice);
            }
        }

        return reading.TryMake(
            start,
            (Value: value, Members: kept.ToEquatableArray(), Kept!.With),
            static from => from.With(from.Value, from.Members),
            out value
        );
    }

    private void WriteKept(Utf8JsonWriter writer, UnrecognizedMember member, string? discriminator)
    {
        if (
            string.Equals(member.Name, discriminator, StringComparison.Ordinal)
            || Array.Exists(_rows, row => string.Equals(row.Name, member.Name, StringComparison.Ordinal))
        )
        {
            throw new ArgumentException(
                $"{typeof(T).Name} keeps a member '{member.Name}' as not recognized, and the format has one of that name.",
                nameof(member)
            );
        }

        writer.WritePropertyName(member.Name);
        KeptText.Write(writer, member);
    }

    // Members mostly stand in the order of the rows, so the next one is looked at first.
    private int IndexOf(ref Utf8JsonReader reader, int guess)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence)
        {
            return SlowIndexOf(ref reader);
        }

        var rows = _rows;
        var name = reader.ValueSpan;
        for (var i = guess; i < rows.Length; i++)
        {
            if (name.SequenceEqual(rows[i].Utf8Name))
            {
                return i;
            }
        }

        for (var i = 0; i < Math.Min(guess, rows.Length); i++)
        {
            if (name.SequenceEqual(rows[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    private int SlowIndexOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            if (Reading.Is(ref reader, _rows[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    private string Known() => $"; it has {string.Join(", ", _rows.Select(row => row.Name))}";
}
