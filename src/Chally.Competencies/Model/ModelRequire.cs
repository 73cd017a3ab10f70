using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>Holds the lists of the model to their rules of composition: returns a good one, throws on a bad one.</summary>
internal static class ModelRequire
{
    public static ValueList<ProficiencyLevel> Ranks([NotNull] ValueList<ProficiencyLevel> levels, [CallerMemberName] string member = "")
    {
        Require.That(ModelRules.Ranks(Require.NotNull(levels, member).AsSpan()), $"{levels.Count} levels", member);
        return levels;
    }

    public static ValueList<BenchmarkCompetency> Composition(ValueList<BenchmarkCompetency> entries, [CallerMemberName] string member = "")
    {
        HashSet<string> competencies = [];
        HashSet<string> items = [];
        foreach (BenchmarkCompetency entry in Require.NotEmpty(entries, member))
        {
            Require.That(competencies.Add(entry.Id) ? null : "a list with each competency once", $"'{entry.Id}' twice", member);
            Require.That(ModelRules.RequiredLevel(entry.RequiredLevel, entry.Competency.Id, entry.Competency.Levels.Count), entry.RequiredLevel ?? 0,
                $"{member}.{nameof(entry.RequiredLevel)}");
            foreach (Indicator indicator in entry.Competency.Indicators)
            {
                Add(indicator.Id);
            }

            foreach (ProficiencyLevel level in entry.Competency.Levels)
            {
                foreach (ProficiencyBehavior behavior in level.Behaviors)
                {
                    Add(behavior.Id);
                }
            }
        }

        return entries;

        void Add(string item) => Require.That(items.Add(item) ? null : "a list with each item id once", $"'{item}' twice", member);
    }
}
