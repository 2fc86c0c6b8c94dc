using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>How a dossier is kept changes no answer: identifiers, duplicates, equal replacements, when it is looked at.</summary>
public sealed class RecordLaws
{
    private const int Cases = 600;

    [Fact]
    public void Other_identifiers_change_nothing() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var names = @case
                    .Dossier.Statements.Select((s, i) => (s.Id, New: new StatementId($"n{99 - i}")))
                    .ToDictionary();
                var renamed = @case.Dossier.Statements.Select(s => Renaming.Of(s, names)).ToEquatableArray();
                Compared.Same(@case, @case with { Dossier = @case.Dossier with { Statements = renamed } });
            }
        );

    [Fact]
    public void A_second_record_of_an_utterance_changes_nothing() =>
        Check(
            (@case, statement) =>
            {
                var again = statement with { Id = "again", Utterance = statement.UtteranceOrOwn };
                Compared.Same(@case, @case with { Dossier = @case.Dossier.Append(again) });
            }
        );

    [Fact]
    public void Replacing_a_statement_by_an_equal_one_changes_nothing() =>
        Check(
            (@case, statement) =>
            {
                var instead = statement with
                {
                    Id = "again",
                    Utterance = statement.UtteranceOrOwn,
                    Supersedes = statement.Id,
                };
                Compared.Same(@case, @case with { Dossier = @case.Dossier.Append(instead) });
            }
        );

    [Fact]
    public void To_know_nothing_more_later_turns_nothing_round_up_to_then() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var last = @case with { KnownAt = @case.Dossier.Statements.Max(s => s.KnownFrom) };
                var known = Line.ToMicroseconds(last.KnownAt);
                Compared.Each(
                    last,
                    last with
                    {
                        KnownAt = last.KnownAt + (Cast.Step * 2),
                    },
                    (before, after, tick, where) =>
                        Xunit.Assert.False(
                            tick <= known && before.InForce != Truth.Unknown && after.InForce == before.InForce.Not(),
                            where
                        )
                );
            }
        );

    // Of what is vague two records are two choices; what others refer to is left as it is.
    private static void Check(Action<EvaluationCase, Statement> law) =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                foreach (var statement in @case.Dossier.Statements.Where(s => IsAlone(@case, s)))
                {
                    law(@case, statement);
                }
            }
        );

    private static bool IsAlone(EvaluationCase @case, Statement statement)
    {
        var isExact = statement.SaidAt.IsExact && statement.Supersedes is null && statement.Signatories.IsEmpty;
        _ = ActMap
            .OfMoments(m =>
            {
                isExact &= m.IsExact || m.IsNever;
                return m;
            })
            .Map(statement);
        return isExact
            && statement.Acts.All(IsPlain)
            && !@case.Dossier.Statements.Any(s =>
                Renaming.Names(s).Contains(statement.Id) || Renaming.Paraphrases(s).Contains(statement.UtteranceOrOwn)
            );
    }

    /// <summary>Whether an act leaves no instant unsaid, so that two records of it do not differ.</summary>
    private static bool IsPlain(Act act) =>
        act
            is Suspend
                or Resume
                or Terminate
                or GiveNotice
                or Release
                or Request
                or CallFor
                or Refuse
                or Clarify
                or Amend
        || (
            act is Commit or Offer && ActTerms.Of(act)?.Window is null or { Start: MomentDeadline, End: MomentDeadline }
        );
}
