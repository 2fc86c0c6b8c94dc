using System.CommandLine;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The options of commands that ask one view: which pause, what was known, and how it is read.</summary>
internal class ViewOptions : CommonOptions
{
    private readonly Option<string?> _knownAt = SharedOptions.KnownAt();

    private readonly Option<string?> _recordedBy = SharedOptions.RecordedBy();

    private readonly Option<string?> _knownTo = SharedOptions.KnownTo();

    public Option<string?> Pause { get; } = SharedOptions.Pause();

    public Option<string[]> Reading { get; } = SharedOptions.Reading();

    /// <summary>The options that say what was known.</summary>
    public Option[] Knowledge => [_knownAt, _recordedBy, _knownTo];

    public override void AddTo(Command command)
    {
        base.AddTo(command);
        command.Add(Pause);
        command.Add(_knownAt);
        command.Add(_recordedBy);
        command.Add(_knownTo);
        command.Add(Reading);
    }

    /// <summary>The view asked for; what is wrong is kept in the values.</summary>
    public DossierView ViewOf(OptionValues values, Dossier dossier)
    {
        var known = values.InstantOf(_knownAt) ?? SharedOptions.KnowsEverything(dossier);
        var recorded = values.InstantOf(_recordedBy);
        return values.ActorOf(_knownTo) is { } actor
            ? dossier.AsKnownAt(known, actor, recorded)
            : dossier.AsKnownAt(known, recorded);
    }
}
