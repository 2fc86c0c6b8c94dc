namespace Diplomacy.Model.Tests.Dossiers;

internal sealed record DiagnosticCase(string Name, Dossier Dossier, string[] Expected);
