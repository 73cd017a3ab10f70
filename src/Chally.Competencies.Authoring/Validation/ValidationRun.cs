using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>One run of the validator over a set of files.</summary>
internal sealed class ValidationRun
{
    private readonly IReadOnlyList<ContentFile> files;
    private readonly ContentValidationOptions options;
    private readonly CompetencyCatalog? beside;
    private readonly ContentDocument drafts;
    private readonly Acceptances acceptances;
    private readonly List<ContentDiagnostic> diagnostics = [];
    private readonly List<AcceptedDiagnostic> accepted = [];

    /// <summary>Reads the files. Content with a version of its own is a catalog by itself; other content is read beside what is there.</summary>
    public ValidationRun(IReadOnlyList<ContentFile> files, ContentValidationOptions options)
    {
        this.files = files;
        this.options = options;
        beside = options.Beside;
        drafts = ContentDocument.Read(files, beside);
        if (beside is not null && drafts.HasVersion)
        {
            beside = null;
            drafts = ContentDocument.Read(files, beside);
        }

        acceptances = new Acceptances(drafts);
    }

    /// <summary>All diagnostics, with those of paths that could not be read.</summary>
    public ContentValidation Validate(InputProblems unreadable)
    {
        Report(unreadable);
        Report(drafts.Problems);
        CheckHistory();
        List<Statement> statements = new StatementList(drafts, beside, options.Language).ToList();
        CheckWording(statements);
        CheckSubstance();
        CheckTranslations();
        CheckDuplicates(statements);
        CheckAcceptances();
        SourceLines lines = new(files, diagnostics.Concat(accepted.Select(entry => entry.Diagnostic)));
        return new ContentValidation(
            [.. diagnostics.Select(lines.Locate).Order(DiagnosticOrder.Instance)],
            [.. accepted.Select(entry => entry with { Diagnostic = lines.Locate(entry.Diagnostic) })
                .OrderBy(entry => entry.Diagnostic, DiagnosticOrder.Instance)],
            unreadable.Total - unreadable.Count + drafts.Problems.Total - drafts.Problems.Count);
    }

    private void Report(InputProblems problems)
    {
        foreach (InputProblem problem in problems)
        {
            diagnostics.Add(new ContentDiagnostic
            {
                Code = problem.Code,
                Severity = DiagnosticSeverity.Error,
                Message = $"expected {problem.Expected}, found {problem.Found}",
                Fix = DiagnosticRules.Find(problem.Code)!.Fix,
                Source = problem.Source,
                Line = problem.Line,
                Path = problem.Path,
            });
        }
    }

    private void CheckHistory()
    {
        IdHistory history = new(options.Earlier);
        foreach (CompetencyDraft competency in drafts.Competencies)
        {
            Check(history, competency.Place, IdHistory.MeaningsOf(
                competency.Id, competency.Indicators, competency.MindsetTips, competency.SuccessTactics, competency.Levels));
        }

        foreach (BenchmarkDraft benchmark in drafts.Benchmarks)
        {
            Check(history, benchmark.Place, IdHistory.MeaningsOf(benchmark.Id, benchmark.Facts));
        }
    }

    private void Check(IdHistory history, ContentPlace place, IEnumerable<(string Id, string Meaning)> meanings)
    {
        foreach ((string id, string meaning) in meanings)
        {
            if (history.Contradiction(id, meaning) is string earlier)
            {
                Add(ProblemCodes.ReusedId, place, null, $"'{id}' was {earlier} and is {meaning} now");
            }
        }
    }

    private void CheckWording(List<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            if (ComposedLetters.FirstDecomposed(statement.Text) is int decomposed and >= 0)
            {
                Add(ProblemCodes.NotComposed, statement.Place, null, string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{statement.Text[decomposed]}' and U+{(int)statement.Text[decomposed + 1]:X4} at character {decomposed} are one letter in the " +
                        $"composed form"));
            }

