using NodaTime;

namespace Diplomacy.Model;

/// <summary>Asks a dossier what changed between two knowledge times, how two of its texts compare, and what a draft leaves open.</summary>
public static class DossierFunctions
{
    extension(Dossier dossier)
    {
        /// <summary>
        /// Where the answers about a pause at two knowledge times differ in truth or phases, and the statements because of which they do.
        /// </summary>
        /// <param name="pause">The pause.</param>
        /// <param name="before">The earlier knowledge time.</param>
        /// <param name="after">The later knowledge time.</param>
        /// <param name="account">The account.</param>
        /// <param name="reading">The answers to open questions; null for none.</param>
        /// <remarks>The pause is evaluated once more for each statement first known between the two, without that statement.</remarks>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account, or the times are the wrong way round.</exception>
        /// <exception cref="InvalidDossierException">The dossier has errors.</exception>
        public VerdictDiff Diff(PauseId pause, Instant before, Instant after, Account account, Reading? reading = null)
        {
            if (after < before)
            {
                throw new ArgumentException(
                    "The later knowledge time is before the earlier one; swap them.",
                    nameof(after)
                );
            }

            var known = dossier.AsKnownAt(after).Known(pause, account);
            return new VerdictDiffs(dossier, known, account, reading ?? Reading.None, after).Since(before);
        }

        /// <summary>The terms that two statements state, term by term: two texts, or one text in two languages.</summary>
        /// <param name="first">The one.</param>
        /// <param name="second">The other.</param>
        /// <remarks>
        /// Of each its own acts count, of which the later go first, and, on what these leave unsaid, the acts that it reports or confirms; what
        /// signatories reserve does not. Terms that name no undertaking speak of every one: where one of the texts tells undertakings apart, each
        /// is compared. How terms compare is said at <c>Terms.CompareWith</c>.
        /// </remarks>
        /// <exception cref="ArgumentException">The dossier has not both statements.</exception>
        public TermsComparison CompareTexts(StatementId first, StatementId second)
        {
            var (one, other) = (dossier.TextOf(first), dossier.TextOf(second));
            return new TermsComparison([.. new TextComparer(dossier.Index).Compare(one, other)]);
        }

        /// <summary>
        /// What a statement leaves open or unsaid as the text of a pause: everything that a drafter may want to mend before signature.
        /// </summary>
        /// <param name="draft">The statement: the draft, recorded as an offer, say.</param>
        /// <param name="bases">
        /// When what limits are counted from was, or will be; null when nothing of that is known. The effect, where not given, is the start that
        /// the terms state, or the signature where that is later, unless something must come true first.
        /// </param>
        /// <param name="reading">The answers to open questions that are settled; null for none.</param>
        /// <returns>
        /// The findings in the order of the text. What is open is looked for in the acts that it reports or confirms, and in what its
        /// signatories reserve, too; what is missing only where it states terms as a whole: in a Commit, an Offer, a Request, a Demand, a CallFor, or an Accept that does not say of what.
        /// </returns>
        /// <exception cref="ArgumentException">The dossier has no such statement.</exception>
        public EquatableArray<LintFinding> Lint(
            StatementId draft,
            DeadlineBases? bases = null,
            Reading? reading = null
        ) =>
            dossier.Index.Statements.Find(draft) is { } entry
                ? new DraftLinter(dossier, bases ?? DeadlineBases.None, reading ?? Reading.None).Lint(
                    entry.Statement,
                    entry.Position
                )
                : throw new ArgumentException($"The dossier has no statement '{draft}'.", nameof(draft));

        /// <summary>
        /// The pauses on whose answers statements may bear, in the order of their identifiers: rather one too many than one too few. The
        /// answers on all other pauses are the same with the statements and without them.
        /// </summary>
        /// <param name="statements">The identifiers of statements of the dossier, such as those just appended.</param>
        /// <remarks>
        /// The cost is that of what the statements are tied to, whatever the size of the dossier; where they tell of an event or a state that
        /// some pause waits for, every pause is looked at.
        /// </remarks>
        /// <exception cref="ArgumentException">The dossier lacks a statement named.</exception>
        public EquatableArray<PauseId> PausesConcernedBy(params IEnumerable<StatementId> statements)
        {
            ArgumentNullException.ThrowIfNull(statements);
            var found = statements.Select(id =>
                dossier.Index.Statements.GetValueOrDefault(id)
                ?? throw new ArgumentException($"The dossier has no statement '{id}'.", nameof(statements))
            );
            return new ConcernedPauses(dossier).Of(found.ToList()).ToEquatableArray();
        }

        private StatementTerms TextOf(StatementId id) =>
            dossier.Index.Statements.GetValueOrDefault(id) is { } statement
                ? new StatementTerms(statement)
                : throw new ArgumentException($"The dossier has no statement '{id}'.", nameof(id));
    }
}
