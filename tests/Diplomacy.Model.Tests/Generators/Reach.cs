using System.Collections;
using System.Reflection;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>What the types of statements and pauses can hold, and what of it a value does hold, by reflection: nothing new is forgotten.</summary>
/// <remarks>
/// Named are concrete types (<c>Extend</c>), properties that are said (<c>Extend.Until</c>) and words of enumerations (<c>Form.Mutual</c>).
/// </remarks>
internal static class Reach
{
    private static readonly Dictionary<Type, PropertyInfo[]> s_properties = [];

    /// <summary>All that can be said, from some types on.</summary>
    public static IReadOnlySet<string> Possible(params Type[] roots)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Type>(roots);
        var seen = new HashSet<Type>();
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            if (type.IsEnum)
            {
                found.UnionWith(Enum.GetNames(type).Select(name => $"{type.Name}.{name}"));
            }
            else if (type.IsAbstract)
            {
                Array.ForEach(
                    [.. type.Assembly.GetTypes().Where(each => each.IsSubclassOf(type) && !each.IsAbstract)],
                    open.Push
                );
            }
            else
            {
                _ = found.Add(type.Name);
                foreach (var property in PropertiesOf(type))
                {
                    _ = found.Add(NameOf(type, property));
                    if (IsOurs(ElementOf(property.PropertyType)))
                    {
                        open.Push(ElementOf(property.PropertyType));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>All that a value says.</summary>
    public static IEnumerable<string> Of(object value)
    {
        var type = value.GetType();
        if (type.IsEnum)
        {
            return [$"{type.Name}.{value}"];
        }

        return value is IEnumerable all ? all.Cast<object>().SelectMany(Of)
            : !IsOurs(type) ? []
            : PropertiesOf(type).SelectMany(property => Said(value, type, property)).Prepend(type.Name);
    }

    private static IEnumerable<string> Said(object of, Type type, PropertyInfo property) =>
        property.GetValue(of) switch
        {
            null or "" or false or 0 => [],
            IEnumerable all when !all.GetEnumerator().MoveNext() => [],
            Enum word => Convert.ToInt32(word, System.Globalization.CultureInfo.InvariantCulture) == 0
                ? Of(word)
                : [NameOf(type, property), .. Of(word)],
            var value => [NameOf(type, property), .. Of(value)],
        };

    private static string NameOf(Type type, PropertyInfo property) => $"{type.Name}.{property.Name}";

    // What can be given, of records alone: identifiers and instants are values.
    private static PropertyInfo[] PropertiesOf(Type type)
    {
        if (!s_properties.TryGetValue(type, out var properties))
        {
            properties =
            [
                .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property =>
                        property.SetMethod is { IsPublic: true }
                        && property.GetIndexParameters().Length == 0
                        && !string.Equals(property.Name, "UnrecognizedMembers", StringComparison.Ordinal)
                    ),
            ];
            s_properties.Add(type, properties);
        }

        return properties;
    }

    private static Type ElementOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? ElementOf(underlying)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            ? type.GetGenericArguments()[0]
        : type;

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Act).Assembly && (type.IsEnum || (type.IsClass && PropertiesOf(type).Length > 0));
}
