using System.Reflection;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What holds of every public type. Whoever adds one keeps it.</summary>
public sealed class ApiRulesTests
{
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
    public void No_field_is_public_unless_it_is_constant() =>
        Empty(
            from type in ApiTypes.Public
            where !type.IsEnum
            from field in type.GetFields(ApiTypes.Declared)
            where (field.IsPublic || field.IsFamily) && !field.IsLiteral
            select $"{type}.{field.Name}"
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
            where !IsAllowed(named.Assembly)
            select $"{type}: {named} of {named.Assembly.GetName().Name}"
        );
        Assert.Equal(
            ["NodaTime"],
            ApiTypes
                .Library.GetReferencedAssemblies()
                .Where(name => !IsAllowed(Assembly.Load(name)) || IsNodaTime(name))
                .Select(name => name.Name)
        );
    }

    [Fact]
    public void The_platform_is_what_lies_in_the_folder_of_the_runtime()
    {
        Assert.True(IsAllowed(typeof(object).Assembly));
        Assert.True(IsAllowed(typeof(System.Text.Json.JsonDocument).Assembly));
        Assert.True(IsAllowed(typeof(NodaTime.Instant).Assembly));
        Assert.False(IsAllowed(typeof(System.CommandLine.Command).Assembly));
        Assert.False(IsAllowed(typeof(Xunit.Assert).Assembly));
    }

    private static bool IsAllowed(Assembly assembly) =>
        assembly == ApiTypes.Library
        || IsNodaTime(assembly.GetName())
        || string.Equals(FolderOf(assembly), FolderOf(typeof(object).Assembly), StringComparison.Ordinal);

    private static bool IsNodaTime(AssemblyName name) => name.Name == "NodaTime";

    // A name tells nothing: packages are called System, too.
    private static string? FolderOf(Assembly assembly) => Path.GetDirectoryName(assembly.Location);

    private static IEnumerable<string> Without(Type type, params IEnumerable<string> operators) =>
        operators.Where(name =>
            type.GetMethod(
                name,
                BindingFlags.Public | BindingFlags.Static,
                [ApiTypes.Itself(type), ApiTypes.Itself(type)]
            )
                is null
        );

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
