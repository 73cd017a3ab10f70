#!/usr/bin/env python3
"""Runs a random sample of Stryker's mutants, each in a process of its own (docs/testing.md says why).

    tests/mutation.py LOG BIN [--sample 250] [--seed 1] [--minutes 60] [--threads 1] [--only REGEX] [--out FILE]

LOG  the log of `dotnet-stryker --log-to-file` on a test project; it may be stopped once it captures coverage.
BIN  a copy, inside the clone, of the test project's output folder as Stryker left it, with the mutated assembly.

First the test classes that come nearest to the mutated type run, then all that come to it. A mutant that is not in the assembly (it did not compile), and
the removal of a block in which other mutants are, do not count. Each result is a line of FILE; mutants that stand there are not run again.
"""
import argparse, collections, functools, json, math, os, pathlib, random, re, resource, struct, subprocess, threading, time

parser = argparse.ArgumentParser()
parser.add_argument("log"), parser.add_argument("bin", type=pathlib.Path)
for option, default in (("sample", 250), ("seed", 1), ("minutes", 60), ("threads", 1), ("seconds", 60), ("cases", 10)):
    parser.add_argument("--" + option, type=int, default=default)
parser.add_argument("--only", default=""), parser.add_argument("--out", default="mutants.jsonl")
parser.add_argument("--late", default="", help="slow test classes that are left to the second run")
parser.add_argument("--skip", default="PublicApiTests,ConventionTests", help="test classes and Class.Method names that are left out")
options = parser.parse_args()
end = time.time() + (options.minutes * 60)
tests = next(path for path in options.bin.resolve().glob("*.Tests.dll"))
source = next(folder for folder in tests.parents if (folder / "src").is_dir()) / "src" / tests.stem.removesuffix(".Tests")
test_source = source.parent.parent / "tests" / tests.stem

late = set(options.late.split(","))
mutants, file = {}, ""
for found in re.finditer(r'\] Mutating "([^"]+)"|Mutant (\d+) created "(.*?)" using "Stryker\.Core\.Mutators\.(\w+)Mutator"', open(options.log).read(), re.S):
    if found[1]:
        file = found[1].split(f"/{source.name}/")[-1]
    else:
        mutants[int(found[2])] = (file, found[4], found[3])

# A mutant is asked for by `ldc.i4 id; call MutantControl.IsActive`; that call is the most frequent one after a number.
code = (tests.parent / f"{source.name}.dll").read_bytes()
call = collections.Counter(found[1] for found in re.finditer(rb"\x20..\x00\x00(\x28....)", code, re.S)).most_common(1)[0][0]


def is_present(i):
    number = bytes([0x16 + i]) if i < 9 else bytes([0x1F, i]) if i < 128 else b"\x20" + struct.pack("<i", i)
    return number + call in code


def is_outer_block(i):
    original = [mutants[j][2].split('" -> "')[0] for j in (i, i + 1) if j in mutants and mutants[j][0] == mutants[i][0]]
    return mutants[i][1] == "Block" and len(original) == 2 and original[1] in original[0]


# The code of each file without comments and text.
texts = {
    path.stem: re.sub(r'//.*|"[^"\n]*"', "", path.read_text())
    for folder in (source, test_source) for path in folder.rglob("*.cs") if not {"obj", "bin"} & set(path.parts)
}
tests_known = {stem for stem in texts if stem.endswith("Tests")} - set(options.skip.split(","))


@functools.cache
def users(name):
    """The files that name a type, by their stems."""
    return {stem for stem, text in texts.items() if stem != name and re.search(rf"(?<!\.)\b{name}\b", text)}


@functools.cache
def classes(name):
    """The test classes that come nearest to a type, by who names whom, and all that come to it at all."""
    nearest, reached, names = [], {name}, users(name)
    while names:
        nearest = nearest or sorted(names & tests_known - late)
        reached |= names
        names = set().union(*map(users, names)) - reached
    return nearest, sorted(reached & tests_known)


def run(i, chosen):
    variables = dict(os.environ, FSCHECK_CASES=str(options.cases), FSCHECK_SHRINK="0", DOTNET_TieredPGO="0", STRYKER_MUTANT_ID_CONTROL_VAR="MUTANT", MUTANT=str(i))
    filters = [word for name in chosen for word in ("-class", "*." + name)]
    filters += [word for name in options.skip.split(",") for word in ("-method-" if "." in name else "-class-", "*." + name)]
    command = ["nice", "-n", "19", "dotnet", tests.name, *filters, "-noLogo", "-noColor", "-stopOnFail", "-maxThreads", "1"]
    ended = subprocess.run(
        command, cwd=tests.parent, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (options.seconds, options.seconds))).returncode
    return "survived" if ended == 0 else "killed" if ended > 0 else "timeout"


def work():
    while queue and time.time() < end:
        i = queue.pop(0)
        nearest, reached = classes(pathlib.Path(mutants[i][0]).name.split(".")[0])
        result = run(i, nearest) if nearest else "survived"
        results[i] = run(i, reached) if result == "survived" and reached else result
        open(options.out, "a").write(json.dumps([i, results[i], *mutants[i]]) + "\n")


counted = [i for i in mutants if is_present(i) and not is_outer_block(i)]
random.Random(options.seed).shuffle(counted)
queue = [i for i in counted if re.search(options.only, mutants[i][0])][: options.sample]
results = {row[0]: row[1] for row in map(json.loads, open(options.out))} if os.path.exists(options.out) else {}
queue = [i for i in queue if i not in results]
workers = [threading.Thread(target=work) for _ in range(options.threads)]
print(len(mutants), "mutants, of which count", len(counted), flush=True)
[worker.start() for worker in workers], [worker.join() for worker in workers]
n, dead = len(results), sum(result != "survived" for result in results.values())
middle, reach = (dead + 1.92) / (n + 3.84), 1.96 / (n + 3.84) * math.sqrt((dead * (n - dead) / n) + 0.96)
print(collections.Counter(results.values()), f"{dead / n:.1%}, 95 % interval {middle - reach:.1%} to {middle + reach:.1%}")
