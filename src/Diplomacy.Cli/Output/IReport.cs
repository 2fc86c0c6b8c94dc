using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Where answers for people go. Every text is made safe here, whoever wrote it.</summary>
internal interface IReport
{
    void Heading(string text);

    void Line(string text);

    /// <summary>Labelled values; a value of several lines keeps its label once.</summary>
    void Fields(IReadOnlyList<Field> fields);

    void Table(ReportTable table);

    /// <summary>The lanes of a picture, in characters.</summary>
    void Lanes(PictureModel model);

    void Tree(ExplanationNode root);
}
