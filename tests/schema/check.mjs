// Checks with ajv what the tests check with our own evaluator: that every schema compiles in strict mode, that every shipped content file
// keeps the schema it names, and that cases and files, given as arguments, do or do not keep theirs:
//   node check.mjs [CASES.ndjson | SCHEMA=FILE]…
// A line of cases is {"group", "schema", "valid", "json"}; a group passes when the verdict on all its cases is the expected one.
// Ends with one line "N schema checks passed, N failed".
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const suffix = ".schema.json";
const seeds = resolve(dirname(fileURLToPath(import.meta.url)), "../../seeds");
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false });
const validators = new Map();
let passed = 0;
let failed = 0;

function check(name, problem) {
  if (problem) {
    failed++;
    console.log(`FAILED ${name}: ${problem}`);
  } else {
    passed++;
  }
}

function attempt(run) {
  try {
    return run();
  } catch (error) {
    return error.message;
  }
}

// Says why an instance is not valid; null when it is.
function whyNot(schema, instance) {
  const validate = validators.get(schema);
  return !validate ? `there is no schema '${schema}'` : validate(instance) ? null : ajv.errorsText(validate.errors);
}

function checkFile(schema, path) {
  check(path, attempt(() => whyNot(schema, JSON.parse(readFileSync(path, "utf8")))));
}

function checkCases(path) {
  const groups = new Map();
  for (const line of readFileSync(path, "utf8").split("\n").filter((text) => text.length > 0)) {
    const { group, schema, valid, json } = JSON.parse(line);
    const problem = attempt(() => whyNot(schema, JSON.parse(json)));
    const wrong = valid ? problem && `${problem} in ${json}` : problem ? null : `accepts ${json}`;
    groups.set(group, groups.get(group) ?? wrong);
  }
  for (const [group, problem] of groups) check(`${basename(path)} ${group}`, problem);
}

for (const file of readdirSync(join(seeds, "schema")).sort()) {
  check(file, attempt(() => {
    const schema = JSON.parse(readFileSync(join(seeds, "schema", file), "utf8"));
    validators.set(file.slice(0, -suffix.length), ajv.compile(schema));
    return null;
  }));
}

const shipped = readdirSync(seeds, { recursive: true }).filter((file) => file.endsWith(".json") && !file.endsWith(suffix)).sort();
for (const file of shipped.map((name) => join(seeds, name))) {
  const link = attempt(() => JSON.parse(readFileSync(file, "utf8")).$schema);
  if (typeof link === "string" && existsSync(resolve(dirname(file), link))) {
    checkFile(basename(link).slice(0, -suffix.length), file);
  } else {
    check(file, `names no schema that is there: ${link}`);
  }
}

for (const argument of process.argv.slice(2)) {
  const [schema, file] = argument.split("=", 2);
  if (file) checkFile(schema, file);
  else checkCases(argument);
}

console.log(`${passed} schema checks passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
