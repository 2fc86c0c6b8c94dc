using NodaTime;

namespace Diplomacy.Model;

/// <summary>Asks a view whether a pause is in force, from when to when, and whether it covers an act.</summary>
/// <remarks>Pure functions of the view: nothing that can be seen is changed in it, and nothing is read from a clock.</remarks>
public static class Evaluator
{
    extension(DossierView view)
    {
        /// <summary>Whether a pause is in force at an instant, side by side over every actor that has spoken of it.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause.</exception>
        public Verdict Evaluate(PauseId pause, Instant at, Reading? reading = null) =>
            view.Timeline(pause, reading).At(at);

        /// <summary>Whether a pause is in force at an instant, in one account.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public Verdict Evaluate(PauseId pause, Instant at, Account account, Reading? reading = null) =>
            view.Timeline(pause, account, reading).At(at);

        /// <summary>Whether a pause is in force at an instant, over several accounts.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the accounts.</exception>
        public Verdict Evaluate(PauseId pause, Instant at, Accounts accounts, Reading? reading = null) =>
            view.Timeline(pause, accounts, reading).At(at);

        /// <summary>The verdict at every instant, side by side over every actor that has spoken of the pause.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause.</exception>
        public PauseTimeline Timeline(PauseId pause, Reading? reading = null) =>
            CombinedSource.Compute(
                view,
                view.Find(pause),
                Accounts.OfEverySpeaker(view.SpeakersOf(pause)),
                reading ?? Reading.None,
                null
            );

        /// <summary>The verdict at every instant, in one account.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the account.</exception>
        public PauseTimeline Timeline(PauseId pause, Account account, Reading? reading = null) =>
            AccountSource
                .Compute(view, view.Find(pause), view.Checked(account), reading ?? Reading.None, null)
                .Timeline;

        /// <summary>The verdict at every instant, over several accounts.</summary>
        /// <exception cref="ArgumentException">The dossier has no such pause, or not an actor of the accounts.</exception>
        public PauseTimeline Timeline(PauseId pause, Accounts accounts, Reading? reading = null) =>
            CombinedSource.Compute(view, view.Find(pause), view.Checked(accounts), reading ?? Reading.None, null);

        /// <summary>
        /// Whether a pause is in force at an instant and covers an act of that instant, in one account: the actor is bound,
        /// the activity and the place are within the terms.
        /// </summary>
        /// <exception cref="ArgumentException">The dossier lacks the pause, the place, or an actor named.</exception>
        public Verdict Covers(PauseId pause, Conduct conduct, Instant at, Account account, Reading? reading = null) =>
            AccountSource
                .Compute(
                    view,
                    view.Find(pause),
                    view.Checked(account),
                    reading ?? Reading.None,
                    view.Checked(conduct),
                    view.Asked(pause, at)
                )
                .Timeline.At(at);

        /// <summary>Whether a pause covers an act, side by side over every actor that has spoken of the pause.</summary>
        /// <exception cref="ArgumentException">The dossier lacks the pause, the place, or the actor named.</exception>
        public Verdict Covers(PauseId pause, Conduct conduct, Instant at, Reading? reading = null) =>
            CombinedSource
                .Compute(
                    view,
                    view.Find(pause),
                    Accounts.OfEverySpeaker(view.SpeakersOf(pause)),
                    reading ?? Reading.None,
                    view.Checked(conduct),
                    view.Asked(pause, at)
                )
                .At(at);

        /// <summary>Whether a pause covers an act, over several accounts.</summary>
        /// <exception cref="ArgumentException">The dossier lacks the pause, the place, or an actor named.</exception>
        public Verdict Covers(PauseId pause, Conduct conduct, Instant at, Accounts accounts, Reading? reading = null) =>
            CombinedSource
                .Compute(
                    view,
                    view.Find(pause),
                    view.Checked(accounts),
                    reading ?? Reading.None,
                    view.Checked(conduct),
                    view.Asked(pause, at)
                )
                .At(at);

