using System.Runtime.InteropServices;

namespace Diplomacy.Model.Json;

/// <content>Members that no row is for: refused, or kept and written back as they were read.</content>
internal sealed partial class Shape<T>
{
    private bool TryReadUnknown(ref JsonSource source, Reading reading, ref int kept)
    {
        var start = source.TokenStartIndex;
        if (!reading.TryName(ref source, out var name))
        {
            Reading.Pass(ref source);
            return false;
        }

        reading.Enter(name);
        bool isSound;
        if (Kept is null || reading.IsStrict)
        {
            isSound = reading.Fail(
                start,
                DiagnosticCodes.UnknownMember,
                $"The format has no such member here; it has {Known()}.",
                $"one of {Known()}"
            );
            Reading.Pass(ref source);
        }
        else
        {
            Reading.Next(ref source);
            isSound = KeptText.TryRead(ref source, reading, out var content);
            // One whose value is wrong, too: its name must not stand again.
            reading.Kept.Add(new UnrecognizedMember(name, isSound ? content : "null"));
            reading.Names.Add(name, start);
            kept++;
        }

        reading.Leave();
        return isSound;
    }

    // The last ones that the reading keeps are those of the object.
    private bool TryKeep(Reading reading, long start, int kept, bool isSound, ref T value)
    {
        var first = reading.Kept.Count - kept;
        var members = CollectionsMarshal.AsSpan(reading.Kept)[first..].ToArray();
        reading.Kept.RemoveRange(first, kept);
        if (!reading.Names.LetGo(reading.Names.Count - kept, reading) || !isSound)
        {
            return false;
        }

        return reading.TryMake(
            start,
            (Value: value, Members: new EquatableArray<UnrecognizedMember>(members), Kept!.With),
            static from => from.With(from.Value, from.Members),
            out value
        );
    }

    private void WriteKept(ref JsonSink sink, UnrecognizedMember member, string? discriminator)
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

        sink.Name(member.Name);
        KeptText.Write(ref sink, member);
    }

    private string Known() => string.Join(", ", _rows.Select(row => row.Name));
}
