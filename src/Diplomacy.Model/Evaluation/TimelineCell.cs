namespace Diplomacy.Model;

/// <summary>A stretch of time over which the same classes of worlds exist, from its first instant to the next cell's.</summary>
internal sealed record TimelineCell(
    long First,
    Assessment Assessment,
    EquatableArray<Presumption> Presumptions,
    EquatableArray<OpenQuestion> Questions,
    IReadOnlyList<WorldClass> Worlds
);
