using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class FigureTableTests : MemberTableContract<FigureSamples>;
