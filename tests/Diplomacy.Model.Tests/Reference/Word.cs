namespace Diplomacy.Model.Tests.Reference;

/// <summary>A word that counts in an account: whose it is, what it does, and through which words it came (docs/evaluation.md, 2).</summary>
internal sealed record Word(ActorId Voice, Act Act, Statement Statement, string Path)
{
    /// <summary>The report or confirmation that it stands in; null for an act of the statement itself.</summary>
    public Word? Parent { get; init; }

    /// <summary>The performance by which it was spoken of; null for an act of the statement itself.</summary>
    public Performance? Performance { get; init; }

    /// <summary>The hand under the text by which it is its voice's, where that is not the statement's own.</summary>
    public (Signature Hand, int Number)? Signature { get; init; }

    /// <summary>Where the act stands in the dossier, whoever's word it is.</summary>
    public string Place { get; init; } = Path;

    /// <summary>Whether it is only confirmed by a voice of the account, so evidence and no word of its performer's.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether it came as its performer's own report or confirmation.</summary>
    public bool IsAvowed { get; init; }

    public bool IsRecorded => Parent is null;

    /// <summary>Whether it moves a pause, or takes words back, at the instant at which its performer avows it without another time.</summary>
    public bool IsMadeAsAvowed =>
        IsAvowed && Performance!.At is null && (Act is Retract || ActTerms.Moving(Act) is not null);

    public bool Equals(Word? other) => other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The utterances that it paraphrases, itself or by the reports it stands in, with the path of the report.</summary>
    public IEnumerable<(UtteranceId Utterance, string Path)> Paraphrased
    {
        get
        {
            for (var word = this; word is not null; word = word.Parent)
            {
                if (word.Act is Report { Paraphrases: { } utterance })
                {
                    yield return (utterance, word.Path);
                }
            }
        }
    }
}
