namespace Diplomacy.Model;

/// <summary>What a vague instant is the instant of, where its name does not say it.</summary>
internal sealed record InstantIdentity(string What, object Of)
{
    public override string ToString() => $"{What} {Of}";
}
