using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Every type that the format has, with its codec.</summary>
internal static class FormatTypes
{
    private static readonly IReadOnlyDictionary<Type, object> s_codecs = All();

    /// <summary>The codec of a type.</summary>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static Codec<T> CodecOf<T>() =>
        Found<T>.Codec ?? throw new NotSupportedException($"The format {DiplomacyJson.Format} does not have {typeof(T)}.");

    public static bool TryFind(Type type, [NotNullWhen(true)] out object? codec) => s_codecs.TryGetValue(type, out codec);

    public static IEnumerable<Type> Types => s_codecs.Keys;

    private static Dictionary<Type, object> All()
    {
        var all = new Dictionary<Type, object>();
        AddIds(all);
        AddParts(all);
        AddFamilies(all);
        Add(all, TimeCodecs.Moment);
        Add(all, DossierShapes.Statement);
        Add(all, DossierShapes.Dossier);
        return all;
    }

    private static void AddIds(Dictionary<Type, object> all)
    {
        Add(all, Ids.Actor);
        Add(all, Ids.Place);
        Add(all, Ids.Pause);
        Add(all, Ids.Undertaking);
        Add(all, Ids.Obligation);
        Add(all, Ids.List);
        Add(all, Ids.State);
        Add(all, Ids.Event);
        Add(all, Ids.Statement);
        Add(all, Ids.Utterance);
        Add(all, Ids.Activity);
        Add(all, Ids.Target);
        Add(all, DeadlineCodecs.Anchor);
    }

    private static void AddParts(Dictionary<Type, object> all)
    {
        Add(all, TimeCodecs.ValidTime);
        Add(all, TimeCodecs.Length);
        Add(all, PartyShapes.Text);
        Add(all, PartyShapes.Name);
        Add(all, PartyShapes.Identifier);
        Add(all, PartyShapes.Entry);
        Add(all, PartyShapes.List);
        Add(all, ScopeShapes.Activity);
        Add(all, ScopeShapes.Conduct);
        Add(all, ScopeShapes.Reading);
        Add(all, PauseShapes.Window);
        Add(all, PauseShapes.Condition);
        Add(all, PauseShapes.Terms);
        Add(all, PauseShapes.Undertaking);
        Add(all, PauseShapes.Role);
        Add(all, PauseShapes.Obligation);
        Add(all, PauseShapes.Relation);
        Add(all, PauseShapes.Pause);
        Add(all, RuleShapes.Schedule);
        Add(all, RuleShapes.Limit);
        Add(all, RuleShapes.Extension);
        Add(all, RuleShapes.Exit);
        Add(all, ActShapes.Performance);
        Add(all, DossierShapes.Wording);
        Add(all, DossierShapes.Source);
        Add(all, DossierShapes.Signature);
    }

    private static void AddFamilies(Dictionary<Type, object> all)
    {
        AddFamily(all, PartyShapes.Actor, PartyShapes.Actors);
        AddFamily(all, PartyShapes.Relation, PartyShapes.Relations);
        AddFamily(all, ScopeShapes.Place, ScopeShapes.Places);
        AddFamily(all, ClaimShapes.Claim, ClaimShapes.Claims);
        AddFamily(all, FactShapes.Fact, FactShapes.Facts);
        AddFamily(all, DeadlineShapes.Deadline, DeadlineShapes.Deadlines);
        AddFamily(all, RuleShapes.Exception, RuleShapes.Exceptions);
        AddFamily(all, ActShapes.Act, ActShapes.Acts);
    }

    private static void Add<T>(Dictionary<Type, object> all, Codec<T> codec) => all.Add(typeof(T), codec);

    private static void AddFamily<T>(Dictionary<Type, object> all, Codec<T> codec, Union<T> family)
        where T : class
    {
        Add(all, codec);
        foreach (var (type, ofCase) in family.Cases(codec))
        {
            all.Add(type, ofCase);
        }
    }

    // Looked up once a type.
    private static class Found<T>
    {
        public static readonly Codec<T>? Codec = TryFind(typeof(T), out var codec) ? (Codec<T>)codec : null;
    }
}
