using System.Reflection;
using System.Text;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>No static changes, and no public type does.</summary>
public sealed class ImmutabilityTests
{
    /// <summary>The fields that change, or that their types do not show to be unchanging, each with why nobody can tell.</summary>
    private static readonly Dictionary<string, string> s_exceptions = new(StringComparer.Ordinal)
    {
        ["Dossier._index"] = "worked out from the dossier once; made again, it says the same",
        ["Dossier._appendedTo"] = "lets go of the dossier appended to, once the index is made",
        ["DossierView._about"] = "answers already found, each worked out from the view alone",
        ["DossierView._states"] = "answers already found, each worked out from the view alone",
        ["DossierView._statements"] = "worked out from the view once",
        ["DossierView._stamp"] = "worked out from the view once",
        ["PauseTimeline._source"] = "worked out from the view when it is asked, and keeps what it found",
        ["PauseTimeline._segments"] = "worked out from the cells once",
        ["TimelineCell.Worlds"] = "made with the cell, and no list is written after",
        ["Verdict._details"] = "worked out from the verdict's own source once",
        ["StampContent._hash"] = "worked out from the content once",
        ["Statement._rarely"] = "written by the initializers of its one statement only",
        ["Source._rarely"] = "written by the initializers of its one source only",
        ["Terms._rarely"] = "written by the initializers of its one value only",
        ["Rare.s_none"] = "compared with and made new ones from; nothing is written to it",
        ["DiplomacyJson.Options"] = "made read-only before anybody has it",
        ["FormatType.Codec"] = "a codec of the format, of a type that only its reader knows",
        ["Row.Utf8Name"] = "the bytes of a name, which readers and writers look at only",
        ["Union._cases"] = "told when the family is described, before anything is read by it",
        ["Union._types"] = "told when the family is described, before anything is read by it",
        ["Union._unrecognized"] = "told when the family is described, before anything is read by it",
        ["Shape.Kept"] = "told when the family is described, before anything is read by it",
        ["Union._kinds"] = "worked out from the cases once",
        ["Union._byType"] = "worked out from the cases once",
        ["BatchOptions.Progress"] = "the caller's own, told of progress",
        ["PersistentVector._root"] = "arrays of arrays of a trie, of which a changed copy is made",
        ["PersistentSortedSet._root"] = "arrays of arrays of a tree, of which a changed copy is made",
        ["OneOrMore._content"] = "one value or an array of them, made with it and written no more",
        ["DiplomacyJsonConverter._codec"] = "a codec of the format, described once",
        ["Numbers.s_counter"] = "numbers given once to the codecs; which one a codec has shows nowhere",
        ["Buffers.s_spare"] = "scratch: nobody reads the bytes of the document before",
        ["Reading.s_spare"] =
            "scratch: what it remembers are short texts and what they mean, the same in every document",
    };

    [Fact]
    public void No_static_changes_not_even_internally() =>
        ApiTypes.None(Looked(Statics(ApiTypes.Library.GetTypes()), []).Found);

    [Fact]
    public void No_public_type_changes() => ApiTypes.None(Looked([], PublicTypes).Found);

    [Fact]
    public void Every_exception_is_needed() =>
        ApiTypes.None(Looked(Statics(ApiTypes.Library.GetTypes()), PublicTypes).Unneeded);

    [Theory]
    [InlineData(nameof(Planted.s_builder), "is of System.Text.StringBuilder, which is not known to be immutable")]
    [InlineData(nameof(Planted.s_counter), "Counter.Last can be written again")]
    [InlineData(nameof(Planted.s_byInterface), "Counter.Last can be written again")]
    [InlineData(nameof(Planted.s_derived), "Counter.Last can be written again")]
    [InlineData(nameof(Planted.s_inside), "Counter.Last can be written again")]
    [InlineData(nameof(Planted.s_written), "can be written again")]
    [InlineData(nameof(Planted.s_parameter), "Parameter.count can be written again")]
    [InlineData(nameof(Planted.s_list), "List`1[System.Int32], which is not known to be immutable")]
    [InlineData(nameof(Planted.s_open), "is an array that others can reach")]
    [InlineData(nameof(Planted.Zones), "is an array of a type whose get_Zones may hand it out")]
    public void A_static_that_changes_is_found(string name, string problem)
    {
        var planted = Statics([typeof(Planted)])
            .Single(f => Immutability.NameOf(f).EndsWith($".{name}", StringComparison.Ordinal));

        Assert.Contains(problem, Assert.Single(Looked([planted], []).Found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Additive), "Additive._items is of System.Collections.Generic.List`1[System.String]")]
    [InlineData(typeof(Holder), "Counter.Last can be written again")]
    [InlineData(typeof(Settable), "Settable.Text can be written again")]
    public void A_type_that_changes_is_found(Type type, string problem) =>
        Assert.Contains(problem, Assert.Single(Looked([], [type]).Found), StringComparison.Ordinal);

    [Fact]
    public void What_does_not_change_is_let_be() =>
        Assert.Empty(Looked(Statics([typeof(Unchanging)]), [typeof(Unchanging)]).Found);

    private static IEnumerable<Type> PublicTypes =>
        ApiTypes.Public.Where(type => !type.IsEnum && !ApiTypes.IsEnumerator(type));

    private static Immutability Looked(IEnumerable<FieldInfo> fields, IEnumerable<Type> types)
    {
        var rule = new Immutability(s_exceptions.Keys);
        foreach (var field in fields)
        {
            rule.Look(field);
        }

        foreach (var type in types)
        {
            rule.Look(type);
        }

        return rule;
    }

    /// <summary>All but constants and what the compiler adds of its own: lambdas made once, and data.</summary>
    private static IEnumerable<FieldInfo> Statics(IEnumerable<Type> types) =>
        from type in types
        from field in type.GetFields(ApiTypes.Declared)
        where field is { IsStatic: true, IsLiteral: false }
        where !ApiTypes.IsGenerated(field) || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
        select field;

    private static class Planted
    {
        public static readonly StringBuilder s_builder = new();
        public static readonly Counter s_counter = new();
        public static readonly ICounter s_byInterface = new Counter();
        public static readonly CounterBase s_derived = new Counter();
        public static readonly (int Number, Counter Counter) s_inside = (1, new());
        public static readonly Parameter s_parameter = new(1);
        public static readonly IReadOnlyList<int> s_list = new List<int>();
        public static readonly int[] s_open = [1];
        public static int s_written = 1;

        public static int[] Zones { get; } = [1];
    }

    private interface ICounter;

    private abstract class CounterBase : ICounter;

    private sealed class Counter : CounterBase
    {
        public int Last = 1;
    }

    private sealed class Parameter(int count)
    {
#pragma warning disable MA0143 // that a parameter is written is what is to be found
        public int Next() => ++count;
#pragma warning restore MA0143
    }

    private sealed record Additive
    {
        private readonly List<string> _items = [];

        public void Add(string item) => _items.Add(item);
    }

    private sealed record Holder(EquatableArray<Counter> Counters);

    private sealed record Settable
    {
        public string Text { get; set; } = "";
    }

    private sealed record Unchanging(string Text, EquatableArray<Unchanging> Inner, Func<int> Asked)
    {
        private static readonly char[] s_marks = ['a'];
        private readonly Kept _kept = new(1);

        public bool IsMarked => s_marks.Contains(Text[0]) && _kept.IsOne;

        private sealed class Kept(int number)
        {
            public bool IsOne => number == 1;
        }
    }
}
