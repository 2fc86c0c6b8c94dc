using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>
/// What the undertakings of a pause are called: whom they bind; where some bind the same, in which area or as to what, by the terms on record;
/// where that tells them apart no more, their identifiers.
/// </summary>
internal sealed class UndertakingNames
{
    private const string Binding = "binding ";

    private readonly Dictionary<UndertakingId, Detail> _details;
    private readonly IReadOnlyDictionary<string, string> _labels;

    /// <summary>Names them.</summary>
    /// <param name="pause">The pause.</param>
    /// <param name="statements">The statements that count and name it.</param>
    /// <param name="words">The names of actors, places and activities.</param>
    public UndertakingNames(Pause pause, IEnumerable<Statement> statements, StatementWords words)
    {
        var terms = statements
            .SelectMany(statement => statement.Acts)
            .SelectMany(act => TermsOf(act, pause.Id))
            .Where(terms => terms.Undertaking is not null)
            .ToLookup(terms => terms.Undertaking!.Value);
        _details = pause.Undertakings.ToDictionary(
            undertaking => undertaking.Id,
            undertaking => Detail.Of(undertaking, [.. terms[undertaking.Id]], words)
        );
        var parties = _details.Values.GroupBy(detail => detail.Bound, StringComparer.Ordinal).ToArray();
        _labels = NamesToldApart.Of(parties.SelectMany(party => Labels([.. party], isOnly: parties.Length == 1)));
    }

    /// <summary>What stands beside a lane of undertakings.</summary>
    public string LabelOf(IReadOnlyList<UndertakingId> undertakings) => Listed(undertakings.Select(Label));

    /// <summary>The same with their identifiers, as tables have it.</summary>
    public string NameOf(IReadOnlyList<UndertakingId> undertakings) =>
        Listed(undertakings.Select(undertaking => WithId(Label(undertaking), undertaking)));

    /// <summary>Whom each binds, where and as to what, as far as one thing alone is on record; and its identifier.</summary>
    public string WholeOf(IReadOnlyList<UndertakingId> undertakings) =>
        string.Join("; ", undertakings.Select(undertaking => WithId(_details[undertaking].Whole, undertaking)));

    private string Label(UndertakingId undertaking) => _labels[undertaking.Value];

    private static string WithId(string label, UndertakingId undertaking) =>
        string.Equals(label, undertaking.Value, StringComparison.Ordinal)
        || label.EndsWith($"({undertaking})", StringComparison.Ordinal)
            ? label
            : $"{label} ({undertaking})";

    // The word stands once.
    private static string Listed(IEnumerable<string> labels) =>
        string.Join(
            ", ",
            labels.Select(
                (label, i) =>
                    i > 0 && label.StartsWith(Binding, StringComparison.Ordinal) ? label[Binding.Length..] : label
            )
        );

    // Those that bind the same, told apart by as little as does.
    private static IEnumerable<(string Id, string Label)> Labels(Detail[] party, bool isOnly)
    {
        if (party is [var only])
        {
            return [(only.Id.Value, only.Bound)];
        }

        Func<Detail, string>[] forms =
        [
            detail => detail.Area,
            detail => detail.Activities,
            detail => Joined(detail.Area, detail.Activities),
        ];
        var form = Array.Find(
            forms,
            form =>
            {
                var labels = party.Select(form).ToHashSet(StringComparer.OrdinalIgnoreCase);
                return labels.Count == party.Length && !labels.Contains("");
            }
        );
        return party.Select(detail =>
            (
                detail.Id.Value,
                form is not null ? Joined(isOnly ? "" : detail.Bound, form(detail))
                : isOnly ? detail.Id.Value
                : $"{detail.Bound} ({detail.Id})"
            )
        );
    }

    private static string Joined(params IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0));

    private static IEnumerable<Terms> TermsOf(Act act, PauseId pause) =>
        act switch
        {
            Confirm confirm => TermsOf(confirm.Performance.Act, pause),
            Report report => TermsOf(report.Performance.Act, pause),
            AssertClaim { Claim: TermsClaim claim } when claim.Pause == pause => [claim.Terms],
            Commit { Terms: { } terms } commit when commit.Pause == pause => [terms],
            Accept { Terms: { } terms } accept when accept.Pause == pause => [terms],
            Offer { Terms: { } terms } offer when offer.Pause == pause => [terms],
            Request { Terms: { } terms } request when request.Pause == pause => [terms],
            Demand { Terms: { } terms } demand when demand.Pause == pause => [terms],
            CallFor { Terms: { } terms } call when call.Pause == pause => [terms],
            Amend amend when amend.Pause == pause => [amend.Terms],
            _ => [],
        };

    private sealed record Detail(UndertakingId Id, string Bound, string Area, string Activities)
    {
        public string Whole => Joined(Bound, Area, Activities);

        public static Detail Of(Undertaking undertaking, Terms[] terms, StatementWords words)
        {
            var areas = terms.Select(said => said.Area).OfType<PlaceId>().Distinct().ToArray();
            var activities = terms
                .Select(said => said.Activities)
                .OfType<EquatableArray<Activity>>()
                .Distinct()
                .ToArray();

            // Where accounts differ nothing is said: a label is nobody's verdict.
            return new Detail(
                undertaking.Id,
                Binding + And([.. undertaking.Bound.Select(words.Name)]),
                areas is [var area] ? $"in {words.Place(area)}" : "",
                activities is [{ IsEmpty: false } only]
                    ? $"as to {And([.. only.Select(activity => StatementWords.Readable($"{activity}"))])}"
                    : ""
            );
        }

        private static string And(string[] texts) =>
            texts.Length < 2 ? string.Concat(texts) : $"{string.Join(", ", texts[..^1])} and {texts[^1]}";
    }
}
