using Diplomacy.Model.Tests.Reference;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>Statements under other identifiers, and the identifiers that they name.</summary>
internal static class Renaming
{
    public static Statement Of(Statement statement, Dictionary<StatementId, StatementId> names) =>
        statement with
        {
            Id = names[statement.Id],
            Supersedes = New(statement.Supersedes, names),
            InReplyTo = New(statement.InReplyTo, names),
            Utterance = statement.Utterance is { } utterance ? New(utterance, names) : (UtteranceId?)null,
            Acts = statement.Acts.Select(a => Of(a, names)).ToEquatableArray(),
        };

    /// <summary>The statements that a statement names.</summary>
    public static IEnumerable<StatementId> Names(Statement statement) =>
        new[] { statement.Supersedes, statement.InReplyTo }
            .Concat(
                statement.Acts.Select(a =>
                    a switch
                    {
                        Accept accept => accept.Of,
                        Refuse refuse => refuse.Of,
                        _ => Links.RetractedBy(a),
                    }
                )
            )
            .OfType<StatementId>();

    /// <summary>The utterances that a statement paraphrases.</summary>
    public static IEnumerable<UtteranceId> Paraphrases(Statement statement) => statement.Acts.SelectMany(Paraphrases);

    private static IEnumerable<UtteranceId> Paraphrases(Act act)
    {
        if (act is Report { Paraphrases: { } utterance })
        {
            yield return utterance;
        }

        foreach (var inner in Points.Inner(act) is { } performance ? Paraphrases(performance.Act) : [])
        {
            yield return inner;
        }
    }

    private static Act Of(Act act, Dictionary<StatementId, StatementId> names) =>
        act switch
        {
            Retract retract => new Retract(names[retract.Statement]),
            Accept accept => accept with { Of = New(accept.Of, names) },
            Refuse refuse => refuse with { Of = New(refuse.Of, names) },
            Report report => report with
            {
                Performance = Of(report.Performance, names),
                Paraphrases = report.Paraphrases is { } utterance ? New(utterance, names) : (UtteranceId?)null,
            },
            Confirm confirm => new Confirm(Of(confirm.Performance, names)),
            DenyAct deny => new DenyAct(Of(deny.Performance, names)),
            Decline decline => new Decline(Of(decline.About, names)),
            _ => act,
        };

    private static Performance Of(Performance performance, Dictionary<StatementId, StatementId> names) =>
        performance with
        {
            Act = Of(performance.Act, names),
        };

    private static StatementId? New(StatementId? id, Dictionary<StatementId, StatementId> names) =>
        id is { } known ? names[known] : (StatementId?)null;

    private static UtteranceId New(UtteranceId id, Dictionary<StatementId, StatementId> names) =>
        names.TryGetValue(new StatementId(id.Value), out var name) ? new UtteranceId(name.Value) : id;
}
