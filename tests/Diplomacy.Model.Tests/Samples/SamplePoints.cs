namespace Diplomacy.Model.Tests.Samples;

/// <summary>
/// What each page has to show, by the names that its column <c>shows</c> gives: what makes that pause hard to express.
/// </summary>
internal static class SamplePoints
{
    private static readonly Dictionary<string, string[]> s_points = new()
    {
        ["black-sea-2022"] =
        [
            "auto-renewal",
            "notice to modify",
            "party lengths",
            "suspension",
            "termination",
            "memorandum",
        ],
        ["colombia-2015"] = ["one arrangement", "activities by party", "each unilateral"],
        ["days-of-tranquillity"] = ["recurrence", "zones", "ordered phases", "optional extension", "negative label"],
        ["easter-2025"] = ["midnight", "expectation", "self-defence", "counter-offer", "counts", "mis-statements"],
        ["energy-2025"] =
        [
            "classes",
            "retroactive",
            "counting",
            "extension",
            "release",
            "parties",
            "start",
            "no agreement",
        ],
        ["gaza-2023"] =
        [
            "postponement",
            "deliveries",
            "extensions",
            "daily hours",
            "zones",
            "outsiders",
            "contested breach",
        ],
        ["idlib-2017"] = ["guarantors as deciders", "zone list", "checkpoints"],
        ["india-pakistan-2025"] =
        [
            "announcement after effect",
            "third-party announcement vs bilateral channel",
            "review deadline",
            "who knew what",
        ],
        ["ira-1994"] = ["exact wording preserved", "end by declaration before the act", "restoration as a new episode"],
        ["korea-1953"] =
        [
            "open end",
            "bound non-signatory",
            "disputed unilateral nullification",
            "unmet soft deadline",
        ],
        ["kyiv-2026"] =
        [
            "acts apart",
            "who speaks",
            "evasion",
            "superseding",
            "purpose",
            "place",
            "window",
            "accounts",
            "knowledge time",
        ],
        ["lebanon-2024"] = ["open end", "guarantor", "off by one", "self-defence", "press"],
        ["new-start"] =
        [
            "offer pending past its own start",
            "if the other does likewise",
            "suspended but observed",
            "numeric limits",
        ],
        ["sri-lanka-2002"] = ["depositary", "notice", "status", "deadlines from D-day"],
        ["syria-2016"] = ["opt-in", "list", "broader reading", "self-defence", "wrong day"],
        ["thailand-cambodia-2025"] =
        [
            "maturity that is not an expiry",
            "sources confusing the two",
            "24:00 notation",
            "freeze in place",
        ],
        ["ukraine-corridors-2022"] =
        [
            "route as place",
            "one instant in two zones",
            "proposal vs outcome",
            "agreed",
            "guarantor",
        ],
        ["victory-day-2025"] = ["dates", "status", "consequence", "announcement"],
        ["yemen-2022"] = ["two months", "renewals", "quantities", "without prejudice", "expired but observed"],
    };

    /// <summary>The points of a page.</summary>
    public static IEnumerable<string> Of(string page) => s_points[page];
}