        /// <summary>
        /// The accounts of every actor that has spoken of a pause, each as the one finally spoken for, in the order of
        /// identifiers.
        /// </summary>
        /// <exception cref="ArgumentException">The dossier has no such pause.</exception>
        public EquatableArray<Account> SpeakersOf(PauseId pause)
        {
            _ = view.Find(pause);
            return Speakers.Of(view, pause).Select(Account.Of).ToEquatableArray();
        }

        internal Pause Find(PauseId pause) =>
            view.Dossier.Index.Pauses.GetValueOrDefault(pause)
            ?? throw new ArgumentException(
                $"The dossier has no pause '{pause}'; it has {string.Join(", ", view.Dossier.Pauses.Select(one => one.Id))}.",
                nameof(pause)
            );

        // Daily hours make an instant of every day, so that only those around the one asked about are looked at.
        private (long First, long Last)? Asked(PauseId pause, Instant at)
        {
            var asked = Microseconds.Floor(at);
            var reach = Microseconds.Floor(CoverageTest.ScheduleReach);
            return view.HasSchedule(pause)
                ? (Math.Max(asked - reach, Microseconds.Min), Math.Min(asked + reach, Microseconds.Max))
                : null;
        }

        internal bool HasSchedule(PauseId pause) => view.About(pause).Any(statement => statement.Acts.Any(HasSchedule));

        /// <summary>Whether a pause without daily hours covers an act, at every instant, in the account or accounts of a timeline.</summary>
        internal PauseTimeline CoverageOf(PauseTimeline timeline, Conduct conduct, Reading reading) =>
            timeline.Account is { } one
                ? AccountSource.Compute(view, view.Find(timeline.Pause), one, reading, conduct).Timeline
                : CombinedSource.Compute(view, view.Find(timeline.Pause), timeline.Accounts, reading, conduct);

        /// <summary>When a pause without daily hours covers an act.</summary>
        /// <remarks>
        /// Where the terms settle it for all time, it is covered when the pause is in force, which the timeline has already; so it is of most pauses.
        /// </remarks>
        internal TruthLine CoverageLineOf(PauseTimeline timeline, Conduct conduct, Reading reading)
        {
            var covers =
                timeline.Account is { } account && !timeline.MayEverBindAnybody
                    ? new PauseEvaluation(view, view.Find(timeline.Pause), account, reading, conduct).AlwaysCovers
                    : null;
            return covers switch
            {
                true => new TruthLine(timeline),
                false => TruthLine.Never,
                _ => new TruthLine(view.CoverageOf(timeline, conduct, reading)),
            };
        }

        private Account Checked(Account account)
        {
            ArgumentNullException.ThrowIfNull(account);
            foreach (var voice in account.Voices)
            {
                view.CheckActor(voice);
            }

            foreach (var carrier in account.Carriers ?? [])
            {
                view.CheckActor(carrier);
            }

            return account.Voices.IsEmpty
                ? throw new ArgumentException("The account has no voice; name one at least.", nameof(account))
                : account;
        }

        private Accounts Checked(Accounts accounts)
        {
            ArgumentNullException.ThrowIfNull(accounts);
            foreach (var account in accounts.List)
            {
                _ = view.Checked(account);
            }

            return accounts;
        }

        internal Conduct Checked(Conduct conduct)
        {
            ArgumentNullException.ThrowIfNull(conduct);
            view.CheckActor(conduct.Actor);
            return view.Dossier.Index.Gazetteer.Find(conduct.Place) is null
                ? throw new ArgumentException($"The dossier has no place '{conduct.Place}'.", nameof(conduct))
                : conduct;
        }

        private void CheckActor(ActorId actor)
        {
            if (!view.Dossier.Index.Actors.ContainsKey(actor))
            {
                throw new ArgumentException($"The dossier has no actor '{actor}'.", nameof(actor));
            }
        }
    }

    private static bool HasSchedule(Act act) =>
        PausePoints.Nested(act, default).Any(mention => mention.Act.StatedTerms?.Schedule is not null)
        || act is Amend { Terms.Schedule: not null };
}
