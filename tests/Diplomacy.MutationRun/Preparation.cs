using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Diplomacy.MutationRun;

/// <summary>Readies what Stryker and the compiler built for many mutants in one process.</summary>
internal static class Preparation
{
    /// <summary>Has the switch of the mutants read a field, and note in an array which mutants were reached.</summary>
    /// <remarks>Stryker's own switch looks at files, and notes what it reached in lists: too slow for every branch of a library.</remarks>
    public static void Library(string from, string to)
    {
        using var library = AssemblyDefinition.ReadAssembly(from);
        var module = library.MainModule;
        var control = module.Types.Single(type => type.Name is "MutantControl");
        var active = control.Fields.Single(field => field.Name is "ActiveMutant");
        var inStatic = module
            .Types.Single(type => type.Name is "MutantContext")
            .Methods.Single(method => method.Name is "InStatic");
        var reached = Noting(control, "Reached");
        var reachedOnce = Noting(control, "ReachedOnce");
        control.Methods.Remove(control.Methods.Single(method => method.Name is ".cctor"));
        control.Attributes |= TypeAttributes.BeforeFieldInit;

        var body = new MethodBody(control.Methods.Single(method => method.Name is "IsActive"));
        body.Method.Body = body;
        var code = body.GetILProcessor();
        var off = code.Create(OpCodes.Ldarg_0);
        var no = code.Create(OpCodes.Ldc_I4_0);
        code.Emit(OpCodes.Ldsfld, reached);
        code.Emit(OpCodes.Brfalse, off);
        Note(code, reached);
        code.Emit(OpCodes.Call, inStatic);
        code.Emit(OpCodes.Brfalse, no);
        Note(code, reachedOnce);
        code.Append(no);
        code.Emit(OpCodes.Ret);
        code.Append(off);
        code.Emit(OpCodes.Ldsfld, active);
        code.Emit(OpCodes.Ceq);
        code.Emit(OpCodes.Ret);
        Optimize(library);
        library.Write(to);
        File.WriteAllLines(OnceOf(to), Once(library));
    }

    /// <summary>Where the mutants stand, one a line, that a process reaches but once.</summary>
    public static string OnceOf(string library) => Path.ChangeExtension(library, ".once");

    // Those in static constructors, which initializers of static fields are part of; Stryker marks only those that it can wrap.
    private static IEnumerable<string> Once(AssemblyDefinition library) =>
        library
            .MainModule.GetTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method is { Name: ".cctor", HasBody: true })
            .SelectMany(method => method.Body.Instructions)
            .Where(code => code.Operand is MethodReference { Name: "IsActive", DeclaringType.Name: "MutantControl" })
            .Select(code => code.Previous)
            .Select(code => (code.Operand ?? (code.OpCode.Code - Code.Ldc_I4_0)).ToString()!);

    // What was built to be debugged runs as fast as the rest.
    private static void Optimize(AssemblyDefinition assembly)
    {
        foreach (
            var mark in assembly
                .CustomAttributes.Where(mark => mark.AttributeType.Name is "DebuggableAttribute")
                .ToArray()
        )
        {
            assembly.CustomAttributes.Remove(mark);
        }
    }

    /// <summary>Gives every property of FsCheck that has no seed the same one, so that what it found it finds again.</summary>
    public static void Tests(string path)
    {
        using var tests = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadWrite = true });
        var text = tests.MainModule.TypeSystem.String;
        foreach (var method in tests.MainModule.GetTypes().SelectMany(type => type.Methods))
        {
            foreach (var mark in method.CustomAttributes.Where(mark => mark.AttributeType.Name is "PropertyAttribute"))
            {
                if (mark.Properties.All(property => property.Name is not "Replay"))
                {
                    mark.Properties.Add(new("Replay", new(text, "20260131,7919")));
                }
            }
        }

        Optimize(tests);
        tests.Write();
    }

    private static FieldDefinition Noting(TypeDefinition control, string name)
    {
        var field = new FieldDefinition(
            name,
            FieldAttributes.Public | FieldAttributes.Static,
            new ArrayType(control.Module.TypeSystem.Boolean)
        );
        control.Fields.Add(field);
        return field;
    }

    private static void Note(ILProcessor code, FieldReference field)
    {
        code.Emit(OpCodes.Ldsfld, field);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4_1);
        code.Emit(OpCodes.Stelem_I1);
    }
}
