using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A type as a JSON object: one row a member. Writing, reading, strictness and paths follow from the rows.</summary>
internal sealed partial class Shape<T> : Codec<T>
{
    // As many as a draft can tell apart.
    private const int MostRows = 64;

    private readonly Row<T>[] _rows;
    private readonly Func<Draft<T>, T> _make;
    private readonly NameTable _names;
    private readonly ulong _required;
    private readonly int _number = Numbers.Next();

    public Shape(Func<Rows<T>, Func<Draft<T>, T>> describe)
    {
        var rows = new Rows<T>();
        _make = describe(rows);
        _rows = [.. rows.All];
        _names = new NameTable(_rows.Select(row => row.Utf8Name));
        Kept = rows.Kept;
        if (_rows.Length > MostRows)
        {
            throw new InvalidOperationException($"{typeof(T).Name} has more than {MostRows} members.");
        }

        foreach (var row in _rows)
        {
            _required |= row.IsRequired ? 1UL << row.Index : 0;
        }
    }

    /// <summary>Where members are kept that no row is for; null where there are none.</summary>
    public Kept<T>? Kept { get; set; }

    public override bool TryRead(ref JsonSource source, Reading reading, out T value)
    {
        if (source.TokenType == JsonTokenType.StartObject)
        {
            var start = source.TokenStartIndex;
            return TryReadMembers(ref source, reading, start, out value);
        }

        value = default!;
        return reading.FailType("an object", ref source);
    }

    public override bool TryReadNext(ref JsonSource source, Reading reading, out T value) =>
        source.TryStartObject()
            ? TryReadMembers(ref source, reading, source.TokenStartIndex, out value)
            : base.TryReadNext(ref source, reading, out value);

    /// <summary>Reads the members to the end of the object.</summary>
    /// <param name="source">At the start of the object, or at the end of the value of a member.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="value">The value.</param>
    /// <param name="discriminator">The member that has been read elsewhere; empty for none.</param>
    /// <param name="isMet">Whether it has been passed already, so that it must not stand again.</param>
    public bool TryReadMembers(
        ref JsonSource source,
        Reading reading,
        long start,
        out T value,
        ReadOnlySpan<byte> discriminator = default,
        bool isMet = false
    )
    {
        // The number is of this shape alone.
        var draft = Unsafe.As<Draft<T>?>(reading.Drafts.Rent(_number)) ?? NewDraft(reading);
        var isSound = true;
        var isCut = false;
        var kept = 0;
        for (var last = 0; TryNext(ref source, draft, ref last, out var row); )
        {
            if (row is not null)
            {
                isSound &= TryReadRow(ref source, reading, row, draft);
            }
            else if (!discriminator.IsEmpty && source.Is(discriminator))
            {
                isSound &= TryPass(ref source, reading, isMet);
                isMet = true;
            }
            else if (kept == UnrecognizedMember.MaxCount)
            {
                isSound = reading.FailCount(start);
                Reading.PassRest(ref source);
                isCut = true;
                break;
            }
            else
            {
                isSound &= TryReadUnknown(ref source, reading, ref kept);
            }
        }

        // What is missing from an object that was not read to its end is not known.
        isSound &= draft.HasAll(_required) || isCut || FailMissing(reading, draft, start);
        value = default!;
        if (isSound && reading.IsCareful)
        {
            isSound = reading.TryMake(start, draft, _make, out value);
        }
        else if (isSound)
        {
            value = _make(draft);
        }

        // One that still holds values is let go.
        if (isSound)
        {
            draft.Clear();
        }

        return kept == 0 ? isSound : TryKeep(reading, start, kept, isSound, ref value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Draft<T> NewDraft(Reading reading)
    {
        var draft = new Draft<T>(_rows);
        reading.Drafts.Add(_number, draft);
        return draft;
    }

    private bool FailMissing(Reading reading, Draft<T> draft, long start)
    {
        foreach (var row in _rows)
        {
            if (row.IsRequired && !draft.Has(row.Index))
            {
                _ = reading.FailAt(
                    row.Name,
                    start,
                    DiagnosticCodes.MissingMember,
                    "The member is missing.",
                    $"the member {row.Name}"
                );
            }
        }

        return false;
    }

    public override void Write(ref JsonSink sink, T value)
    {
        sink.StartObject();
        WriteMembers(ref sink, value);
        sink.EndObject();
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

    public void WriteMembers(ref JsonSink sink, T value, string? discriminator = null)
    {
        foreach (var row in _rows)
        {
            row.Write(ref sink, value);
        }

        if (Kept is not null && Kept.Get(value) is { IsEmpty: false } members)
        {
            foreach (var member in members)
            {
                WriteKept(ref sink, member, discriminator);
            }
        }
    }

    private static bool TryReadRow(ref JsonSource source, Reading reading, Row<T> row, Draft<T> draft)
    {
        if (!reading.IsCareful && draft.TryMeet(row.Index))
        {
            return row.TryReadNext(ref source, reading, draft);
        }

        return TryReadRowCarefully(ref source, reading, row, draft);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadRowCarefully(ref JsonSource source, Reading reading, Row<T> row, Draft<T> draft)
    {
        reading.Enter(row.Name);
        bool isSound;
        if (draft.TryMeet(row.Index))
        {
            isSound = row.TryReadNext(ref source, reading, draft);
        }
        else
        {
            isSound = reading.FailTwice(ref source);
        }

        reading.Leave();
        return isSound;
    }

    // Of a kind already known: only that it stands once is looked at.
    private static bool TryPass(ref JsonSource source, Reading reading, bool isMet)
    {
        if (!isMet)
        {
            Reading.Next(ref source);
            return true;
        }

        reading.Enter(Union.Discriminator);
        var isSound = reading.FailTwice(ref source);
        reading.Leave();
        return isSound;
    }
}
