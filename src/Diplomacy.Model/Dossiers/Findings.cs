using System.Collections.Frozen;
using System.Globalization;

namespace Diplomacy.Model;

/// <summary>What validation has found so far, put into the order of the input at the end.</summary>
internal sealed class Findings
{
    // The members of the JSON format in the order in which they are written; a pause stands before conduct throughout.
    private static readonly FrozenDictionary<string, int> s_order = (
        "actors relations places pauses lists statements id role person speaker part by actor onBehalfOf office principal whole "
        + "signatories addressees audience to against inSelfDefence act activity saidAt at channel wording about performance "
        + "paraphrases reservedTerms pause of notice question key option statement claim conduct confidence beside form "
        + "undertaking terms fact state holds count facts obligation event silence before onFailure longStop matures since during "
        + "kind organizationKind names valid entries within overlaps members readings place undertakings bound beneficiaries "
        + "requiredParties quorum roles obligations debtor creditor due other window activities area exceptions list schedule "
        + "conditions extension exit start from end until length moment date time deadlines base direction anchor boundary zones "
        + "counting monthEnd fold extra mode period noticePeriod noticeBefore stopsOnModification cap holders elapsed acts "
        + "utterance inReplyTo replyBy supersedes sources publishedAt knownFrom recordedAt"
    )
        .Split(' ')
        .Select((name, rank) => (name, rank))
        .ToFrozenDictionary(pair => pair.name, pair => pair.rank, StringComparer.Ordinal);

    private readonly List<(Diagnostic Diagnostic, int[] Place)> _all = [];
    private readonly HashSet<(string Code, string Path)> _seen = [];

    /// <summary>Whether an error has been found.</summary>
    public bool HasErrors => _all.Exists(finding => finding.Diagnostic.Severity == Severity.Error);

    public void Error(string code, DiagnosticPath path, string message) => Add(code, Severity.Error, path, message);

    public void Warning(string code, DiagnosticPath path, string message) => Add(code, Severity.Warning, path, message);

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
