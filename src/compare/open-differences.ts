import type { Analysis } from '../model/analysis.js';
import type { FirstDifference, NotCompared } from '../model/verification.js';
import { firstJsonDifference, type JsonDifference } from './json-differences.js';
import { openFindings } from './open-findings.js';
import { openOutcomes } from './open-outcomes.js';
import { type OpenSaid, openSources } from './open-sources.js';

/** What of a public analysis rests on published files, held against what those give alone. */
export interface OpenComparison {
  /** How many findings and totals were compared. */
  readonly compared: number;
  readonly differences: readonly FirstDifference[];
  readonly notCompared: readonly NotCompared[];
}

/** A part of both analyses as far as it rests on published files, and what it is called. */
type Part = readonly [path: string, recorded: unknown, derived: unknown];

/**
 * Compares a public analysis, as far as it rests on published files, with what is derived from such files alone, both ways: what the report has and
 * they do not give, and what they give and it does not have. Says what could not be compared. `resting`: numbers of the findings that rest on other
 * files; `isOpen`: whether a file is published and was read; `file`: name of the analysis.
 */
export function openDifferences(
  recorded: Analysis,
  derived: Analysis,
  resting: ReadonlySet<string>,
  isOpen: (path: string) => boolean,
  file: string,
): OpenComparison {
  const said = openSources(recorded, isOpen);
  const given = openSources(derived, isOpen);
  const findings = openFindings(recorded, derived, resting, said);
  const outcomes = openOutcomes(recorded, derived);
  const totals = totalsBoth(recorded, derived, said);
  const parts: readonly Part[] = [
    ['manifest', madeOf(recorded), madeOf(derived)],
    ['election', recorded.election, derived.election],
    ['contests', recorded.contests, derived.contests],
    ['lines', recorded.lines, derived.lines],
    ['sources', said.sourcesAlone(recorded.sources), said.sourcesAlone(derived.sources)],
    ['files', said.files, given.files],
    ['facts', factsOf(recorded, isOpen), factsOf(derived, isOpen)],
    ['answers', answersOf(recorded, isOpen), answersOf(derived, isOpen)],
    ['incidents', incidentsOf(recorded, said), incidentsOf(derived, said)],
  ];
  const stations = stationsBoth(recorded, derived, said);
  const issues = issuesBoth(recorded, derived, isOpen);
  const inFile = (found: JsonDifference): FirstDifference => ({
    file,
    figure: found.path,
    line: null,
    byte: null,
    recorded: found.recorded,
    derived: found.derived,
  });
  const notCompared: readonly NotCompared[] = [
    { what: 'sources', names: said.partlyHidden },
    { what: 'findings', names: findings.notCompared },
    { what: 'notes', names: findings.notesNotCompared },
    { what: 'totals', names: totals.notCompared },
    { what: 'outcomes', names: outcomes.notCompared },
    { what: 'issues', names: issues.notCompared },
    { what: 'statements', names: said.hiddenStatements },
    { what: 'stations', names: stations.notCompared },
  ];
  return {
    compared: findings.compared + totals.compared,
    differences: [
      ...totals.differences,
      ...findings.differences,
      ...outcomes.differences,
      ...stations.differences,
      ...parts.flatMap(([path, one, other]) => firstJsonDifference(one, other, path)),
      ...issues.differences,
    ].map(inFile),
    notCompared: notCompared.filter(({ names }) => names.length > 0),
  };
}

/** What an analysis says of its own making, without what depends on who else was read. */
function madeOf({ manifest, outcomes }: Analysis): unknown {
  const { inputs: _, completed, notApplicable, crashed, ...made } = manifest;
  const stated = new Map([
    ...completed.map((id) => [id, 'completed'] as const),
    ...notApplicable.map((id) => [id, 'not-applicable'] as const),
    ...crashed.map((id) => [id, 'crashed'] as const),
  ]);
  return { ...made, ran: outcomes.map(({ id, status }) => [id, stated.get(id) === status]) };
}

interface Both {
  readonly differences: readonly JsonDifference[];
  readonly notCompared: readonly string[];
}

function totalsBoth(
  recorded: Analysis,
  derived: Analysis,
  said: OpenSaid,
): Both & { readonly compared: number } {
  const isOpen = (total: Analysis['totals'][number]): boolean => !said.isHiddenPublication(total);
  const [ours, theirs] = [recorded.totals.filter(isOpen), derived.totals.filter(isOpen)];
  const hidden = recorded.totals.filter((total) => !isOpen(total));
  return {
    compared: ours.length,
    differences: firstJsonDifference(ours, theirs, 'totals'),
    notCompared: hidden.map(({ source, contest }) => `${source}/${contest}`),
  };
}

/** Stations that only unpublished files name are there, too: there cannot be fewer than the published ones name. */
function stationsBoth(recorded: Analysis, derived: Analysis, { hiddenFiles }: OpenSaid): Both {
  if (recorded.stations === derived.stations) return { differences: [], notCompared: [] };
  if (hiddenFiles.length > 0 && recorded.stations > derived.stations) {
    return { differences: [], notCompared: [`${recorded.stations} / ${derived.stations}`] };
  }
  return {
    differences: firstJsonDifference(recorded.stations, derived.stations, 'stations'),
    notCompared: [],
  };
}

/** Which checks compared a statement depends on what there was to compare it with. */
function factsOf({ facts }: Analysis, isOpen: (path: string) => boolean): unknown {
  return facts.filter(({ place }) => isOpen(place.file)).map(({ checks: _, ...fact }) => fact);
}

/** Numbers of findings are those of one edition alone. */
function answersOf({ answers }: Analysis, isOpen: (path: string) => boolean): unknown {
  return answers.filter(({ place }) => isOpen(place.file)).map((answer) => ({ ...answer, finding: null }));
}

function incidentsOf({ incidents }: Analysis, { partlyHidden }: OpenSaid): unknown {
  return incidents.filter(({ source }) => !partlyHidden.includes(source));
}

/**
 * What could not be read in published files. A public edition leaves out examples that name an observer, so that something may be missing there without
 * anybody having removed it.
 */
function issuesBoth(recorded: Analysis, derived: Analysis, isOpen: (path: string) => boolean): Both {
  const key = ({ code, file, column }: Analysis['issues'][number]): string =>
    JSON.stringify([code, file, column]);
  const ofOpen = ({ issues }: Analysis) =>
    new Map(issues.filter(({ file }) => isOpen(file)).map((group) => [key(group), group.total]));
  const [ours, theirs] = [ofOpen(recorded), ofOpen(derived)];
  return {
    differences: [...ours].flatMap(([group, total]) =>
      firstJsonDifference(total, theirs.get(group), `issues${group}.total`),
    ),
    notCompared: [...theirs.keys()].filter((group) => !ours.has(group)),
  };
}