            foreach (StatementRule rule in statement.IsEnglish ? WordingRules.OfEnglish : WordingRules.OfAnyLanguage)
            {
                if (rule.AppliesTo(statement) && rule.Find(statement) is string found)
                {
                    Warn(rule.Code, statement.Place, statement.Owner, statement.Element, $"{found} in '{InputProblem.Shorten(statement.Text)}'");
                }
            }
        }
    }

    private void CheckSubstance()
    {
        HashSet<string> withLow = new(
            drafts.Competencies.Where(competency => competency.Indicators.Any(indicator => indicator.Pole == Pole.Low)).Select(competency => competency.Id)
                .Concat((beside?.Competencies ?? []).Where(competency => competency.IndicatorsOf(Pole.Low).Any()).Select(competency => competency.Id)),
            StringComparer.Ordinal);
        foreach (CompetencyDraft competency in drafts.Competencies)
        {
            if (SubstanceRules.MissingPole(competency) is Pole pole)
            {
                string name = pole == Pole.High ? "high" : "low";
                Warn(DiagnosticRules.OnePole, competency.Place.Member("indicators"), competency.Id, competency.Id,
                    $"'{competency.Id}' has no {name} indicators");
            }

            if (SubstanceRules.Unsourced(competency) is string unsourced)
            {
                Warn(DiagnosticRules.Unsourced, competency.Place, competency.Id, competency.Id, $"no source for {unsourced}");
            }
        }

        foreach (BenchmarkDraft benchmark in drafts.Benchmarks)
        {
            if (SubstanceRules.EvaluativeAnchor(benchmark, withLow.Contains) is string anchor)
            {
                Warn(
                    DiagnosticRules.EvaluativeAnchors,
                    benchmark.Place.Member("ratingScale.anchors"),
                    benchmark.Id,
                    benchmark.Id,
                    $"the anchor '{InputProblem.Shorten(anchor)}' judges how well, and low indicators are rated on it");
            }
        }
    }

    private void CheckTranslations()
    {
        foreach ((ContentOverlay overlay, TextOverride change, string present) in drafts.StaleTranslations)
        {
            Warn(
                DiagnosticRules.StaleTranslation,
                drafts.PlaceOf(change).Member("was"),
                overlay.Id,
                change.Element.Split('/')[^1],
                $"translated '{InputProblem.Shorten(change.Was)}', but the text is '{InputProblem.Shorten(present)}'");
        }
    }

    private void CheckDuplicates(List<Statement> statements)
    {
        HashSet<string> overlaid = new(drafts.Overlays.Select(overlay => overlay.Id), StringComparer.Ordinal);
        List<Statement> all =
        [
            .. beside is null ? [] : StatementList.Of(beside, options.Language),
            .. statements.Where(statement => !overlaid.Contains(statement.Owner)),
        ];
        foreach (StatementKind kind in (ReadOnlySpan<StatementKind>)[StatementKind.Item, StatementKind.Advice])
        {
            foreach ((Statement earlier, Statement later) in NearDuplicates.Among(all.Where(statement => statement.Kind == kind)))
            {
                if (later.Place == default)
                {
                    continue;
                }

                bool within = earlier.Owner == later.Owner;
                Warn(
                    within ? DiagnosticRules.NearDuplicateWithin : DiagnosticRules.NearDuplicateAcross,
                    later.Place,
                    later.Owner,
                    later.Element,
                    $"nearly the same as '{earlier.Element}'{(within ? string.Empty : $" of '{earlier.Owner}'")}: '{InputProblem.Shorten(later.Text)}'");
            }
        }
    }

    private void CheckAcceptances()
    {
        foreach ((AcceptedWarning warning, string owner) in acceptances.Repeated)
        {
            Add(DiagnosticRules.NeedlessAcceptance, drafts.PlaceOf(warning), owner, $"{warning.Code} is accepted already for '{warning.Element ?? owner}'");
        }

        foreach ((AcceptedWarning warning, string owner) in acceptances.Unused())
        {
            Add(DiagnosticRules.NeedlessAcceptance, drafts.PlaceOf(warning), owner, $"{warning.Code} is not given for '{warning.Element ?? owner}'");
        }
    }

    private void Warn(string code, ContentPlace place, string owner, string element, string message)
    {
        if (acceptances.Find(code, owner, element) is string reason)
        {
            accepted.Add(new AcceptedDiagnostic(Of(code, place, element, message), reason));
        }
        else
        {
            Add(code, place, element, message);
        }
    }

    private void Add(string code, ContentPlace place, string? element, string message) => diagnostics.Add(Of(code, place, element, message));

    private static ContentDiagnostic Of(string code, ContentPlace place, string? element, string message)
    {
        DiagnosticRule rule = DiagnosticRules.Find(code)!;
        return new ContentDiagnostic
        {
            Code = code,
            Severity = rule.Severity,
            Message = message,
            Fix = rule.Fix,
            Source = place.Source,
            Path = place.Path,
            Element = element,
        };
    }
}
