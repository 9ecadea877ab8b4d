import { analyse } from '../../src/analyse/analyse.js';
import type { Check } from '../../src/checks/check.js';
import type { Analysis } from '../../src/model/analysis.js';
import { BLANK } from '../../src/model/count.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { ResultForms } from '../../src/model/result-forms.js';
import { NO_TERRITORY } from '../../src/model/territory.js';

/** One form: its lines, and the votes of the contestants a, b, … in their order. Null is blank. */
export interface BuiltForm {
  readonly territory: string;
  readonly station: string;
  readonly lines: Readonly<Record<string, number | null>>;
  readonly votes: readonly (number | null)[];
}

/** A file of the commission's. */
export interface BuiltTable {
  readonly contest: string;
  readonly published?: string;
  readonly forms: readonly BuiltForm[];
}

/** A data set of such files without the work of reading them, stations numbered as they come. For properties over many draws. */
export function buildForms(tables: readonly BuiltTable[]): Dataset {
  const all = tables.flatMap(({ forms }) => forms);
  const territories = [...new Set(all.map(({ territory }) => territory))];
  const keyOf = ({ territory, station }: BuiltForm): string => `${territory}/${station}`;
  const stations = new Map(all.map((form) => [keyOf(form), form]));
  const keys = [...stations.keys()];
  const contests = [...new Set(tables.map(({ contest }) => contest))].sort();
  return {
    election: { name: 'Built', country: null, date: '2020-09-13' },
    description: { path: 'election.yaml', sha256: '', bytes: 0 },
    crosswalk: null,
    rules: [],
    ownPacks: [],
    lines: [],
    contests: contests.map((id) => ({
      id,
      name: id,
      seats: null,
      fileLine: 1,
      threshold: null,
      contestants: contestantsOf(all).map((contestant) => ({ id: contestant, name: contestant })),
    })),
    sources: [
      {
        id: 'cik',
        name: 'CIK',
        role: 'commission',
        selection: 'census',
        design: null,
        counts: { kind: 'exact' },
      },
    ],
    files: tables.map(({ contest, published }, file) => ({
      path: `${file}.csv`,
      origin: {
        path: `${file}.csv`,
        table: null,
        encoding: null,
        delimiter: null,
        transposed: false,
        quotable: null,
      },
      sha256: '',
      bytes: 0,
      source: 0,
      holds: 'result-forms' as const,
      contest: contests.indexOf(contest),
      published: published ?? null,
      rowsIn: 0,
      rowsUsed: 0,
      setAside: {},
      setAsideRows: { fileLines: new Int32Array(), reasons: new Uint8Array() },
    })),
    territories: { names: territories, parents: territories.map(() => NO_TERRITORY) },
    stations: {
      length: keys.length,
      ids: [...stations.values()].map(({ station }) => station),
      territories: Int32Array.from([...stations.values()], ({ territory }) => territories.indexOf(territory)),
      details: new Map(),
    },
    forms: tables.map(({ contest, forms }, file) =>
      tableOf(file, contests.indexOf(contest), forms, (form) => keys.indexOf(keyOf(form))),
    ),
    voterCounts: [],
    turnoutReadings: [],
    reportedShares: [],
    publishedTotals: [],
    incidents: [],
    replies: [],
    ballotOrders: [],
    previous: null,
    parameters: {},
    issues: [],
  };
}

export function analyseForms(tables: readonly BuiltTable[], check: Check): Analysis {
  return analyse(buildForms(tables), {
    checks: [check],
    deselected: [],
    offByDefault: [],
    packs: [],
    seed: 1,
    tool: { name: 'scrutineer', version: 'test' },
    stamp: null,
  });
}

function contestantsOf(forms: readonly BuiltForm[]): string[] {
  const most = forms.reduce((count, { votes }) => Math.max(count, votes.length), 0);
  return [...'abcdefghij'].slice(0, most);
}

function tableOf(
  file: number,
  contest: number,
  forms: readonly BuiltForm[],
  stationOf: (form: BuiltForm) => number,
): ResultForms {
  const column = (numberOf: (form: BuiltForm) => number | null | undefined) => ({
    values: Int32Array.from(forms, (form) => numberOf(form) ?? BLANK),
  });
  const lines = [...new Set(forms.flatMap((form) => Object.keys(form.lines)))];
  return {
    file,
    source: 0,
    contest,
    length: forms.length,
    stations: Int32Array.from(forms, stationOf),
    fileLines: Int32Array.from(forms, (_, row) => row + 2),
    lines: Object.fromEntries(lines.map((line) => [line, column((form) => form.lines[line])])),
    votes: new Map(contestantsOf(forms).map((id, index) => [id, column(({ votes }) => votes[index])])),
  };
}
