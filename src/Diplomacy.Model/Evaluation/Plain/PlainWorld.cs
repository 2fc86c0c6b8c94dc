namespace Diplomacy.Model;

/// <summary>One combination of answers, and from when to when each strand is bound and its window runs.</summary>
/// <param name="Given">What was asked, and how it was answered.</param>
/// <param name="Stretches">Each strand's.</param>
internal readonly record struct PlainWorld(PlainAnswer[] Given, PlainStretch[] Stretches);
