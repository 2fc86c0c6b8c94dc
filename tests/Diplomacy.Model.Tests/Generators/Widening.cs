namespace Diplomacy.Model.Tests.Generators;

/// <summary>Terms over a wider area and wider activities.</summary>
internal static class Widening
{
    public static EvaluationCase Of(EvaluationCase @case)
    {
        var map = ActMap.OfTerms(terms =>
            terms with
            {
                Area = terms.Area is { } area ? Wider(area) : (PlaceId?)null,
                Activities = terms.Activities is { } activities
                    ? [.. activities.Select(Wider), new Activity("trade")]
                    : null,
            }
        );
        var statements = @case.Dossier.Statements.Select(map.Map).ToEquatableArray();
        return @case with { Dossier = @case.Dossier with { Statements = statements } };
    }

    private static PlaceId Wider(PlaceId area) => area == "city" ? "region" : "country";

    private static Activity Wider(Activity activity)
    {
        var code = activity.Code.Value;
        var end = code.LastIndexOf('/');
        return !activity.Targets.IsEmpty || end < 0 ? new Activity(activity.Code) : new Activity(code[..end]);
    }
}
