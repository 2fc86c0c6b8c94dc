using System.Collections.Frozen;
using System.Globalization;

namespace Diplomacy.Model;

/// <summary>What validation has found so far, put into the order of the input at the end.</summary>
internal sealed class Findings
{
    // The members of the JSON format in the order in which they are written; a pause stands before conduct throughout.
    private static readonly FrozenDictionary<string, int> s_order = (
        "actors relations places pauses statements id person speaker part by actor onBehalfOf office principal whole "
        + "addressees to act activity saidAt at channel wording about performance paraphrases pause of statement claim "
        + "conduct beside form undertaking terms state holds silence onFailure since until during kind organizationKind names "
        + "valid within overlaps members readings option place undertakings bound beneficiaries window activities area "
        + "conditions start end length moment date time boundary zones fold key period elapsed acts utterance inReplyTo "
        + "supersedes sources publishedAt knownFrom recordedAt"
    )
        .Split(' ')
        .Select((name, rank) => (name, rank))
        .ToFrozenDictionary(pair => pair.name, pair => pair.rank, StringComparer.Ordinal);

    private readonly List<(Diagnostic Diagnostic, int[] Place)> _all = [];
    private readonly HashSet<(string Code, string Path)> _seen = [];

    /// <summary>Whether an error has been found.</summary>
    public bool HasErrors => _all.Exists(finding => finding.Diagnostic.Severity == Severity.Error);

    public void Error(string code, string path, string message) => Add(code, Severity.Error, path, message);

    public void Warning(string code, string path, string message) => Add(code, Severity.Warning, path, message);

    /// <summary>Errors first, then warnings, each in the order of the input.</summary>
    public EquatableArray<Diagnostic> InOrder()
    {
        _all.Sort(Compare);
        return _all.Select(finding => finding.Diagnostic).ToEquatableArray();
    }

    // One thing wrong at one place is said once, whoever finds it.
    private void Add(string code, Severity severity, string path, string message)
    {
        if (_seen.Add((code, path)))
        {
            _all.Add((new Diagnostic(code, severity, path, message), PlaceOf(path)));
        }
    }

    private static int Compare((Diagnostic Diagnostic, int[] Place) left, (Diagnostic Diagnostic, int[] Place) right)
    {
        var bySeverity = right.Diagnostic.Severity.CompareTo(left.Diagnostic.Severity);
        var byPlace = left.Place.AsSpan().SequenceCompareTo(right.Place);
        return bySeverity != 0 ? bySeverity
            : byPlace != 0 ? byPlace
            : string.CompareOrdinal(left.Diagnostic.Code, right.Diagnostic.Code);
    }

    private static int[] PlaceOf(string path) =>
        [
            .. path.Split('.', '[')
                .Skip(1)
                .Select(part =>
                    part[^1] == ']'
                        ? int.Parse(part.AsSpan(0, part.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture)
                        : s_order.GetValueOrDefault(part, s_order.Count)
                ),
        ];
}
