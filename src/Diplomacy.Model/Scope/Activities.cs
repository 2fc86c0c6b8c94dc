namespace Diplomacy.Model;

/// <summary>Well-known activity codes; any other code may be used beside them.</summary>
public static class Activities
{
    /// <summary>All fighting.</summary>
    public static ActivityCode Hostilities { get; } = new("hostilities");

    /// <summary>Strikes from a distance, by whatever means.</summary>
    public static ActivityCode Strikes { get; } = new("hostilities/strikes");

    /// <summary>Missile strikes.</summary>
    public static ActivityCode MissileStrikes { get; } = new("hostilities/strikes/missile");

    /// <summary>Drone strikes.</summary>
    public static ActivityCode DroneStrikes { get; } = new("hostilities/strikes/drone");

    /// <summary>Strikes by crewed aircraft.</summary>
    public static ActivityCode AirStrikes { get; } = new("hostilities/strikes/air");

    /// <summary>Artillery fire.</summary>
    public static ActivityCode ArtilleryStrikes { get; } = new("hostilities/strikes/artillery");

    /// <summary>Ground assault and combat.</summary>
    public static ActivityCode GroundCombat { get; } = new("hostilities/ground-combat");
}
