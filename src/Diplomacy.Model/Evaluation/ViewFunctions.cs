using NodaTime;

namespace Diplomacy.Model;

/// <summary>Asks a view what follows from its verdicts: when to look again, which questions are worth asking.</summary>
/// <remarks>Pure functions of the view, as those of <see cref="Evaluator"/>.</remarks>
public static class ViewFunctions
{
    extension(DossierView view)
    {
        /// <summary>
        /// When to look again: from the first instant after one at which the answer may differ from what it is then, to the first at
        /// which it is definite and differs (open when it never is). Null when the answer stays the same for good.
        /// </summary>
        /// <exception cref="ArgumentException">The dossier has no such pause.</exception>
        public Moment? NextChange(PauseId pause, Instant after, Reading? reading = null) =>
            view.Evaluate(pause, after, reading).NextChange;

        /// <summary>When to look again, in one account.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public Moment? NextChange(PauseId pause, Instant after, Account account, Reading? reading = null) =>
            view.Evaluate(pause, after, account, reading).NextChange;

        /// <summary>When to look again, over several accounts.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the accounts.</exception>
        public Moment? NextChange(PauseId pause, Instant after, Accounts accounts, Reading? reading = null) =>
            view.Evaluate(pause, after, accounts, reading).NextChange;

        /// <summary>
        /// The open questions that matter at an instant, each with what the answer would be under every option and the statements that leave
        /// it open; empty when the answer is known, or hangs on nothing that a reading settles.
        /// </summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public EquatableArray<OpenQuestion> Readings(
            PauseId pause,
            Instant at,
            Account account,
            Reading? reading = null
        ) => Answered(read => view.Evaluate(pause, at, account, read), reading);

        /// <summary>The open questions that matter at an instant, over several accounts.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the accounts.</exception>
        public EquatableArray<OpenQuestion> Readings(
            PauseId pause,
            Instant at,
            Accounts accounts,
            Reading? reading = null
        ) => Answered(read => view.Evaluate(pause, at, accounts, read), reading);

        /// <summary>The open questions that matter at an instant, side by side over every actor that has spoken of the pause.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause.</exception>
        public EquatableArray<OpenQuestion> Readings(PauseId pause, Instant at, Reading? reading = null) =>
            Answered(read => view.Evaluate(pause, at, read), reading);

