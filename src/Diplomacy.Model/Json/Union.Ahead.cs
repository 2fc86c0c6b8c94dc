using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <content>Kinds that do not stand where they are expected.</content>
internal sealed partial class Union<TBase>
{
    // Goes on to the first member if it is the kind, however it is written.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryFirst(ref JsonSource source)
    {
        var ahead = source;
        Reading.Next(ref ahead);
        if (ahead.TokenType != JsonTokenType.PropertyName || !ahead.Is(Union.Utf8Discriminator))
        {
            return false;
        }

        source = ahead;
        return true;
    }

    // Looks for the kind first, then reads from the start.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadLateKind(ref JsonSource source, Reading reading, long start, out TBase value)
    {
        var guess = source;
        if (TryGuessAhead(ref guess, out var guessed))
        {
            return guessed.TryRead(ref source, reading, start, guessed.Kind, isMet: false, out value);
        }

        var ahead = source;
        Reading.Next(ref ahead);
        if (TryFindAhead(ref ahead, reading, start, out var found, out var kind))
        {
            return found.TryRead(ref source, reading, start, kind, isMet: false, out value);
        }

        value = default!;
        Reading.Next(ref source);
        Reading.PassRest(ref source);
        return false;
    }

    // A known kind, if the object looks as objects mostly do. Whether it is one, reading its members finds out.
    private bool TryGuessAhead(ref JsonSource source, out Case found)
    {
        found = null!;
        while (source.TryShortName(out var name))
        {
            if (name.Equals(Union.Name))
            {
                var index = source.TryShortText(out var kind) ? Kinds.IndexOf(kind) : -1;
                found = index < 0 ? found : _cases[index];
                return index >= 0;
            }

            if (!source.TryPass())
            {
                return false;
            }
        }

        return false;
    }

    private bool TryFindAhead(ref JsonSource source, Reading reading, long start, out Case found, out string kind)
    {
        for (; source.TokenType != JsonTokenType.EndObject; Reading.Next(ref source))
        {
            if (source.Is(Union.Utf8Discriminator))
            {
                Reading.Next(ref source);
                return TryFind(ref source, reading, out found, out kind);
            }

            Reading.Pass(ref source);
        }

        (found, kind) = (null!, "");
        return reading.FailAt(
            Union.Discriminator,
            start,
            DiagnosticCodes.MissingMember,
            $"The kind is missing: {Known()}.",
            Known()
        );
    }
}
