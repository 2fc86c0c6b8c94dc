namespace Diplomacy.Model;

/// <summary>Whether, in a class of worlds, xᵢ − xⱼ ≤ c, where other classes have it otherwise.</summary>
internal readonly record struct OrderAnswer(int I, int J, long C, bool Holds);
