import fc from 'fast-check';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { type Analysed, analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

const LINES = ['registered', 'issuedInStation', 'stationary', 'invalid', 'valid'] as const;

type FileEntry = ElectionFile['sources'][number]['files'][number];

/** The files of the generated data sets: who publishes them, their header, and how they are mapped. */
const TABLES: Record<string, { source: string; header: string; entry: FileEntry }> = {
  official: {
    source: 'cik',
    header: `region,district,station,${LINES.join(',')},a,b`,
    entry: withTerritory(formsFile('official', LINES), ['region', 'district']),
  },
  copies: {
    source: 'golos',
    header: `region,station,${LINES.join(',')},a,b`,
    entry: withTerritory(formsFile('copies', LINES), ['region']),
  },
  counts: {
    source: 'golos',
    header: 'region,district,station,n,from,to,watched,pass',
    entry: {
      path: 'counts',
      holds: 'voter-counts',
      counted: 'in-room',
      columns: {
        ...{ station: 'station', territory: ['region', 'district'], count: 'n' },
        ...{ from: 'from', to: 'to', watched: 'watched', pass: 'pass' },
      },
    },
  },
  officialShares: shares('cik'),
  observedShares: shares('golos'),
};

function shares(source: string): (typeof TABLES)[string] {
  const columns = { territory: ['region'], quantity: 'quantity', percent: 'percent' };
  const entry = { path: `shares-${source}`, holds: 'reported-shares' as const, columns };
  return { source, header: 'region,quantity,percent', entry };
}

function withTerritory(entry: FileEntry, territory: string[]): FileEntry {
  return { ...entry, columns: { ...entry.columns, territory } } as FileEntry;
}

/** Rows of cells by table. */
export type Rows = Record<string, readonly (readonly string[])[]>;

const place = fc.record({
  region: fc.constantFrom('R0', 'R1'),
  district: fc.constantFrom('D0', 'D1'),
  station: fc.constantFrom('1', '2', '3'),
});

/** A form that mostly adds up: now and then a cell is one off, or blank. */
const form = fc
  .record({
    a: fc.nat(40),
    b: fc.nat(40),
    invalid: fc.nat(3),
    slips: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 1, -1, null), { minLength: 7, maxLength: 7 }),
  })
  .map(({ a, b, invalid, slips }) =>
    [a + b + invalid + 5, a + b + invalid, a + b + invalid, invalid, a + b, a, b].map((value, cell) => {
      const slip = slips[cell] ?? null;
      return slip === null ? '' : String(Math.max(0, value + slip));
    }),
  );

const count = fc.tuple(
  fc.nat(90).map(String),
  fc.constantFrom(['', ''], ['8:00', '12:00'], ['12:00', '20:00']),
  fc.constantFrom('', '0.5', '1'),
  fc.constantFrom('', '', 'Ann', 'Bob'),
);

/** How a form is said again: in the same words, with other numbers, or with only some of its numbers. */
type Again = 'same' | 'other' | 'less';

function sayAgain(row: readonly string[], again: Again): readonly string[] {
  return row.map((cell, index) => {
    if (again === 'same' || index < 3 || cell === '') return cell;
    return again === 'other' ? String(Number(cell) + 1) : index % 2 === 0 ? '' : cell;
  });
}

/** What is said of one station. */
const station = (again: fc.Arbitrary<Again[]>) =>
  fc.record({
    place,
    official: form,
    again,
    copy: fc.option(form),
    counts: fc.array(count, { maxLength: 3 }),
  });

const share = fc.tuple(
  fc.constantFrom('R0', 'R1'),
  fc.constantFrom('turnout', ''),
  fc.constantFrom('about 20 %', '24', '59 %', 'over 75 %', ''),
);

/** Small elections: official and observers' forms, counts and shares, with blanks, slips and contradictions. */
const elections = (repeats: fc.Arbitrary<Again[]>): fc.Arbitrary<Rows> =>
  fc
    .record({
      stations: fc.uniqueArray(station(repeats), {
        minLength: 1,
        maxLength: 8,
        selector: ({ place: { region, district, station: id } }) => `${region} ${district} ${id}`,
      }),
      officialShares: fc.array(share, { maxLength: 3 }),
      observedShares: fc.array(share, { maxLength: 3 }),
    })
    .map(({ stations, ...said }) => ({
      ...said,
      official: stations.flatMap(({ place: { region, district, station: id }, official, again }) => {
        const row = [region, district, id, ...official];
        return [row, ...again.map((kind) => sayAgain(row, kind))];
      }),
      copies: stations.flatMap(({ place: { region, station: id }, copy }) =>
        copy ? [[region, id, ...copy]] : [],
      ),
      counts: stations.flatMap(({ place: { region, district, station: id }, counts }) =>
        counts.map(([n, hours, watched, pass]) => [region, district, id, n, ...hours, watched, pass]),
      ),
    }));

/** A form now and then said twice, in the same words or with other numbers. */
export const smallElections = elections(fc.constantFrom<Again[]>([], [], [], ['same'], ['other']));

/** Forms said up to three times, also in part. */
export const electionsOfRepeatedForms = elections(
  fc.array(fc.constantFrom<Again>('same', 'other', 'less'), { maxLength: 2 }),
);

/** Analyses rows; each table may be given in several files. */
export async function analyseTables(parts: Record<string, readonly Rows[string][]>): Promise<Analysed> {
  const files = Object.entries(TABLES).flatMap(([table, { source, header, entry }]) =>
    (parts[table] ?? []).map((rows, index) => ({
      source,
      entry: { ...entry, path: `${entry.path}-${index}.csv` },
      text: `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`,
    })),
  );
  const entries = (wanted: string) =>
    files.flatMap(({ source, entry }) => (source === wanted ? [entry] : []));
  return analyseFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: entries('cik') },
        { id: 'golos', role: 'observer', counts: { about: 2 }, files: entries('golos') },
      ],
    }),
    ...Object.fromEntries(files.map(({ entry, text }) => [entry.path, text])),
  });
}

export function analyseRows(rows: Rows): Promise<Analysed> {
  return analyseTables(Object.fromEntries(Object.entries(rows).map(([table, own]) => [table, [own]])));
}
