using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model.Json;

/// <summary>Every type that the format has.</summary>
internal static class FormatTypes
{
    private static readonly FrozenDictionary<Type, FormatType> s_types = All().ToFrozenDictionary();

    /// <summary>The types, each once.</summary>
    public static IEnumerable<Type> Types => s_types.Keys;

    /// <summary>The codec of a type.</summary>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static Codec<T> CodecOf<T>() =>
        Found<T>.Codec
        ?? throw new NotSupportedException($"The format {DiplomacyJson.Format} does not have {typeof(T)}.");

    public static bool TryFind(Type type, [NotNullWhen(true)] out FormatType? found) =>
        s_types.TryGetValue(type, out found);

    private static Dictionary<Type, FormatType> All()
    {
        var all = new Dictionary<Type, FormatType>();
        AddIds(all);
        AddWords(all);
        AddParts(all);
        AddFamilies(all);
        AddVerdicts(all);
        Add(all, TimeCodecs.Moment);
        Add(all, DossierShapes.Statement);
        Add(all, DossierShapes.Dossier);
        Add(all, DossierShapes.Statements);
        return all;
    }

    private static void AddIds(Dictionary<Type, FormatType> all)
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

    private static void AddWords(Dictionary<Type, FormatType> all)
    {
        Add(all, Codecs.Word<Boundary>());
        Add(all, Codecs.Word<CauseKind>());
        Add(all, Codecs.Word<Channel>());
        Add(all, Codecs.Word<ConditionRole>());
        Add(all, Codecs.Word<Confidence>());
        Add(all, Codecs.Word<CountingRule>());
        Add(all, Codecs.Word<DecidingFactKind>());
        Add(all, Codecs.Word<DecidingStatus>());
        Add(all, Codecs.Word<Elapsed>());
        Add(all, Codecs.Word<ExplanationKind>());
        Add(all, Codecs.Word<ExtensionMode>());
        Add(all, Codecs.Word<FailureEffect>());
        Add(all, Codecs.Word<Fold>());
        Add(all, Codecs.Word<Form>());
        Add(all, Codecs.Word<MonthEndRule>());
        Add(all, Codecs.Word<NoticeKind>());
        Add(all, Codecs.Word<OffsetDirection>());
        Add(all, Codecs.Word<OrganizationKind>());
        Add(all, Codecs.Word<PauseRelationKind>());
        Add(all, Codecs.Word<PauseRole>());
        Add(all, Codecs.Word<Phase>());
        Add(all, Codecs.Word<PresumptionKind>());
        Add(all, Codecs.Word<QuestionKind>());
        Add(all, Codecs.Word<SilenceRule>());
        Add(all, Codecs.Word<Truth>());
    }

    private static void AddParts(Dictionary<Type, FormatType> all)
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
        Add(all, DossierShapes.Withheld);
    }

    private static void AddFamilies(Dictionary<Type, FormatType> all)
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

    private static void AddVerdicts(Dictionary<Type, FormatType> all)
    {
        Add(all, VerdictShapes.Account);
        Add(all, VerdictShapes.Question);
        Add(all, VerdictShapes.Cause);
        Add(all, VerdictShapes.Assessment);
        Add(all, VerdictShapes.Presumption);
        Add(all, VerdictShapes.OpenQuestion);
        Add(all, VerdictShapes.Undertaking);
        Add(all, VerdictShapes.Stamp);
        Add(all, VerdictShapes.Explanation);
        Add(all, DecidingShapes.Value);
        Add(all, DecidingShapes.Part);
        Add(all, DecidingShapes.Case);
        Add(all, DecidingShapes.Fact);
        Add(all, DecidingShapes.Facts);
        Add(all, VerdictShapes.Verdict);
    }

    private static void Add<T>(Dictionary<Type, FormatType> all, Codec<T> codec)
        where T : notnull => all.Add(typeof(T), FormatType.Of(codec));

    private static void AddFamily<T>(Dictionary<Type, FormatType> all, Codec<T> codec, Union<T> family)
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
        public static readonly Codec<T>? Codec = TryFind(typeof(T), out var found) ? (Codec<T>)found.Codec : null;
    }
}
