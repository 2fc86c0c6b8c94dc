using NodaTime;

namespace Diplomacy.Cli;

/// <summary>
/// The order of everything on an axis as whole numbers. Places in a drawing are rounded, so that a short stretch between two of them can
/// vanish; by these numbers it does not.
/// </summary>
internal sealed class AxisOrder
{
    private readonly PictureAxis _axis;
    private readonly double[] _places;

    public AxisOrder(PictureModel model)
    {
        _axis = model.Axis;
        _places =
        [
            .. model
                .Answers.SelectMany(answers => answers)
                .SelectMany(answer =>
                    answer
                        .Segments.Select(segment => segment.Start)
                        .Concat(answer.Questions.SelectMany(row => new[] { row.Start, row.End }))
                )
                .OfType<Instant>()
                .Concat(model.Snapshots.Select(snapshot => snapshot.KnownAt))
                .Select(_axis.At)
                .Concat([0, 1])
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The number of the end of the axis; that of its beginning is 0.</summary>
    public int Last => _places.Length - 1;

    /// <summary>The number of an instant at which a stretch begins or a knowledge time lies: equal where both lie on one place.</summary>
    public int Of(Instant instant) => Array.BinarySearch(_places, _axis.At(instant));
}
