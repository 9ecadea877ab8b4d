import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { Message } from '../../model/message.js';
import type { Subject } from '../../model/subject.js';
import { NO_TERRITORY, territoryPath } from '../../model/territory.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, formFigure, stationSubject } from '../figures.js';
import { earlierStations } from './earlier-stations.js';
import { percentChange } from './percent-change.js';
import { type RegisterPair, registerPairs, registersOf } from './register-pairs.js';
import { type ComparedRegister, withTypicalChange } from './typical-change.js';

export const BETWEEN_ELECTIONS = [
  'boundaries-redrawn',
  'houses-built-or-emptied',
  'away-from-home',
  'station-closed',
] as const;

export interface ElectionBounds {
  readonly percent: number;
  readonly voters: number;
  readonly neighbours: number;
  /** Share of a territory's stations beyond the bounds from which on its numbers are taken to mean other stations. */
  readonly percentAnew: number;
}

export interface ElectionComparison {
  readonly stations: readonly number[];
  readonly unmatched: readonly Subject[];
  readonly findings: readonly FindingDraft[];
  readonly remarks: readonly Message[];
}

/** Each station's register against the same station's at the earlier election, beside what the territory's others did. */
export function compareElections(
  dataset: Dataset,
  previous: Dataset,
  bounds: ElectionBounds,
): ElectionComparison {
  const earlier = earlierStations(dataset, previous);
  const pairs = registerPairs(dataset, previous, earlier);
  const paired = new Set(pairs.map(({ station }) => station));
  const registers = registersOf(dataset);
  const unmatched = dataset.stations.ids.flatMap((_, station) =>
    paired.has(station) || registers(station).length === 0 ? [] : [stationSubject(dataset, station)],
  );
  const ofTerritory = groupBy(pairs, ({ station }) => dataset.stations.territories[station] ?? NO_TERRITORY);
  const groups = [...ofTerritory.values()];
  const isLarge = ({ length }: { readonly length: number }): boolean => length > bounds.neighbours;
  // Small territories are compared with each other.
  const compared = [...groups.filter(isLarge), groups.filter((group) => !isLarge(group)).flat()].filter(
    isLarge,
  );
  const results = compared.map((group) => {
    const registersOfGroup = withTypicalChange(group);
    const beyond = registersOfGroup.filter((register) => isBeyond(register, bounds));
    return { stations: group, beyond, isAnother: 100 * beyond.length > bounds.percentAnew * group.length };
  });
  const areAnew = topsNumberedAnew(dataset, results);
  const [examined, others] = [false, true].map((anew) =>
    results.filter(
      ({ isAnother, stations }) => (isAnother || areAnew.has(topOf(dataset, stations))) === anew,
    ),
  ) as [typeof results, typeof results];
  return {
    stations: examined.flatMap(({ stations }) => stations.map(({ station }) => station)),
    unmatched,
    findings: examined.flatMap(({ beyond }) =>
      beyond.map((register) => describe(dataset, previous, register, bounds)),
    ),
    remarks: [
      { id: 'elections-compared', args: { pairs: pairs.length, ...bounds } },
      ...(others.length > 0
        ? [
            {
              id: 'numbered-anew',
              args: {
                percent: bounds.percentAnew,
                groups: others.length,
                stations: others.reduce((sum, { stations }) => sum + stations.length, 0),
              },
            },
          ]
        : []),
    ],
  };
}

interface Result {
  readonly stations: readonly RegisterPair[];
  readonly isAnother: boolean;
}

/** Uppermost territories of which more than half of the stations are in territories numbered anew: then all of them are. */
function topsNumberedAnew(dataset: Dataset, results: readonly Result[]): ReadonlySet<string> {
  const count = (of: readonly Result[]): number => of.reduce((sum, { stations }) => sum + stations.length, 0);
  const byTop = groupBy(results, ({ stations }) => topOf(dataset, stations));
  return new Set(
    [...byTop].flatMap(([top, of]) =>
      2 * count(of.filter(({ isAnother }) => isAnother)) > count(of) ? [top] : [],
    ),
  );
}

/** Territories that were put together may lie in several uppermost ones: they then count as one of their own. */
function topOf({ stations, territories }: Dataset, pairs: readonly RegisterPair[]): string {
  const tops = pairs.map(({ station }) => {
    const territory = stations.territories[station] ?? NO_TERRITORY;
    return territoryPath(territories, territory)[0] ?? '';
  });
  return new Set(tops).size === 1 ? JSON.stringify(tops[0]) : '';
}

/** Whether both bounds are exceeded; a change equal to either is within it. In whole numbers, so that the edge is exact. */
function isBeyond({ pair, typical }: ComparedRegister, { percent, voters }: ElectionBounds): boolean {
  const typically = pair.before.value * typical.after;
  const distance = Math.abs(pair.now.value * typical.before - typically);
  return 100 * distance > percent * typically && distance > voters * typical.before;
}

function describe(
  dataset: Dataset,
  previous: Dataset,
  { pair, typical, others }: ComparedRegister,
  { percent, voters }: ElectionBounds,
): FindingDraft {
  const { station, before, now } = pair;
  const typically = (before.value * typical.after) / typical.before;
  const allowed = Math.max((typically * percent) / 100, voters);
  const measure = { kind: 'line', line: 'registered' } as const;
  const expected = {
    ...formFigure(previous, measure, before),
    value: Math.round(typically),
    low: Math.max(0, Math.ceil(typically - allowed)),
    high: Math.floor(typically + allowed),
  };
  const actual = formFigure(dataset, measure, now);
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: null,
    message: {
      id: messageId(before.value, now.value, typically),
      args: {
        election: previous.election.name,
        before: before.value,
        ...changeArguments('own', before.value, now.value),
        ...changeArguments('typical', typical.before, typical.after),
        others,
      },
    },
    expected,
    actual,
    difference: now.value - Math.round(typically),
    unit: 'voters',
    votesAtStake: null,
    method: 'exact',
    n: 2,
    test: null,
    direction: null,
    cells: [],
    notes: [{ id: 'bound-between-elections', args: { percent, voters } }],
    innocent: [...BETWEEN_ELECTIONS],
    provenance: distinctPlaces([...expected.places, ...actual.places]),
  };
}

/** What a register did, beside what its neighbours' did. */
function messageId(before: number, now: number, typically: number): string {
  if (now > typically) return now < before ? 'shrank-less' : 'grew-more';
  return now < before ? 'shrank-more' : 'grew-less';
}

/** By how many per cent, and which way. */
function changeArguments(name: string, before: number, after: number) {
  const change = percentChange(before, after) ?? 0;
  const way = change > 0 ? 'grew' : change < 0 ? 'shrank' : 'same';
  return { [name]: Math.abs(change), [`${name}Way`]: way };
}
