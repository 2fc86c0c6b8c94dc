using System.Collections;
using System.Reflection;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Generators;

using Assert = Xunit.Assert;

public sealed class ModelGeneratorsTests
{
    // A member that the generators forget would be lost unseen by whatever is tested with them.
    [Fact]
    public void Every_member_of_every_type_in_a_dossier_takes_several_values()
    {
        var values = new Dictionary<(Type Type, string Member), HashSet<object>>();
        foreach (var dossier in ModelGenerators.Dossiers.Sample(150, new FsCheck.Rnd(20260201), 50))
        {
            Collect(dossier, values);
        }

        var constant = values
            // Members of later versions are put everywhere by ToleranceTests.
            .Where(pair => pair.Value.Count < 2 && pair.Key.Member != nameof(Act.UnrecognizedMembers))
            .Select(pair => $"{pair.Key.Type.Name}.{pair.Key.Member}");
        Assert.Empty(constant);
        var cases = typeof(Act)
            .Assembly.GetTypes()
            .Where(type => IsCase(type) && !values.Keys.Any(key => key.Type == type));
        Assert.Empty(cases);
    }

    private static bool IsCase(Type type) =>
        !type.IsAbstract
        && type != typeof(UnrecognizedActor)
        && type != typeof(UnrecognizedFact)
        && new[]
        {
            typeof(Act),
            typeof(Claim),
            typeof(Deadline),
            typeof(Actor),
            typeof(Relation),
            typeof(Place),
            typeof(Fact),
            typeof(CarveOut),
        }.Any(family => type.IsSubclassOf(family));

    private static void Collect(object item, Dictionary<(Type Type, string Member), HashSet<object>> values)
    {
        if (item is IEnumerable items and not string)
        {
            foreach (var child in items)
            {
                Collect(child!, values);
            }

            return;
        }

        if (item.GetType() is not { Namespace: "Diplomacy.Model", IsClass: true } type)
        {
            return;
        }

        foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var value = member.GetValue(item);
            var seen = values.TryGetValue((type, member.Name), out var known)
                ? known
                : values[(type, member.Name)] = [];
            _ = seen.Add(value ?? "null");
            if (value is not null)
            {
                Collect(value, values);
            }
        }
    }
}
