using NodaTime;

namespace Diplomacy.Model;

/// <summary>Asks a view about all of its pauses at one go, on all cores.</summary>
/// <remarks>
/// Results come in the order of the pauses, the first while the last are still to be evaluated, and the memory of a batch does not grow with it.
/// They equal those of <see cref="Evaluator"/>, one by one. What cannot be answered is told in its place, after the results before it.
/// </remarks>
public static class BatchFunctions
{
    extension(DossierView view)
    {
        /// <summary>Whether each pause is in force at an instant, side by side over every actor that has spoken of it.</summary>
        /// <param name="at">The instant.</param>
        /// <param name="options">Which pauses, how many threads, who is told; null for all pauses on all cores.</param>
        /// <exception cref="ArgumentException">The dossier lacks a pause named.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<Verdict> EvaluateAll(Instant at, BatchOptions? options = null)
        {
            var asked = options ?? BatchOptions.Default;
            return view.Run((fresh, pause) => fresh.Timeline(pause.Id, asked.Reading).At(at), asked);
        }

        /// <summary>Whether each pause is in force at an instant, in one account.</summary>
        /// <param name="at">The instant.</param>
        /// <param name="account">The account.</param>
        /// <param name="options">Which pauses, how many threads, who is told; null for all pauses on all cores.</param>
        /// <exception cref="ArgumentException">The dossier lacks a pause or an actor named.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<Verdict> EvaluateAll(Instant at, Account account, BatchOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(account);
            return view.EvaluateAll(at, _ => account, options);
        }

        /// <summary>Whether each pause is in force at an instant, each in its own account.</summary>
        /// <param name="at">The instant.</param>
        /// <param name="accountOf">The account of a pause, such as that of its bound party; it is asked on several threads at once.</param>
        /// <param name="options">Which pauses, how many threads, who is told; null for all pauses on all cores.</param>
        /// <exception cref="ArgumentException">The dossier lacks a pause or an actor named.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<Verdict> EvaluateAll(
            Instant at,
            Func<Pause, Account> accountOf,
            BatchOptions? options = null
        )
        {
            ArgumentNullException.ThrowIfNull(accountOf);
            var asked = options ?? BatchOptions.Default;
            return view.Run((fresh, pause) => fresh.Timeline(pause.Id, accountOf(pause), asked.Reading).At(at), asked);
        }

        /// <summary>The verdicts on each pause at every instant, side by side over every actor that has spoken of it.</summary>
        /// <param name="options">Which pauses, how many threads, who is told; null for all pauses on all cores.</param>
        /// <exception cref="ArgumentException">The dossier lacks a pause named.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<PauseTimeline> TimelinesOfAll(BatchOptions? options = null)
        {
            var asked = options ?? BatchOptions.Default;
            return view.Run((fresh, pause) => fresh.Timeline(pause.Id, asked.Reading), asked);
        }

        /// <summary>The verdicts on each pause at every instant, in one account.</summary>
        /// <param name="account">The account.</param>
        /// <param name="options">Which pauses, how many threads, who is told; null for all pauses on all cores.</param>
        /// <exception cref="ArgumentException">The dossier lacks a pause or an actor named.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<PauseTimeline> TimelinesOfAll(Account account, BatchOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(account);
            return view.TimelinesOfAll(_ => account, options);
        }

        /// <summary>The verdicts on each pause at every instant, each in its own account.</summary>
        /// <param name="accountOf">The account of a pause, such as that of its bound party; it is asked on several threads at once.</param>
        /// <param name="options">Which pauses, how many threads, who is told; null for all pauses on all cores.</param>
        /// <exception cref="ArgumentException">The dossier lacks a pause or an actor named.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<PauseTimeline> TimelinesOfAll(Func<Pause, Account> accountOf, BatchOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(accountOf);
            var asked = options ?? BatchOptions.Default;
            return view.Run((fresh, pause) => fresh.Timeline(pause.Id, accountOf(pause), asked.Reading), asked);
        }

        /// <summary>Which pauses cover each of many reports of conduct, with what truth, each pause in the account or accounts of its timeline.</summary>
        /// <param name="incidents">The reports; they are taken a block at a time, so that there may be any number of them.</param>
        /// <param name="index">The timelines of this view that the reports are held against.</param>
        /// <param name="options">Which pauses of the index, the reading of the timelines, how many threads, who is told; null for all.</param>
        /// <returns>The reports in their order, each with the pauses that cover it as <c>view.Covers(…)</c> says.</returns>
        /// <exception cref="ArgumentException">The dossier lacks the place or the actor of a report.</exception>
        /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
        public IEnumerable<ScreenedIncident> Screen(
            IEnumerable<Incident> incidents,
            PauseIndex index,
            BatchOptions? options = null
        )
        {
            ArgumentNullException.ThrowIfNull(incidents);
            ArgumentNullException.ThrowIfNull(index);
            var asked = options ?? BatchOptions.Default;
            var screen = new IncidentScreen(view, index, asked);
            return Batch.Run(incidents, null, view.Fresh, screen.Screen, asked);
        }

        // What a view remembers of what it was asked grows with that, so that every block has a view of its own.
        private IEnumerable<TResult> Run<TResult>(Func<DossierView, Pause, TResult> evaluate, BatchOptions options)
        {
            if (options.Pauses is not { } named)
            {
                return Batch.Run(view.Dossier.Pauses, view.Dossier.Pauses.Count, view.Fresh, evaluate, options);
            }

            return Batch.Run(
                named,
                named.Count,
                view.Fresh,
                (fresh, pause) => evaluate(fresh, view.Find(pause)),
                options
            );
        }
    }
}
