using System.CommandLine;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>The options of commands that ask one view: which pause, what was known, and how it is read.</summary>
internal class ViewOptions : CommonOptions
{
    private readonly Option<string?> _knownAt = new("--known-at")
    {
        Description = "Only what was known at this instant.",
        HelpName = "instant",
    };

    private readonly Option<string?> _recordedBy = new("--recorded-by")
    {
        Description = "Only what the keeper had recorded by this instant.",
        HelpName = "instant",
    };

    private readonly Option<string?> _knownTo = new("--known-to")
    {
        Description = "Only what this actor could know of: public statements, and private ones by their audience.",
        HelpName = "actor",
    };

    public Option<string?> Pause { get; } =
        new("--pause") { Description = "Which pause; every one in the dossier if left out.", HelpName = "id" };

    public Option<string[]> Reading { get; } =
        new("--reading")
        {
            Description =
                "Answers an open question, such as boundary=inclusive or boundary:A2/end=inclusive; may be repeated.",
            HelpName = "question=option",
        };

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
        // With nothing on record any knowledge time gives the same answer.
        var everything = dossier.Statements.Select(s => s.KnownFrom).DefaultIfEmpty(NodaConstants.UnixEpoch).Max();
        var (known, recorded) = (values.InstantOf(_knownAt) ?? everything, values.InstantOf(_recordedBy));
        return values.ActorOf(_knownTo) is { } actor
            ? dossier.AsKnownAt(known, actor, recorded)
            : dossier.AsKnownAt(known, recorded);
    }
}
