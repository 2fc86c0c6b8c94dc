namespace Diplomacy.Model;

public abstract partial record Deadline
{
    /// <summary>How many levels of limits this one is made of; 1 for one that is made of no others.</summary>
    internal virtual int Depth => 1;

    /// <summary>The limit as an instant, as far as what it is counted from, and how it is read, say.</summary>
    /// <param name="bases">When what it is counted from was; what is missing is unknown.</param>
    /// <param name="reading">The answers to open questions; null for none.</param>
    /// <param name="key">
    /// The key of its open questions when it names none. Of limits inside it the default keys are this one's key with
    /// <c>/0</c>, <c>/1</c> and so on, or <c>/base</c>.
    /// </param>
    /// <returns>
    /// The narrowest bounds over all answers to the open questions. Results out of the years -9998 to 9999 are open bounds, or
    /// not before the last (not after the first) instant there is.
    /// </returns>
    /// <exception cref="ArgumentException">The key is blank, or the time zone database lacks a zone of the limit.</exception>
    public ResolvedDeadline Resolve(DeadlineBases bases, Reading? reading = null, string key = "deadline") =>
        DeadlineResolution.Of(this, Guard.NotNull(bases), reading ?? Reading.None, Guard.Text(key));
}
