using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Project;

/// <summary>
/// Finds the fields through which something could change: a field is written once, and what it holds is immutable by its type,
/// all the way down.
/// </summary>
/// <remarks>
/// <para>
/// Immutable are enumerations, primitive types, delegates (which are trusted with what they capture), the types of
/// <see cref="s_known"/> when their arguments are, and a type of the library when the fields of it, of what it derives from and of
/// everything derived from it are. A type parameter stands for its constraints; what is put in its place is looked at where that is named.
/// </para>
/// <para>
/// An array is allowed in a private field of a type no member of which, beyond the private ones, gives an array of that kind, a
/// span that can be written or an interface of collections that can be changed. That the type itself leaves the array alone is not
/// looked at here.
/// </para>
/// </remarks>
/// <param name="exceptions">Fields, as <c>Type.field</c>, that are not looked into.</param>
internal sealed class Immutability(IReadOnlyCollection<string> exceptions)
{
    /// <summary>Types of others that never change; generic ones when their arguments do not.</summary>
    private static readonly FrozenSet<Type> s_known = new[]
    {
        typeof(string),
        typeof(decimal),
        typeof(Int128),
        typeof(UInt128),
        typeof(Type),
        typeof(Lock),
        typeof(Lazy<>),
        typeof(CancellationToken),
        typeof(JsonEncodedText),
        typeof(JsonWriterOptions),
        typeof(Nullable<>),
        typeof(ValueTuple<,>),
        typeof(ValueTuple<,,>),
        typeof(ValueTuple<,,,>),
        typeof(KeyValuePair<,>),
        typeof(Vector128<>),
        typeof(Vector256<>),
        typeof(FrozenSet<>),
        typeof(FrozenDictionary<,>),
        typeof(ImmutableArray<>),
        typeof(ImmutableHashSet<>),
        typeof(ImmutableSortedDictionary<,>),
        typeof(SearchValues<>),
        typeof(Instant),
        typeof(Duration),
        typeof(Interval),
        typeof(LocalDate),
        typeof(LocalDateTime),
        typeof(LocalTime),
        typeof(Offset),
        typeof(Period),
        typeof(LocalDatePattern),
        typeof(LocalTimePattern),
        typeof(DateTimeZone),
    }.ToFrozenSet();

    /// <summary>What an array can be changed through.</summary>
    private static readonly FrozenSet<Type> s_doors = new[]
    {
        typeof(Span<>),
        typeof(Memory<>),
        typeof(ArraySegment<>),
        typeof(IList<>),
        typeof(ICollection<>),
    }.ToFrozenSet();

    private readonly HashSet<Type> _seen = [];
    private readonly HashSet<string> _met = [];
    private readonly Stack<string> _way = [];
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>What is wrong, one line a field.</summary>
    public IEnumerable<string> Found => _found;

    /// <summary>Exceptions that no field looked at needs.</summary>
    public IEnumerable<string> Unneeded => exceptions.Except(_met);

    /// <summary>Looks at a field and at all that can be reached from it.</summary>
    public void Look(FieldInfo field)
    {
        var name = NameOf(field);
        if (exceptions.Contains(name))
        {
            _ = _met.Add(name);
            return;
        }

        // A structure is copied out of the field that holds it, which is looked at itself.
        var isPartOfStructure = !field.IsStatic && field.DeclaringType!.IsValueType;
        if (!field.IsInitOnly && !field.IsLiteral && !isPartOfStructure && !IsParameterLeftAlone(field))
        {
            Add(field, "can be written again");
        }

        _way.Push(name);
        LookAt(field.FieldType, field);
        _ = _way.Pop();
    }

    /// <summary>Looks at the fields of a type, of what it derives from and of what is derived from it.</summary>
    public void Look(Type type)
    {
        var kind = Kind(type);
        if (!_seen.Add(kind))
        {
            return;
        }

        foreach (var field in kind.GetFields(ApiTypes.Declared).Where(f => !f.IsStatic))
        {
            Look(field);
        }

        if (kind.BaseType is { } parent && IsOwn(parent))
        {
            Look(parent);
        }

        foreach (var derived in kind.Assembly.GetTypes().Where(other => Parents(other).Contains(kind)))
        {
            Look(derived);
        }
    }

    private void LookAt(Type type, FieldInfo field)
    {
        if (type.IsArray)
        {
            if (!field.IsPrivate)
            {
                Add(field, "is an array that others can reach");
            }
            else if (HandsOut(field.DeclaringType!, type) is { } member)
            {
                Add(field, $"is an array of a type whose {member} may hand it out");
            }

            LookAt(type.GetElementType()!, field);
        }
        else if (type.IsGenericParameter)
        {
            foreach (var constraint in type.GetGenericParameterConstraints().Where(c => c.IsClass && IsOwn(c)))
            {
                Look(constraint);
            }
        }
        else if (IsOwn(type) && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
        {
            Look(type);
            LookAtArguments(type, field);
        }
        else if (s_known.Contains(Kind(type)))
        {
            LookAtArguments(type, field);
        }
        else if (!type.IsPrimitive && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
        {
            Add(field, $"is of {type}, which is not known to be immutable");
        }
    }

    private void Add(FieldInfo field, string problem) =>
        _found.Add($"{NameOf(field)} {problem} (reached by {string.Join(", in ", _way)})");

    private void LookAtArguments(Type type, FieldInfo field)
    {
        foreach (var argument in type.GenericTypeArguments)
        {
            LookAt(argument, field);
        }
    }

    private static string? HandsOut(Type type, Type array)
    {
        var element = array.GetElementType()!;
        return type.GetMethods(ApiTypes.Declared)
            .Where(m => !m.IsPrivate && !m.Name.Contains('<', StringComparison.Ordinal))
            .Where(m =>
                m.GetParameters()
                    .Where(p => p.ParameterType.IsByRef)
                    .Select(p => p.ParameterType.GetElementType()!)
                    .Append(m.ReturnType)
                    .Any(Opens)
            )
            .Select(m => m.Name)
            .FirstOrDefault();

        bool Opens(Type given) =>
            given == array
            || given == typeof(Array)
            || (given.IsByRef && !given.IsGenericParameter && given.GetElementType() == element)
            || (
                given is { IsGenericType: true }
                && s_doors.Contains(given.GetGenericTypeDefinition())
                && given.GenericTypeArguments[0] == element
            );
    }

    private static IEnumerable<Type> Parents(Type type)
    {
        foreach (var implemented in type.GetInterfaces())
        {
            yield return Kind(implemented);
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            yield return Kind(parent);
        }
    }

    private static Type Kind(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsOwn(Type type) =>
        type.Assembly == ApiTypes.Library || type.Assembly == typeof(Immutability).Assembly;

    /// <summary>The type and the field as they stand in the source: a property by its own name, <c>Outer.Inner.Name</c>.</summary>
    public static string NameOf(FieldInfo field)
    {
        var name = field.Name.StartsWith('<')
            ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]
            : field.Name;
        return $"{NameOf(field.DeclaringType!)}.{name}";
    }

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    /// <summary>Whether it is a parameter of the primary constructor that nothing assigns or passes on by reference.</summary>
    private static bool IsParameterLeftAlone(FieldInfo field) =>
        field.Name.EndsWith(">P", StringComparison.Ordinal) && !FieldWrites.Has(field);
}
