namespace Diplomacy.Model;

/// <summary>Takes a position on a topic: "no concession of territory". It binds nobody.</summary>
public sealed partial record TakePosition : Act
{
    /// <summary>A position on a topic.</summary>
    /// <exception cref="ArgumentException">The topic is blank.</exception>
    public TakePosition(string topic, LocalizedText position)
    {
        Topic = topic;
        Position = position;
    }

    /// <summary>What it is about, in a word or two: <c>territory</c>.</summary>
    public string Topic
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>The position taken.</summary>
    public LocalizedText Position
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The pause it is taken beside; null when none.</summary>
    public PauseId? Beside { get; init; }

    internal override PauseId? PauseNamed => Beside;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Expressive;

    /// <inheritdoc />
    public override string Kind => "takePosition";

    private protected override string Detail => $"on {Topic}: {Position}";
}
