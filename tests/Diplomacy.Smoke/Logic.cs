using Diplomacy.Model;

namespace Diplomacy.Smoke;

/// <summary>Truth, evidence and lists.</summary>
internal static class Logic
{
    public static void Run()
    {
        Check.Equal(Truth.Unknown, Truth.True.And(Truth.Unknown));
        Check.Equal(Truth.True, Truth.Unknown.Or(true.ToTruth()));
        Check.Equal("Unknown", Truth.Unknown.Not().ToString());
        Check.Equal(Evidence.Conflicting, Evidence.For | Evidence.Against);

        EquatableArray<string> list = ["first", "second"];
        Check.Equal(list, list.Reverse().Reverse().ToEquatableArray());
        Check.Equal("[first, second, third]", list.Add("third").ToString());
    }
}
