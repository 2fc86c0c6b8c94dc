using NodaTime;

namespace Diplomacy.Model;

/// <summary>Asks a dossier what changed between two knowledge times.</summary>
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
    }
}
