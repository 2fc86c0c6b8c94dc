using System.Reflection;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The types of the library, as the rules on them need them.</summary>
internal static class ApiTypes
{
    public const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(Dossier).Assembly;

    /// <summary>Every type that others can name.</summary>
    public static IReadOnlyList<Type> Public { get; } =
    [.. Library.GetExportedTypes().Where(t => !IsGenerated(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>Those of the public types that values have: no enumerations, static classes, interfaces or abstract bases.</summary>
    public static IEnumerable<Type> WithValues => Public.Where(t => !t.IsEnum && !t.IsAbstract && !t.IsInterface);

    /// <summary>What walks over a list changes as it walks, and is handed out as a new value each time.</summary>
    public static bool IsEnumerator(Type type) => typeof(System.Collections.IEnumerator).IsAssignableFrom(type);

    /// <summary>Fails with all exceptions to a rule, none cut short.</summary>
    public static void None(IEnumerable<string> exceptions)
    {
        var all = exceptions.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>The type as it stands in its own members: <c>Timeline&lt;T&gt;</c> for a generic one.</summary>
    public static Type Itself(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType(type.GetGenericArguments()) : type;

    public static bool Implements(Type type, Type definition) =>
        type.GetInterfaces()
            .Any(i =>
                i.IsGenericType
                && i.GetGenericTypeDefinition() == definition
                && i.GenericTypeArguments[0] == Itself(type)
            );
}
