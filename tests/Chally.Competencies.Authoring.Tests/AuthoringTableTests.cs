using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests;

public sealed class AuthoringTableTests : MemberTableContract<AuthoringSamples>;
