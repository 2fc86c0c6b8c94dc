namespace Diplomacy.Model;

/// <summary>Asks terms, before anybody has signed them, how they compare with others and what they leave open.</summary>
public static class TermsFunctions
{
    extension(Terms terms)
    {
        /// <summary>These terms beside others, term by term.</summary>
        /// <param name="other">The others.</param>
        /// <param name="places">The places that a name with several readings may stand for; none if no such name is in the terms.</param>
        /// <remarks>
        /// Limits are compared as they are said, what is left open fitting anything, and by the instants that they come to: "until the end
        /// of 31 January" and "until 1 February, that day not included" are the same in one zone. A part of the window that one text leaves
        /// unsaid counts as said where it follows from the two others, on the calendar: "until 28 January" may be "for 48 hours". Wordings and
        /// keys of questions are left aside. Activities, exceptions and holders of rules are compared as sets, conditions in their order,
        /// purposes word by word: in two languages they differ.
        /// </remarks>
        /// <exception cref="ArgumentNullException">The others are null.</exception>
        public TermsComparison CompareWith(Terms other, EquatableArray<Place> places = default)
        {
            ArgumentNullException.ThrowIfNull(other);
            return new TermsComparison([.. new TermsComparer(new Gazetteer(places)).Compare(terms, other)]);
        }

        /// <summary>What these terms leave open or unsaid: everything that a drafter may want to mend before signature.</summary>
        /// <param name="bases">
        /// When what limits are counted from was, or will be; null when nothing of that is known. The effect, where not given, is the start that
        /// the terms state, or the signature where that is later, unless something must come true first.
        /// </param>
        /// <param name="reading">The answers to open questions that are settled; null for none.</param>
        /// <returns>The findings in the order of the terms; questions with how far apart their answers put the limit.</returns>
        public EquatableArray<LintFinding> Lint(DeadlineBases? bases = null, Reading? reading = null)
        {
            var linter = new TermsLinter(bases ?? DeadlineBases.None, reading ?? Reading.None, new Gazetteer([]));
            return [.. linter.Open(new TermsSite(terms, [], "terms", "$")), .. TermsLinter.Missing(terms, "$")];
        }
    }
}
