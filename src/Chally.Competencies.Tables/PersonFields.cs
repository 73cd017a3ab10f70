using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Tables;

/// <summary>What a table says of one person.</summary>
/// <remarks>Immutable. <see cref="object.ToString"/> shows no name.</remarks>
public sealed class PersonFields
{
    internal PersonFields(PersonIdentity person, TableFields fields)
    {
        Person = person;
        Fields = fields;
    }

    /// <summary>Who it is.</summary>
    public PersonIdentity Person { get; }

    /// <summary>What is said of them.</summary>
    public TableFields Fields { get; }
}
