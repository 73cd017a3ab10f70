using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Tables;

/// <summary>Reads a row a person.</summary>
internal sealed class PersonReader(TableOptions? options, ColumnNames names, NameMatching matching) : RowReader<PersonFields>(options)
{
    private const string Subject = "subject";
    private readonly NamedFields named = new(names, Subject, "subjectId");
    private readonly List<(PersonIdentity Person, long Line)> people = [];

    protected override void Open(string[] header, InputProblems problems) => named.Open(header, problems);

    protected override PersonFields? Read(string[] fields, InputProblems problems)
    {
        if (named.Read(fields, problems) is not string?[] found)
        {
            return null;
        }

        string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
        (string? name, string? id) = (Known(found[^2]), Known(found[^1]));
        if (name is null && id is null)
        {
            problems.Add(ProblemCodes.Text, Subject, "text that is not blank", "nothing");
            return null;
        }

        return new PersonFields(new PersonIdentity(id, name), named.Of(found));
    }

    protected override void Keep(PersonFields value, long line) => people.Add((value.Person, line));

    protected override IEnumerable<(long Line, InputProblem Problem)> AtEnd()
    {
        PeopleIndex index = PeopleIndex.Of(people.Select(one => one.Person), matching);
        HashSet<int> seen = [];
        return people.Where((_, i) => !seen.Add(index[i])).Select(one => (
            one.Line, new InputProblem { Code = ProblemCodes.DuplicateId, Path = Subject, Expected = "one row of a person", Found = "a second one" }));
    }

    protected override string? WhyEmpty() => AnyValue ? null : "at least one person";
}
