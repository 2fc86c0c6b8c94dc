using System.Collections.Concurrent;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Diplomacy.Model.Tests.Project;

/// <summary>Which fields are written outside constructors, or passed on by reference there, as the compiled code says.</summary>
internal static class FieldWrites
{
    private static readonly ConcurrentDictionary<Assembly, HashSet<int>> s_written = new();

    public static bool Has(FieldInfo field) =>
        s_written.GetOrAdd(field.Module.Assembly, Written).Contains(field.MetadataToken);

    private static HashSet<int> Written(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. from type in module.GetTypes()
            from method in type.Methods
            where method is { HasBody: true, IsConstructor: false }
            from step in method.Body.Instructions
            where step.OpCode.Code == Code.Stfld || (step.OpCode.Code == Code.Ldflda && IsPassedOn(step))
            let field = (FieldReference)step.Operand
            where field.DeclaringType.Scope == module
            select field.Resolve().MetadataToken.ToInt32(),
        ];
    }

    // The address of a structure is taken to call it, too; of a reference, to write it.
    private static bool IsPassedOn(Instruction step) => !((FieldReference)step.Operand).FieldType.IsValueType;
}