        /// <summary>
        /// The open questions that matter anywhere in an interval, each with where it does and for how long in all: those at stake
        /// for longest first.
        /// </summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public EquatableArray<QuestionAtStake> OpenQuestions(
            PauseId pause,
            Account account,
            Interval interval,
            Reading? reading = null
        ) => Stakes.In(view.Timeline(pause, account, reading), interval);

        /// <summary>The open questions that matter anywhere in an interval, over several accounts.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the accounts.</exception>
        public EquatableArray<QuestionAtStake> OpenQuestions(
            PauseId pause,
            Accounts accounts,
            Interval interval,
            Reading? reading = null
        ) => Stakes.In(view.Timeline(pause, accounts, reading), interval);

        /// <summary>
        /// The open questions that matter anywhere in an interval, side by side over every actor that has spoken of the pause.
        /// </summary>
        /// <exception cref="ArgumentException">The dossier has no such pause.</exception>
        public EquatableArray<QuestionAtStake> OpenQuestions(
            PauseId pause,
            Interval interval,
            Reading? reading = null
        ) => Stakes.In(view.Timeline(pause, reading), interval);

        /// <summary>Where each obligation of a pause stands at an instant, in the order in which the pause has them.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public EquatableArray<ObligationStatus> Obligations(
            PauseId pause,
            Instant at,
            Account account,
            Reading? reading = null
        ) => new ObligationStates(view, view.Known(pause, account), account, reading ?? Reading.None, at).All;

        /// <summary>
        /// What is reported of how a pause is observed: who says that who did what against it, who denies it, what is verified, and whether
        /// it counts as a violation in the account.
        /// </summary>
        /// <param name="pause">The pause.</param>
        /// <param name="account">The account.</param>
        /// <param name="interval">If given, only conduct that may have been in it.</param>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public ObservanceReport Observance(PauseId pause, Account account, Interval? interval = null) =>
            new Observances(view, view.Known(pause, account), account).In(interval);

        /// <summary>The terms of a pause as two accounts have them, for each bound party of each undertaking, term by term.</summary>
        /// <remarks>
        /// Where the voices of an account differ, or their order is not known, it has several values on a term. How terms compare is said
        /// at <c>Terms.CompareWith</c>.
        /// </remarks>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the accounts.</exception>
        public TermsComparison CompareAccounts(PauseId pause, Account first, Account second, Reading? reading = null)
        {
            var known = view.Known(pause, first);
            _ = view.Known(pause, second);
            var ones = new AccountTerms(view, known, first, reading ?? Reading.None);
            var others = new AccountTerms(view, known, second, reading ?? Reading.None);
            var comparer = new TermsComparer(view.Dossier.Index.Gazetteer);
            return new TermsComparison([
                .. from undertaking in known.Undertakings
                from party in undertaking.Bound.Distinct().Order()
                from part in TermParts.All
                let compared = comparer.Compare(
                    part,
                    ones.Of(undertaking.Id, party, part),
                    others.Of(undertaking.Id, party, part)
                )
                where compared is not null
                select compared with
                {
                    Pause = pause,
                    Undertaking = undertaking.Id,
                    Party = party,
                },
            ]);
        }

        /// <summary>
        /// What falls due from one instant to another, across the pauses of the dossier: starts, ends, prolongations, the last moments to give
        /// notice, obligations, replies and long-stops; with who must act, or may, by then, and according to whom.
        /// </summary>
        /// <param name="from">The first instant.</param>
        /// <param name="until">The instant after the last.</param>
        /// <param name="pause">The pause; null for all.</param>
        /// <param name="account">The account; null for that of every actor that has spoken of a pause.</param>
        /// <param name="reading">The answers to open questions; null for none.</param>
        /// <returns>What falls due, or may, in the order of the earliest instants at which it may.</returns>
        /// <exception cref="ArgumentException">
        /// The dossier has no such pause, or not an actor of the account, or the instants are the wrong way round.
        /// </exception>
        public DueReport FallingDue(
            Instant from,
            Instant until,
            PauseId? pause = null,
            Account? account = null,
            Reading? reading = null
        ) => new DueFinder(view, reading ?? Reading.None).Between(from, until, pause, account);

        /// <summary>What falls due on some days: from the start of the first to the end of the last.</summary>
        /// <param name="first">The first day.</param>
        /// <param name="last">The last day, itself in, because people say Monday to Friday.</param>
        /// <param name="zone">The zone whose days they are.</param>
        /// <param name="pause">The pause; null for all.</param>
        /// <param name="account">The account; null for that of every actor that has spoken of a pause.</param>
        /// <param name="reading">The answers to open questions; null for none.</param>
        /// <exception cref="ArgumentNullException">The zone is null.</exception>
        /// <exception cref="ArgumentException">
        /// The dossier has no such pause, or not an actor of the account, or the days are the wrong way round.
        /// </exception>
        public DueReport FallingDue(
            LocalDate first,
            LocalDate last,
            DateTimeZone zone,
            PauseId? pause = null,
            Account? account = null,
            Reading? reading = null
        )
        {
            ArgumentNullException.ThrowIfNull(zone);
            return last < first
                ? throw new ArgumentException("The last day is before the first; swap them.", nameof(last))
                : view.FallingDue(
                    StartOf(ZonedTime.DayNumber(first), zone),
                    StartOf(ZonedTime.DayNumber(last) + 1, zone),
                    pause,
                    account,
                    reading
                );
        }

        // Asking for the timeline's parts refuses what the dossier does not have, in the words of the evaluator.
        internal Pause Known(PauseId pause, Account account)
        {
            _ = view.Find(pause);
            ArgumentNullException.ThrowIfNull(account);
            var actors = view.Dossier.Index.Actors;
            foreach (var actor in account.Voices.Concat(account.Carriers ?? []))
            {
                if (!actors.ContainsKey(actor))
                {
                    throw new ArgumentException($"The dossier has no actor '{actor}'.", nameof(account));
                }
            }

            return account.Voices.IsEmpty
                ? throw new ArgumentException("The account has no voice; name one at least.", nameof(account))
                : view.Dossier.Index.Pauses[pause];
        }
    }

    // What the verdict would be for one who reads it so: other questions that matter still leave it unknown.
    private static EquatableArray<OpenQuestion> Answered(Func<Reading, Verdict> evaluate, Reading? reading)
    {
        var supposed = reading ?? Reading.None;
        return evaluate(supposed)
            .OpenQuestions.Select(open =>
                open with
                {
                    Answers = open
                        .Question.Options.Select(option =>
                            evaluate(supposed.Fix(open.Question.Kind, open.Question.Key, option)).InForce
                        )
                        .ToEquatableArray(),
                }
            )
            .ToEquatableArray();
    }

    // Days that reach beyond all time begin or end with it; a day that the zone skipped begins where it would have.
    private static Instant StartOf(long day, DateTimeZone zone) =>
        Microseconds.ToInstant(Math.Clamp(ZonedTime.StartOfDay(day, zone), Microseconds.Min, Microseconds.Max));
}
