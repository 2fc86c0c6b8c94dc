using System.Reflection;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>How many bytes a value and all it refers to take, each object once: what reading it cannot do without.</summary>
internal static class GraphSize
{
    private static readonly Func<object, object> s_copy = typeof(object)
        .GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Func<object, object>>();

    public static long Of(object root)
    {
        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        var size = 0L;
        while (waiting.TryPop(out var next))
        {
            if (met.Add(next))
            {
                size += SizeOf(next);
                Look(next, next.GetType(), waiting);
            }
        }

        return size;
    }

    private static void Look(object value, Type type, Stack<object> waiting)
    {
        if (value is string)
        {
            return;
        }

        if (value is Array items)
        {
            foreach (var item in items)
            {
                Visit(item, type.GetElementType()!, waiting);
            }

            return;
        }

        for (var level = type; level is not null; level = level.BaseType)
        {
            const BindingFlags Own =
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in level.GetFields(Own).Where(field => !field.FieldType.IsPrimitive))
            {
                Visit(field.GetValue(value), field.FieldType, waiting);
            }
        }
    }

    // What is a value lies within its owner.
    private static void Visit(object? part, Type type, Stack<object> waiting)
    {
        if (part is not null && type.IsValueType)
        {
            Look(part, part.GetType(), waiting);
        }
        else if (part is not null)
        {
            waiting.Push(part);
        }
    }

    // Strings are not copied: a header, a length, the characters and one more, in whole words.
    private static long SizeOf(object value)
    {
        if (value is string text)
        {
            return (22 + (2L * text.Length) + 7) / 8 * 8;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var copy = s_copy(value);
        var size = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(copy);
        return size;
    }
}
