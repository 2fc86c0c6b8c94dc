using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <content>Which member comes next: guessed, else looked up.</content>
internal sealed partial class Shape<T>
{
    // Beyond, looking a name up takes less time.
    private const int MostTried = 4;

    // Goes on to the name of the next member, which mostly is the one that stood there the last time; false at the end of the object. A member that
    // no row is for has none.
    private bool TryNext(ref JsonSource source, Draft<T> draft, ref int last, out Row<T>? row)
    {
        row = draft.Follower(last);
        if (row is not null && source.TryExpected(row.Expected))
        {
            last = row.Index + 1;
            return true;
        }

        row = null;
        if (source.TryEndObject())
        {
            draft.Follow(last, null);
            return false;
        }

        if (TryLater(ref source, last, out row))
        {
            draft.Follow(last, row);
            last = row.Index + 1;
            return true;
        }

        int index;
        if (source.TryShortName(out var name))
        {
            index = _names.IndexOf(name);
        }
        else
        {
            Reading.Next(ref source);
            if (source.TokenType == JsonTokenType.EndObject)
            {
                draft.Follow(last, null);
                return false;
            }

            index = _names.IndexOf(ref source);
        }

        if (index >= 0)
        {
            row = _rows[index];
            draft.Follow(last, row);
            last = index + 1;
        }

        return true;
    }

    // Mostly a row stood there the last time that does not stand here, and one of the next does.
    private bool TryLater(ref JsonSource source, int last, [NotNullWhen(true)] out Row<T>? row)
    {
        var end = source.IsAtName ? Math.Min(last + MostTried, _rows.Length) : 0;
        for (var i = last; i < end; i++)
        {
            row = _rows[i];
            if (source.TryExpected(row.Expected))
            {
                return true;
            }
        }

        row = null;
        return false;
    }
}
