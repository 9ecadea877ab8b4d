import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { territoryTotalGap } from '../../../../src/checks/conflict/territory-total-gap.js';
import type { Dataset } from '../../../../src/model/dataset.js';
import type { PublishedTotal } from '../../../../src/model/observation.js';
import { analyseDataset } from '../../../builders.js';
import { buildForms } from '../../build-forms.js';

const LINES = ['registered', 'valid'] as const;
const COLUMNS = [...LINES, 'a', 'b'] as const;

/** Numbers of one station in the order of the columns. */
type Numbers = readonly number[];

/** Territory of each station, by number: districts D0… of regions R0…, a region with one district or several. */
interface Election {
  readonly districts: readonly { readonly region: number; readonly stations: readonly Numbers[] }[];
}

const station = fc
  .record({ a: fc.nat(400), b: fc.nat(400), more: fc.integer({ min: 1, max: 500 }) })
  .map(({ a, b, more }): Numbers => [a + b + more, a + b, a, b]);

const elections: fc.Arbitrary<Election> = fc.record({
  districts: fc
    .array(fc.record({ region: fc.nat(2), stations: fc.array(station, { minLength: 2, maxLength: 6 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((districts) => [...districts].sort((one, other) => one.region - other.region)),
});

/** The data set without totals; territories: the districts in their order, then the regions. */
function toDataset({ districts }: Election): Dataset {
  const built = buildForms([
    {
      contest: 'mayor',
      forms: districts.flatMap(({ stations }, district) =>
        stations.map(([registered = 0, valid = 0, ...votes], index) => ({
          territory: `D${district}`,
          station: String(index + 1),
          lines: { registered, valid },
          votes,
        })),
      ),
    },
  ]);
  const regions = [...new Set(districts.map(({ region }) => region))];
  const files = built.files.concat({
    ...(built.files[0] as Dataset['files'][number]),
    holds: 'published-totals',
  });
  return {
    ...built,
    files,
    territories: {
      names: [...built.territories.names, ...regions.map((region) => `R${region}`)],
      parents: [
        ...districts.map(({ region }) => districts.length + regions.indexOf(region)),
        ...regions.map(() => -1),
      ],
    },
  };
}

/** Sums of the numbers of some stations, column by column. */
function sum(all: readonly Numbers[]): number[] {
  return COLUMNS.map((_, column) => all.reduce((total, one) => total + (one[column] ?? 0), 0));
}

/** Totals of every district, region and the whole, as their stations make them; `stationsOf`: of a district. */
function totalsOf(
  { territories }: Dataset,
  { districts }: Election,
  stationsOf: (district: number) => readonly Numbers[] = (district) => districts[district]?.stations ?? [],
): Map<number, number[]> {
  const totals = new Map<number, number[]>();
  const all = districts.map((_, district) => district);
  for (let territory = -1; territory < territories.names.length; territory++) {
    const below = all.filter(
      (district) => territory === -1 || district === territory || territories.parents[district] === territory,
    );
    totals.set(territory, sum(below.flatMap(stationsOf)));
  }
  return totals;
}

function findingsOn(dataset: Dataset, totals: ReadonlyMap<number, readonly number[]>) {
  const publishedTotals = [...totals].flatMap(([territory, numbers], row) =>
    numbers.map((value, column): PublishedTotal => {
      const name = COLUMNS[column] ?? '';
      const isLine = (LINES as readonly string[]).includes(name);
      return {
        ...{
          source: 0,
          station: -1,
          territory,
          file: 1,
          fileLine: row + 2,
          contest: 0,
          of: null,
          note: null,
        },
        ...{ quantity: isLine ? name : 'votes', contestant: isLine ? null : name, value },
      };
    }),
  );
  return analyseDataset({ ...dataset, publishedTotals }, [territoryTotalGap]).findings;
}

const pathOf = ({ territories }: Dataset, territory: number): string[] => {
  const above = territories.parents[territory] ?? -1;
  const own = territories.names[territory];
  return own === undefined ? [] : [...(above === -1 ? [] : pathOf({ territories } as Dataset, above)), own];
};

const RUNS = { numRuns: 100 };
const MINUTE = 60_000;

describe('territory-total-gap on drawn elections', () => {
  it(
    'never fires on totals that are made from the stations',
    () => {
      const property = fc.property(elections, (election) => {
        const dataset = toDataset(election);
        expect(findingsOn(dataset, totalsOf(dataset, election))).toEqual([]);
      });
      fc.assert(property, RUNS);
    },
    MINUTE,
  );

  it(
    'finds one altered total once, at its own level, and holds that one to be wrong',
    () => {
      const altered = fc.tuple(
        elections,
        fc.nat(),
        fc.nat(COLUMNS.length - 1),
        fc.integer({ min: 1, max: 300 }),
      );
      const property = fc.property(altered, ([election, pick, column, by]) => {
        const dataset = toDataset(election);
        const totals = totalsOf(dataset, election);
        const territory = [...totals.keys()][pick % totals.size] ?? -1;
        const numbers = totals.get(territory) ?? [];
        totals.set(territory, numbers.with(column, (numbers[column] ?? 0) + by));
        const findings = findingsOn(dataset, totals);
        expect(findings).toMatchObject([
          { subject: { territory: pathOf(dataset, territory) }, difference: by },
        ]);
        const ids = findings[0]?.notes.map(({ id }) => id) ?? [];
        if (territory !== -1) expect(ids).toContain('upper-agrees');
        if (territory === -1 || territory >= election.districts.length) expect(ids).toContain('lower-agree');
        expect(ids.filter((id) => id === 'carried-up')).toEqual([]);
      });
      fc.assert(property, RUNS);
    },
    MINUTE,
  );

  it(
    'names the one station that the totals of every level leave out, in one finding',
    () => {
      let named = 0;
      const property = fc.property(elections, fc.nat(), (election, pick) => {
        const dataset = toDataset(election);
        const all = election.districts.flatMap(({ stations }, district) =>
          stations.map((numbers, index) => ({ district, index, numbers })),
        );
        const dropped = all[pick % all.length];
        if (!dropped) throw new Error('expected a station');
        const totals = totalsOf(dataset, election, (district) =>
          (election.districts[district]?.stations ?? []).filter(
            (_, index) => district !== dropped.district || index !== dropped.index,
          ),
        );
        const findings = findingsOn(dataset, totals);
        const place = pathOf(dataset, dropped.district);
        expect(findings).toMatchObject([{ subject: { territory: place } }]);
        const notes = findings[0]?.notes ?? [];
        expect(notes.filter(({ id }) => id === 'carried-up')).toHaveLength(2);
        const twins = election.districts[dropped.district]?.stations.filter(
          (numbers) => String(numbers) === String(dropped.numbers),
        );
        if (twins?.length === 1 && dropped.numbers.filter((value) => value > 0).length >= 3) {
          named++;
          const name = [...place, String(dropped.index + 1)].join(' › ');
          expect(notes[0]).toMatchObject({ id: 'left-out', args: { station: name } });
        } else {
          expect(notes.map(({ id }) => id)).not.toContain('left-out');
        }
      });
      fc.assert(property, RUNS);
      expect(named).toBeGreaterThan(50);
    },
    MINUTE,
  );
});
