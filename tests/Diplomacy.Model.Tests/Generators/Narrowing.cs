namespace Diplomacy.Model.Tests.Generators;

/// <summary>Moments within a moment's bounds.</summary>
internal static class Narrowing
{
    public static IEnumerable<Moment> Of(Moment moment)
    {
        if (moment.IsNever || moment.IsExact)
        {
            yield break;
        }

        var earliest = moment.Earliest ?? moment.Latest ?? Cast.Tick(0);
        var latest = moment.Latest ?? earliest;
        yield return Moment.Exactly(earliest);
        if (latest > earliest)
        {
            yield return Moment.Exactly(latest);
            yield return Moment.Between(earliest + Cast.Step, latest);
        }
    }
}
