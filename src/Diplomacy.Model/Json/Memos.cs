using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Json;

/// <summary>The memos of one reading, by the number of their codec.</summary>
internal sealed class Memos
{
    private Memo?[] _memos = [];

    public Memo<T> Of<T>(int number)
    {
        // The number is of one codec alone.
        return (uint)number < (uint)_memos.Length && _memos[number] is { } memo
            ? Unsafe.As<Memo<T>>(memo)
            : Make<T>(number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Memo<T> Make<T>(int number)
    {
        if (number >= _memos.Length)
        {
            Array.Resize(ref _memos, number + 32);
        }

        var memo = new Memo<T>();
        _memos[number] = memo;
        return memo;
    }
}
