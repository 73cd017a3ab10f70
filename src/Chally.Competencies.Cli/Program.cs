using Chally.Competencies.Cli;

return new ChallyTool(Terminal.OfProcess()).Run(args);
