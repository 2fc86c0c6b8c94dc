global using Diplomacy.Model.Tests.Project;
global using Diplomacy.Package.Tests;
global using Xunit;

[assembly: AssemblyFixture(typeof(Packages))]
