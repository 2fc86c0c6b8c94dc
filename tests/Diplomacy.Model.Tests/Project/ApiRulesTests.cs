using System.Reflection;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What holds of every public type. Whoever adds one keeps it.</summary>
public sealed class ApiRulesTests
{
    /// <summary>Fields that hold what a value has computed of itself: written again they say the same.</summary>
    private static readonly HashSet<string> s_memos =
    [
        "Dossier._appendedTo", // lets go of the dossier appended to, once the index is made
        "Dossier._index",
        "DossierView._stamp",
        "DossierView._statements",
        "PauseTimeline._segments",
        "Verdict._details",
    ];

    [Fact]
    public void Nothing_public_can_be_set_after_construction() =>
        Empty(
            from type in ApiTypes.Public
            from property in type.GetProperties(ApiTypes.Declared)
            let setter = property.SetMethod
            where setter is { IsPrivate: false, IsAssembly: false }
            where !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type}.{property.Name}"
        );

    [Fact]
    public void No_field_of_a_public_type_changes() =>
        Empty(
            from type in ApiTypes.Public
            where !type.IsEnum && !ApiTypes.IsEnumerator(type)
            from field in type.GetFields(ApiTypes.Declared)
            where !field.IsStatic && !field.IsInitOnly && !s_memos.Contains($"{type.Name}.{field.Name}")
            select $"{type}.{field.Name}"
        );

    [Fact]
    public void No_field_is_public_unless_it_is_constant() =>
        Empty(
            from type in ApiTypes.Public
            where !type.IsEnum
            from field in type.GetFields(ApiTypes.Declared)
            where (field.IsPublic || field.IsFamily) && !field.IsLiteral
            select $"{type}.{field.Name}"
        );

    [Fact]
    public void No_static_is_mutable_not_even_internally() =>
        Empty(
            from type in ApiTypes.Library.GetTypes()
            from field in type.GetFields(ApiTypes.Declared)
            where field.IsStatic && !field.IsLiteral && !IsGeneratedField(field)
            where !field.IsInitOnly || IsMutable(field.FieldType)
            select $"{type}.{field.Name}: {field.FieldType}"
        );

    [Fact]
    public void A_class_is_sealed_or_abstract() =>
        Empty(
            from type in ApiTypes.Public
            where type.IsClass && type is { IsSealed: false, IsAbstract: false }
            // Steps of the builder that add to each other; nobody outside can construct one.
            where type != typeof(ActStep) && type != typeof(PerformerStep)
            select $"{type}"
        );

    [Fact]
    public void A_structure_is_read_only() =>
        Empty(
            from type in ApiTypes.Public
            where type is { IsValueType: true, IsEnum: false } && !ApiTypes.IsEnumerator(type)
            where !type.IsDefined(typeof(IsReadOnlyAttribute))
            select $"{type}"
        );

    [Fact]
    public void A_family_that_is_abstract_is_closed() =>
        Empty(
            from type in ApiTypes.Public
            where type is { IsClass: true, IsAbstract: true, IsSealed: false }
            where !type.GetMethods(ApiTypes.Declared).Any(m => m is { IsAbstract: true, IsFamilyAndAssembly: true })
            select $"{type}: no member is private protected and abstract"
        );

    [Fact]
    public void What_is_equatable_has_the_operators_and_hashes() =>
        Empty(
            from type in ApiTypes.Public
            where ApiTypes.Implements(type, typeof(IEquatable<>))
            from missing in Without(type, "op_Equality", "op_Inequality")
                .Concat(
                    type.GetMethod(nameof(GetHashCode), [])!.DeclaringType == typeof(object)
                    || type.GetMethod(nameof(GetHashCode), [])!.DeclaringType == typeof(ValueType)
                        ? [nameof(GetHashCode)]
                        : []
                )
            select $"{type}: {missing}"
        );

    [Fact]
    public void What_is_comparable_has_all_four_operators() =>
        Empty(
            from type in ApiTypes.Public
            where ApiTypes.Implements(type, typeof(IComparable<>))
            from missing in Without(
                type,
                "op_LessThan",
                "op_LessThanOrEqual",
                "op_GreaterThan",
                "op_GreaterThanOrEqual"
            )
            select $"{type}: {missing}"
        );

    [Fact]
    public void What_has_the_operators_of_an_order_is_comparable() =>
        Empty(
            from type in ApiTypes.Public
            where !Without(type, "op_LessThan").Any() && !ApiTypes.Implements(type, typeof(IComparable<>))
            select $"{type}"
        );

    [Fact]
    public void Signatures_name_no_type_besides_those_of_the_library_the_platform_and_NodaTime()
    {
        Empty(
            from type in ApiTypes.Public
            from named in Named(type).SelectMany(Parts).Distinct()
            let assembly = named.Assembly.GetName().Name!
            where
                named.Assembly != ApiTypes.Library
                && assembly != "NodaTime"
                && assembly != "System.Private.CoreLib"
                && !assembly.StartsWith("System.", StringComparison.Ordinal)
            select $"{type}: {named} of {assembly}"
        );
        Assert.Equal(
            ["NodaTime"],
            ApiTypes
                .Library.GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
        );
    }

    private static IEnumerable<string> Without(Type type, params IEnumerable<string> operators) =>
        operators.Where(name =>
            type.GetMethod(
                name,
                BindingFlags.Public | BindingFlags.Static,
                [ApiTypes.Itself(type), ApiTypes.Itself(type)]
            )
                is null
        );

    private static bool IsGeneratedField(FieldInfo field) =>
        ApiTypes.IsGenerated(field) && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    /// <summary>Whether what a read-only field holds could be changed through it; private arrays and lambdas are trusted.</summary>
    private static bool IsMutable(Type type)
    {
        var kind = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return type.IsInterface && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
            || type.IsArray && type.GetElementType()!.IsArray
            || kind.Namespace == "System.Collections.Concurrent"
            || kind == typeof(ConditionalWeakTable<,>)
            || (
                kind is { IsInterface: false, Namespace: "System.Collections.Generic" }
                && !typeof(IEqualityComparer<>).IsAssignableFrom(kind)
                && !kind.Name.Contains("Comparer", StringComparison.Ordinal)
            );
    }

    private static IEnumerable<Type> Named(Type type)
    {
        foreach (var member in type.GetMembers(ApiTypes.Declared))
        {
            switch (member)
            {
                case FieldInfo { IsPublic: true } field:
                    yield return field.FieldType;
                    break;
                case MethodBase { IsPublic: true } or MethodBase { IsFamily: true }:
                    foreach (var parameter in ((MethodBase)member).GetParameters())
                    {
                        yield return parameter.ParameterType;
                    }

                    yield return member is MethodInfo method ? method.ReturnType : type;
                    break;
            }
        }

        foreach (var implemented in type.GetInterfaces())
        {
            yield return implemented;
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            yield return parent;
        }
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.GenericTypeArguments.SelectMany(Parts).Prepend(type);

    private static void Empty(IEnumerable<string> exceptions) => ApiTypes.None(exceptions);
}
