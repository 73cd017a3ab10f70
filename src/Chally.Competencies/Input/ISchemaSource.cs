using System.Text.Json.Nodes;

namespace Chally.Competencies.Input;

/// <summary>A converter that knows the schema of what it writes.</summary>
internal interface ISchemaSource
{
    JsonObject Schema();
}
