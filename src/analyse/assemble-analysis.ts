import type { Check } from '../checks/check.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { InputFile } from '../model/input-file.js';
import { listAnswers } from './answers.js';
import { listFacts } from './facts.js';
import { listIncidents } from './incidents.js';
import { parametersOf, unusedParameters } from './parameters.js';
import { rankFindings } from './rank-findings.js';
import type { CheckRun } from './run-check.js';
import { sumPublications } from './totals.js';

/** What an analysis says of its own making. */
export interface Made {
  /** The checks that ran, in the order of the report. */
  readonly checks: readonly Check[];
  /** Checks that exist but were left out by the user: they appear as such. */
  readonly deselected: readonly string[];
  /** Checks that do not run unless asked for. */
  readonly offByDefault: readonly string[];
  readonly seed: number;
  readonly tool: { readonly name: string; readonly version: string };
  /** Written into the manifest as it is; null for output that does not change with the clock. */
  readonly stamp: string | null;
  /** Told of each crash, for the log. */
  readonly onCrash?: (check: string, crash: unknown) => void;
}

/** The analysis of a data set from what its checks gave, a run for each check in the order of the checks, wherever they ran. */
export function assembleAnalysis(dataset: Dataset, options: Made, runs: readonly CheckRun[]): Analysis {
  const parameters = Object.fromEntries(
    options.checks.map((check) => [check.id, { ...parametersOf(check, dataset) }]),
  );
  for (const { outcome, crash } of runs) {
    if (outcome.status === 'crashed') options.onCrash?.(outcome.id, crash);
  }
  const outcomes = runs.map(({ outcome }) => outcome);
  const idsWith = (status: string): string[] =>
    outcomes.filter((outcome) => outcome.status === status).map(({ id }) => id);
  return {
    schema: 'scrutineer-analysis/1',
    manifest: {
      tool: { ...options.tool },
      seed: options.seed,
      parameters,
      inputs: inputsOf(dataset),
      completed: idsWith('completed'),
      notApplicable: idsWith('not-applicable'),
      crashed: idsWith('crashed'),
      deselected: [...options.deselected],
      offByDefault: [...options.offByDefault],
      stamp: options.stamp,
    },
    election: {
      name: dataset.election.name,
      country: dataset.election.country,
      date: dataset.election.date,
      ...(dataset.part ? { part: dataset.part } : {}),
    },
    contests: dataset.contests.map(({ id, name, seats, contestants }) => ({
      id,
      name,
      seats,
      contestants: contestants.map((contestant) => ({ ...contestant })),
    })),
    sources: dataset.sources.map((source) => ({ ...source, counts: { ...source.counts } })),
    lines: dataset.lines.map((line) => ({ ...line, wording: { ...line.wording } })),
    stations: dataset.stations.length,
    files: [
      ...dataset.files.map((file) => describeFile(dataset, file)),
      ...(dataset.previous?.files ?? []).map((file) => describeFile(dataset.previous ?? dataset, file)),
    ],
    totals: sumPublications(dataset),
    issues: [
      ...dataset.issues,
      ...(dataset.previous?.issues ?? []),
      ...unusedParameters(dataset, options.checks),
    ].map((group) => ({
      ...group,
      examples: group.examples.map((example) => ({ ...example, args: { ...example.args } })),
    })),
    facts: listFacts(dataset, new Map(runs.map(({ outcome, compared }) => [outcome.id, compared]))),
    outcomes,
    findings: rankFindings(runs.flatMap(({ findings }) => findings)),
    answers: listAnswers(dataset),
    incidents: listIncidents(dataset),
  };
}

/** A file with the names of its source and contest in place of their indexes. */
function describeFile(dataset: Dataset, file: InputFile): Analysis['files'][number] {
  const rowsSetAside = file.rowsIn - file.rowsUsed;
  return {
    path: file.path,
    source: dataset.sources[file.source]?.id ?? '',
    holds: file.holds,
    contest: dataset.contests[file.contest]?.id ?? null,
    published: file.published,
    rowsIn: file.rowsIn,
    rowsUsed: file.rowsUsed,
    rowsSetAside,
    setAside: { ...file.setAside },
  };
}

/** Every file that was read, once, however many entries or tables of it there are. */
function inputsOf(dataset: Dataset): Analysis['manifest']['inputs'] {
  const { description, crosswalk, ownPacks, files, previous } = dataset;
  const own = [
    description,
    ...(crosswalk ? [crosswalk] : []),
    ...ownPacks,
    ...files.map(({ origin, sha256, bytes }) => ({ path: origin.path, sha256, bytes })),
  ];
  const inputs = new Map(own.map(({ path, sha256, bytes }) => [path, { path, sha256, bytes }]));
  for (const input of previous ? inputsOf(previous) : []) inputs.set(input.path, input);
  return [...inputs.values()];
}
