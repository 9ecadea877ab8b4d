import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallingTurnout } from '../../../src/checks/arithmetic/falling-turnout.js';
import { type Announced, checkAnnounced, hours } from '../readings/announced.js';
import { expectAnyOrder } from '../readings/any-order.js';

const check = (given: Announced) => checkAnnounced(fallingTurnout, given);
const oneStation = (...voted: (number | null)[]) => check({ files: [hours('7', voted)] });

describe('falling-turnout', () => {
  it('fires where a reading is smaller than the one before', async () => {
    const { outcome, findings } = await oneStation(100, 773, 721);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'arithmetic',
        subject: { kind: 'station', station: '7', territory: ['N'] },
        message: {
          id: 'turnout-falls',
          args: { from: '2030-05-05 12:00', to: '2030-05-05 14:00', falls: 1 },
        },
        expected: { value: 773, source: 'cik', places: [{ file: 'readings-0.csv', line: 3 }] },
        actual: { value: 721, places: [{ file: 'readings-0.csv', line: 4 }] },
        difference: -52,
        unit: 'voters',
        votesAtStake: 52,
        n: 3,
        p: null,
        cells: [],
        notes: [],
      },
    ]);
  });

  it('stays silent where turnout rises or stands still, and fires at a fall of one', async () => {
    const { outcome, findings, remarks } = await oneStation(0, 10, 10, 11);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, findings: 0 });
    expect(findings).toEqual([]);
    expect(remarks[0]).toEqual({
      id: 'falls-counted',
      args: { source: 'cik', falls: 0, stations: 0, pairs: 3 },
    });
    expect((await oneStation(0, 10, 9)).findings).toMatchObject([{ difference: -1, votesAtStake: 1 }]);
  });

  it('compares over a blank, counts it, and never takes it for zero', async () => {
    expect((await oneStation(50, null, 60)).findings).toEqual([]);
    const { findings, remarks } = await oneStation(50, null, 40);
    expect(findings).toMatchObject([{ expected: { value: 50 }, actual: { value: 40 } }]);
    expect(remarks[1]).toMatchObject({ id: 'readings-used', args: { readings: 2, blank: 1, unplaced: 0 } });
  });

  it('does not examine a station of which one reading is filled', async () => {
    const { outcome } = await check({ files: [[...hours('7', [10, 20]), ...hours('8', [10, null])]] });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    expect((await oneStation(10, null)).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-two-readings' },
    });
  });

  it('makes one finding of several falls, about the largest, and lists and counts them all', async () => {
    const { findings, remarks } = await oneStation(100, 90, 300, 200, 400);
    expect(findings).toMatchObject([
      {
        message: { args: { falls: 2 } },
        expected: { value: 300 },
        actual: { value: 200 },
        votesAtStake: 100,
        cells: [
          { expected: 100, actual: 90 },
          { expected: 300, actual: 200 },
        ],
        notes: [
          { id: 'fall', args: { from: '2030-05-05 10:00', to: '2030-05-05 12:00', by: 10 } },
          { id: 'fall', args: { before: 300, after: 200, by: 100 } },
        ],
      },
    ]);
    expect(findings[0]?.provenance.map(({ line }) => line)).toEqual([4, 5, 2, 3]);
    expect(remarks[0]).toEqual({
      id: 'falls-counted',
      args: { source: 'cik', falls: 2, stations: 1, pairs: 4 },
    });
  });

  it('is silent where two numbers of one moment allow for no fall, and says that they differ', async () => {
    const rows = (...voted: number[]) => voted.map((number) => `N,7,2030-05-05,12:00,${number},`);
    const { findings, remarks } = await check({ files: [[...hours('7', [50]), ...rows(40, 60)]] });
    expect(findings).toEqual([]);
    expect(remarks).toContainEqual({ id: 'readings-contradictory', args: { source: 'cik', moments: 1 } });
    expect((await check({ files: [[...hours('7', [50]), ...rows(40, 49)]] })).findings).toMatchObject([
      { expected: { value: 50 }, actual: { value: 49 } },
    ]);
  });

  it('uses one number of a moment for both steps, the one with which turnout falls least', async () => {
    const rows = (...voted: number[]) => voted.map((number) => `N,7,2030-05-05,12:00,${number},`);
    const at = async (...voted: number[]) =>
      (await check({ files: [['N,7,2030-05-05,10:00,100,', ...rows(...voted), 'N,7,2030-05-05,14:00,90,']] }))
        .findings;
    expect(await at(50, 300)).toMatchObject([
      { expected: { value: 100 }, actual: { value: 50 }, votesAtStake: 50, message: { args: { falls: 1 } } },
    ]);
    // Falls of five and of five, where 50 or 300 would make one of 50 or of 210.
    expect(await at(50, 95, 300)).toMatchObject([{ votesAtStake: 5, message: { args: { falls: 2 } } }]);
    expect(await at(40, 170)).toMatchObject([{ votesAtStake: 60, message: { args: { falls: 1 } } }]);
    expect(await at(10, 170)).toMatchObject([{ expected: { value: 170 }, actual: { value: 90 } }]);
  });

  it('falls, with any choice of the numbers, by no less than with the one it takes', async () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(numbers, { minLength: 2, maxLength: 5 }), async (moments) => {
        const rows = moments.flatMap((of, hour) => of.map((n) => `N,7,2030-05-05,${10 + hour}:00,${n},`));
        const { findings } = await check({ files: [rows] });
        const [finding] = findings;
        const cells = finding?.cells ?? [];
        const found =
          cells.length > 0
            ? cells.reduce((sum, { expected, actual }) => sum + (expected ?? 0) - (actual ?? 0), 0)
            : (finding?.votesAtStake ?? 0);
        const every = moments.reduce<number[][]>(
          (all, of) => all.flatMap((one) => of.map((n) => [...one, n])),
          [[]],
        );
        const falls = every.map((choice) =>
          choice.reduce((sum, n, at) => sum + Math.max(0, (choice[at - 1] ?? 0) - n), 0),
        );
        expect(found).toBe(Math.min(...falls));
      }),
      { numRuns: 60 },
    );
  });

  it('takes 24:00 for the end of its day where each day is counted anew', async () => {
    const days = (station: string): string[] => [
      `N,${station},2030-05-05,12:00,101,`,
      `N,${station},2030-05-05,24:00,301,`,
      `N,${station},2030-05-06,12:00,81,`,
      `N,${station},2030-05-06,24:00,251,`,
    ];
    const { findings, remarks } = await check({ files: [[...days('1'), ...days('2')]] });
    expect(findings).toEqual([]);
    expect(remarks).toContainEqual({ id: 'each-day-anew', args: { source: 'cik' } });
    const midnight = days('3').toSpliced(2, 0, 'N,3,2030-05-06,0:00,0,');
    expect((await check({ files: [[...midnight, ...days('1')]] })).findings).toEqual([]);
  });

  it('reads the hour after midnight as the end of the day where no date is stated', async () => {
    const rows = ['N,7,,08:00,10,', 'N,7,,20:00,500,', 'N,7,,23:59,700,', 'N,7,,00:30,710,'];
    const { findings, remarks } = await check({ files: [rows] });
    expect(findings).toEqual([]);
    expect(remarks).toContainEqual({ id: 'after-midnight', args: { source: 'cik', readings: 1 } });
    // Not in the order of time: what 00:30 means is not known, and is said to be a possible explanation.
    const other = await check({ files: [rows.toReversed()] });
    expect(other.findings).toMatchObject([{ expected: { value: 710 }, actual: { value: 10 } }]);
    expect(other.findings[0]?.innocent).toContain('after-midnight');
    expect((await check({ files: [rows.with(3, 'N,7,,04:00,710,')] })).findings).toHaveLength(1);
  });

  it('says how many readings have no moment also where none is left to compare', async () => {
    const { outcome } = await check({ files: [['N,7,2030-05-05,10:00,1,', 'N,7,2030-05-05,noon,2,']] });
    expect(outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-two-readings', args: { unplaced: 1 } },
    });
  });

  it('takes equal numbers of one moment for one reading', async () => {
    const { remarks, findings } = await check({ files: [hours('7', [50, 60]), hours('7', [50, 60])] });
    expect(findings).toEqual([]);
    expect(remarks[1]).toMatchObject({ args: { readings: 2 } });
  });

  it('compares overnight, unless most nights begin again lower', async () => {
    const days = (station: string, evening: number, morning: number): string[] => [
      `N,${station},05.05.2030,10.00,10,`,
      `N,${station},05.05.2030,20.00,${evening},`,
      `N,${station},06.05.2030,10.00,${morning},`,
      `N,${station},06.05.2030,20.00,${evening + morning},`,
    ];
    const once = await check({ files: [[...days('7', 50, 40), ...days('8', 50, 60)]] });
    expect(once.findings).toMatchObject([{ subject: { station: '7' }, difference: -10 }]);
    const mostly = await check({
      files: [[...days('7', 50, 40), ...days('8', 50, 5), ...days('9', 50, 60)]],
    });
    expect(mostly.findings).toEqual([]);
    expect(mostly.remarks).toContainEqual({ id: 'each-day-anew', args: { source: 'cik' } });
  });

  it('leaves out a reading whose moment cannot be put in order, and counts it', async () => {
    const { findings, remarks } = await check({
      files: [[...hours('7', [50, 60]), 'N,7,2030-05-05,evening,10,']],
    });
    expect(findings).toEqual([]);
    expect(remarks[1]).toMatchObject({ args: { readings: 2, unplaced: 1 } });
  });

  it('takes a later publication of a moment for a correction', async () => {
    const files = [hours('7', [50, 40]), hours('7', [50, 60]).slice(1)];
    expect((await check({ files, published: ['2030-05-05', '2030-05-06'] })).findings).toEqual([]);
    expect((await check({ files, published: ['2030-05-06', '2030-05-05'] })).findings).toHaveLength(1);
  });

  it('is not applicable without announced turnout', async () => {
    const { outcome } = await check({ files: [], forms: ['N,7,1000,400,10,'] });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'needs-turnout-readings' } });
  });

  it('is named as what compared the table of readings', async () => {
    const { facts } = await oneStation(1, 2);
    expect(facts).toMatchObject([{ message: { id: 'table' }, checks: ['falling-turnout'] }]);
  });

  it('finds the same whatever the order of rows and files', async () => {
    const rows = [...hours('7', [1, 20, 9, 30, 2]), ...hours('8', [5, null, 4]), ...hours('9', [1, 2])];
    await expectAnyOrder(fallingTurnout, { files: [[...rows, ...hours('9', [2])]] });
  });
});
