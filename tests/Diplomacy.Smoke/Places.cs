using Diplomacy.Model;

namespace Diplomacy.Smoke;

/// <summary>Places, activities and conduct.</summary>
internal static class Places
{
    public static EquatableArray<Place> All { get; } =
    [
        new Area("country", "Freedonia"),
        new Area("capital", "The capital") { Within = ["country"] },
        new PlaceSet("towns", "The towns") { Members = ["capital"] },
        new Toponym("the-name", "Freedonia")
        {
            Readings = [new PlaceReading("city", "capital"), new PlaceReading("country", "country")],
        },
    ];

    public static void Run()
    {
        Check.Equal(4, All.Count);
        Check.True(Activities.DroneStrikes.IsWithin(Activities.Strikes));
        Check.Equal(
            Truth.True,
            new Activity(Activities.DroneStrikes).IsWithin(new ActivityCode("hostilities/strikes"))
        );
        Check.True(new TargetClass("energy/power").IsWithin("energy"));
        Check.Equal(
            new Conduct("freedonia", Activities.AirStrikes, "capital"),
            new Conduct("freedonia", Activities.AirStrikes, "capital")
        );
    }
}
