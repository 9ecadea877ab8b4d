import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { integerPercentExcess } from '../../../src/checks/pattern/integer-percent-excess.js';
import { repeatedShare } from '../../../src/checks/pattern/repeated-share.js';
import { ingest } from '../../../src/ingest/ingest.js';
import type { Finding } from '../../../src/model/finding.js';
import type { NumberTable } from '../../../src/model/number-table.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { analyseDataset } from '../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../real-data/open.js';

const MINUTES = 60_000;

interface Numbers {
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
  readonly deviation: number;
  readonly z: number;
  readonly logP: number;
}

/** What a check of a data set finds, and its tables. */
async function run(name: string) {
  const dataset = await ingest(openRealData(name), { rulePacks: loadRulePacks() });
  const of = (check: Check) => {
    const { outcomes, findings } = analyseDataset(dataset, [check]);
    const [outcome] = outcomes;
    if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
    return { outcome, findings };
  };
  return { integer: of(integerPercentExcess), repeated: of(repeatedShare) };
}

/** Multiples of 1 % in the whole election. */
function whole(tables: readonly NumberTable[], quantity: string): Numbers {
  const table = tables.find(({ id, args }) => id === 'variants' && args['quantity'] === quantity);
  const [row] = table?.rows ?? [];
  return numbersOf(row, 1);
}

function territory(tables: readonly NumberTable[], name: string): Numbers {
  const table = tables.find(({ id, args }) => id === 'territories' && args['level'] === 1);
  return numbersOf(
    table?.rows.find(({ subject }) => subject.territory[0] === name),
    0,
  );
}

function numbersOf(row: NumberTable['rows'][number] | undefined, from: number): Numbers {
  if (!row) throw new Error('expected a row');
  const [observed, expected, deviation, z, logP] = row.values.slice(from).map((value) => value ?? Number.NaN);
  return {
    n: row.n,
    observed: observed ?? 0,
    expected: expected ?? 0,
    deviation: deviation ?? 0,
    z: z ?? 0,
    logP: logP ?? 0,
  };
}

const excess = ({ observed, expected }: Numbers): number => observed - expected;

/** Equal to 0.01, both sides rounded to as much. */
function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThan(0.011);
}

const named = (findings: readonly Finding[]) =>
  findings.map(({ subject, actual, message: { args } }) => [
    subject.territory.join(' › '),
    args['quantity'],
    args['percent'],
    actual.value,
    args['stations'],
  ]);

// Excess of either, its standard deviation, of the share alone and of turnout alone: computed apart from this program, to 0.01.
describe.skipIf(ABSENT)(`whole percentages of Russian elections${WHY_SKIPPED}`, () => {
  it(
    'of 2011 are 1,002.57 stations too many',
    async () => {
      const { integer, repeated } = await run('ru-2011-national');
      const tables = integer.outcome.estimates;
      const either = whole(tables, 'either');
      expectNear(excess(either), 1002.57);
      expectNear(either.deviation, 114.72);
      expectNear(excess(whole(tables, 'share')), 766.55);
      expectNear(excess(whole(tables, 'turnout')), 448.84);
      expect(either.logP).toBeCloseTo(-17.671, 3);
      expect(
        integer.findings.find(({ subject }) => subject.territory.length === 0)?.contributors?.rows,
      ).toHaveLength(either.observed);
      expect(named(repeated.findings)).toContainEqual([
        'Республика Дагестан › 14 Дахадаевская',
        'share',
        91.1,
        22,
        55,
      ]);
    },
    5 * MINUTES,
  );

  it(
    'of 2018 are 1,708.60 stations too many',
    async () => {
      const { integer, repeated } = await run('ru-2018');
      const tables = integer.outcome.estimates;
      const either = whole(tables, 'either');
      expectNear(excess(either), 1708.6);
      expectNear(either.deviation, 117.38);
      expectNear(excess(whole(tables, 'share')), 857.13);
      expectNear(excess(whole(tables, 'turnout')), 1297.53);
      expect(either.logP).toBeCloseTo(-46.466, 3);
      expect(named(repeated.findings)).toEqual([
        ['Республика Ингушетия › 5 Малгобекская', 'share', 82.5, 14, 23],
        ['Краснодарский край › 35 Новороссийск, Приморская', 'share', 83, 12, 31],
        ['Республика Дагестан › 49 Хунзахская', 'share', 89.9, 12, 56],
        ['Карачаево-Черкесская Республика › 10 по городу Черкесску', 'share', 90, 15, 53],
      ]);
    },
    5 * MINUTES,
  );

  it(
    'of 2024 are 2,933.68 stations too many, and those of three regions as computed apart',
    async () => {
      const { integer, repeated } = await run('ru-2024');
      const tables = integer.outcome.estimates;
      const either = whole(tables, 'either');
      expectNear(excess(either), 2933.68);
      expectNear(either.deviation, 113.36);
      expectNear(excess(whole(tables, 'share')), 1389.28);
      expectNear(excess(whole(tables, 'turnout')), 2170.81);
      expect(either.logP).toBeCloseTo(-141.19, 3);
      expect(territory(tables, 'Саратовская область').z).toBeCloseTo(0.45, 2);
      expect(territory(tables, 'город Москва').z).toBeCloseTo(1.62, 2);
      expect(territory(tables, 'Республика Татарстан (Татарстан)')).toMatchObject({
        n: 2567,
        observed: 674,
        expected: 499.48,
      });
      expect(territory(tables, 'Республика Татарстан (Татарстан)').logP).toBeCloseTo(-17.324, 3);
      expect(repeated.findings).toHaveLength(35);
      expect(named(repeated.findings)).toContainEqual([
        'Ленинградская область › Приозерская',
        'share',
        90,
        20,
        37,
      ]);
    },
    5 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`elections that serve as controls${WHY_SKIPPED}`, () => {
  it.each([
    ['pl-2020', 'either', 0.59],
    ['us-wi-2011', 'share', -1.31],
    ['ru-2019-moscow', 'either', -0.15],
    ['bo-2019', 'either', -0.96],
  ])(
    '%s: no finding at any level after adjustment',
    async (name, quantity, z) => {
      const { integer, repeated } = await run(name);
      expect(integer.findings).toEqual([]);
      expect(repeated.findings).toEqual([]);
      expect(integer.outcome.families.length).toBeGreaterThan(1);
      expect(whole(integer.outcome.estimates, quantity).z).toBeCloseTo(z, 2);
    },
    5 * MINUTES,
  );

  it(
    'pl-2020 has z = −0.59 with ballots from the box for turnout and the share of valid votes',
    async () => {
      const dataset = await ingest(openRealData('pl-2020'), { rulePacks: loadRulePacks() });
      const forms = dataset.forms.map((table) => {
        const { issued: _, invalid: __, inBoxes, ...lines } = table.lines;
        return { ...table, lines: inBoxes ? { ...lines, turnout: inBoxes } : lines };
      });
      const { outcomes } = analyseDataset({ ...dataset, forms }, [integerPercentExcess]);
      const [outcome] = outcomes;
      if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
      expect(whole(outcome.estimates, 'either').z).toBeCloseTo(-0.59, 2);
    },
    5 * MINUTES,
  );
});
