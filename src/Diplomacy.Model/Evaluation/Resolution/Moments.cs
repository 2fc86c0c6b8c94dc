namespace Diplomacy.Model;

/// <summary>The vague instants of an evaluation by their keys: the same key is the same instant wherever it appears.</summary>
internal sealed class Moments
{
    private readonly Dictionary<string, VagueInstant> _moments = new(StringComparer.Ordinal);

    public VagueInstant Of(string key, Moment bounds, CauseKind cause, params EquatableArray<StatementId> statements)
    {
        if (!_moments.TryGetValue(key, out var moment))
        {
            moment = new VagueInstant(bounds, cause, statements) { Name = key };
            _moments.Add(key, moment);
        }

        return moment;
    }

    /// <summary>An instant of which nothing is known, not even that it lies within time.</summary>
    public VagueInstant Free(string key, CauseKind cause, EquatableArray<StatementId> statements)
    {
        if (!_moments.TryGetValue(key, out var moment))
        {
            moment = new VagueInstant(Moment.Unknown, cause, statements) { MayBeAlways = true, Name = key };
            _moments.Add(key, moment);
        }

        return moment;
    }

    /// <summary>The instant of something said at a word, not later than the word where no time was said.</summary>
    public VagueInstant SaidBy(Word word, string what, Moment? at)
    {
        var key = $"{word.Key}/{word.Voice}/{what}";
        if (!_moments.TryGetValue(key, out var moment))
        {
            moment = new VagueInstant(at ?? Moment.Unknown, CauseKind.Base, [word.Statement.Id]) { Name = key };
            if (at is null)
            {
                moment.AddNotAfter(word.Time);
            }

            _moments.Add(key, moment);
        }

        return moment;
    }
}
