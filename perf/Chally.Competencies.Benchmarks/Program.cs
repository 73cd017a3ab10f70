using Chally.Competencies.Benchmarks;

return args switch
{
    ["ratios"] => Ratios.Run(),
    ["cold", "empty"] => 0,
    ["cold", "catalog"] => ColdStart.OneBenchmark(),
    _ => Suites.Run(args),
};
