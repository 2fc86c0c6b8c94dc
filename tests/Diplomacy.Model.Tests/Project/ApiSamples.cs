using System.Collections;
using System.Reflection;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Project;

/// <summary>Values of every public type: all that can be reached from generated dossiers, the sample and a few written out here.</summary>
internal static partial class ApiSamples
{
    private const int DossierCount = 60;
    private const int Size = 30;
    private const int EvaluationCount = 20;
    private const int PerType = 200;

    private static readonly Instant s_noon = Instant.FromUtc(2026, 1, 31, 12, 0);

    /// <summary>Values by their type, at most some hundreds of each; always the same ones.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<object>> ByType { get; } = Collect();

    /// <summary>The values of a type and of those derived from it.</summary>
    public static IEnumerable<object> Of(Type type) =>
        ByType.Where(pair => type.IsAssignableFrom(pair.Key)).SelectMany(pair => pair.Value);

    private static Dictionary<Type, IReadOnlyList<object>> Collect()
    {
        var found = new Dictionary<Type, HashSet<object>>();
        foreach (var root in Roots())
        {
            Visit(root, found);
        }

        return found.ToDictionary(pair => pair.Key, IReadOnlyList<object> (pair) => [.. pair.Value]);
    }

    private static IEnumerable<object> Roots() =>
        [
            .. WrittenOut(),
            .. Building(),
            .. Evaluated(),
            .. Answered(),
            .. ModelGenerators.Dossiers.Sample(DossierCount, new Rnd(1, 1), Size),
        ];

    private static IEnumerable<object> WrittenOut()
    {
        var interval = new TimeInterval(s_noon, s_noon + Duration.FromHours(1.5));
        var set = TimeSet.Of(interval, new TimeInterval(s_noon + Duration.FromDays(400), null));
        yield return interval;
        yield return TimeInterval.Always;
        yield return set;
        yield return Timeline.FromSet(set);
        yield return set.Intervals;
        yield return new BatchOptions { Pauses = ["truce"], Threads = 2 };
        yield return new BatchProgress(1_024, 100_000);
        yield return PauseIndex.Empty;
        var incident = new Incident(new Conduct("russia", Activities.Strikes, "kyiv"), s_noon) { Reference = "12" };
        yield return new ScreenedIncident(incident, [new PauseMatch("truce", Truth.Unknown)]);
        yield return new VagueInterval(Moment.NotAfter(s_noon), Moment.NotBefore(s_noon));
        yield return DateBounds.Exactly(new LocalDate(-44, 3, 15));
        yield return new AllenRelationSet(AllenRelation.Before, AllenRelation.Meets);
        foreach (var text in new[] { "2026-01-31T12:00:00Z", "-0044-03", "2026-2X", "2026~/..", "/2026-23?" })
        {
            if (Edtf.TryParse(text, out var edtf, out var error))
            {
                yield return edtf;
            }

            yield return error;
        }

        yield return EdtfPolicy.AsWritten with
        {
            ApproximateUnits = 2,
        };
        yield return Deadline.Until(new LocalDate(2026, 2, 1));
        yield return DeadlineBases
            .None.With(Anchor.Signature, Moment.Exactly(s_noon))
            .WithDelivered("prisoner", 1, 1200)
            .WithEnd("talks", Moment.Unknown);
        yield return Deadline
            .After(Anchor.Notice, Period.FromMonths(1))
            .Resolve(DeadlineBases.None.With(Anchor.Notice, Moment.Exactly(s_noon)));
        yield return new DiplomacyJsonConverter<Dossier>();
        yield return new EquatableArrayConverter();
        yield return Reading.None.Fix(QuestionKind.Boundary, "A1/end", QuestionKinds.Inclusive);
        yield return Accounts.Preferring(Account.Of("first"), Account.Of("second").WithoutCarriers());
        yield return new Source("The Gazette") { RetrievedAt = s_noon };
        yield return Caught(() => DiplomacyJson.Parse("{}"));
        yield return new UnrecognizedActor("league", "coalition")
        {
            UnrecognizedMembers = [new UnrecognizedMember("since", "1815")],
        };
        yield return new UnrecognizedFact("weather");
        yield return Caught(() =>
            new Dossier { Relations = [new SpeaksFor("nobody", "none")] }
                .AsKnownAt(s_noon)
                .Evaluate("nothing", s_noon)
        );
    }

    private static IEnumerable<object> Evaluated()
    {
        var sample = DiplomacyJson.Parse(File.ReadAllText(Repository.PathOf("samples", "kyiv-2026.json")));
        var cases = Enumerable
            .Range(1, EvaluationCount)
            .Select(seed => EvaluationGenerators.FromSeed((ulong)seed))
            .Select(c => (c.Dossier, c.KnownAt));
        foreach (var (dossier, known) in cases.Prepend((sample, sample.Statements.Max(s => s.KnownFrom))))
        {
            var view = dossier.AsKnownAt(known);
            yield return view;
            foreach (var pause in dossier.Pauses.ToArray())
            {
                yield return view.Timeline(pause.Id);
                yield return view.Evaluate(pause.Id, known);
                yield return view.SpeakersOf(pause.Id);
            }
        }
    }

    private static Exception Caught(Action act) => Record.Exception(act)!;

    private static void Visit(object? value, Dictionary<Type, HashSet<object>> found)
    {
        if (value is null)
        {
            return;
        }

        var type = value.GetType();
        var kind = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var isOurs = type.Assembly == typeof(Dossier).Assembly;
        if (isOurs && kind.IsVisible)
        {
            if (!found.TryGetValue(kind, out var values))
            {
                found.Add(kind, values = []);
            }

            // Lists are many and small: past enough of them only what is in them is of interest.
            if (values.Count < PerType ? !values.Add(value) : value is not IEnumerable)
            {
                return;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && Read(property, value) is { } inner)
                {
                    Visit(inner, found);
                }
            }
        }

        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Visit(item, found);
            }
        }
    }

    /// <summary>What a property says, or null where a value has none: a default-constructed identifier, a reference into elsewhere.</summary>
    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException e) when (e.InnerException is InvalidOperationException)
        {
            return null;
        }
    }
}
