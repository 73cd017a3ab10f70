using Chally.Competencies.Cli;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;

_ = TemporaryFiles.RemoveOnSignals();
return new ChallyTool(Terminal.OfProcess()).Run(args);
