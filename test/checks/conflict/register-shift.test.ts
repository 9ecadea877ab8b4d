import { describe, expect, it } from 'vitest';
import { registerShift } from '../../../src/checks/conflict/register-shift.js';
import { analyseFiles, electionYaml, twoContestants } from '../../builders.js';
import { headline } from '../readings/announced.js';

type Registers = Readonly<Record<string, number | ''>>;

/** Registers by station, as `7`, or `S 7` where the territory is not N, or `R/S 7` in a region. */
const tableOf = (registers: Registers): string => {
  const rows = Object.entries(registers).map(([name, registered]) => {
    const [station, path = 'N'] = name.split(' ').reverse();
    const [territory, region = ''] = path.split('/').reverse();
    return `${region},${territory},${station},${registered}`;
  });
  return ['region,territory,station,registered', ...rows, ''].join('\n');
};

const commission = {
  id: 'cik',
  role: 'commission' as const,
  files: [
    {
      path: 'forms.csv',
      holds: 'result-forms' as const,
      columns: { station: 'station', territory: ['region', 'territory'], registered: 'registered' },
    },
  ],
};

async function twoElections(before: Registers, now: Registers, set: Readonly<Record<string, number>> = {}) {
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [commission],
        parameters: { 'register-shift': { percent: 30, voters: 100, ...set } },
        previous: '../2026',
      }),
      'forms.csv': tableOf(now),
      '../2026/election.yaml': electionYaml({
        election: { name: 'The one before' },
        contests: twoContestants,
        sources: [commission],
      }),
      '../2026/forms.csv': tableOf(before),
    },
    [registerShift],
  );
  const [outcome] = analysis.outcomes;
  const remarks = outcome?.status === 'completed' ? outcome.remarks : [];
  return { outcome, remarks, findings: analysis.findings, facts: analysis.facts };
}

const five = { '1': 1000, '2': 1000, '3': 1000, '4': 1000, '5': 1000 };
/** The others grew by 10 %. */
const grown = { '1': 1100, '2': 1100, '3': 1100, '4': 1100, '5': 1100 };

describe('register-shift between elections', () => {
  it('fires where a register grew far more than the others of its territory', async () => {
    const { outcome, findings, facts } = await twoElections({ ...five, '7': 1000 }, { ...grown, '7': 1500 });
    expect(outcome).toMatchObject({ status: 'completed', examined: 6, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { station: '7', territory: ['N'] },
        message: {
          id: 'grew-more',
          args: {
            election: 'The one before',
            before: 1000,
            own: 50,
            ownWay: 'grew',
            typical: 10,
            typicalWay: 'grew',
            others: 5,
          },
        },
        expected: {
          value: 1100,
          low: 770,
          high: 1430,
          places: [{ file: '../2026/forms.csv', line: 7 }],
        },
        actual: { value: 1500, places: [{ file: 'forms.csv', line: 7 }] },
        difference: 400,
        unit: 'voters',
        votesAtStake: null,
      },
    ]);
    expect(facts).toMatchObject([{ message: { id: 'previous-election' }, checks: ['register-shift'] }]);
  });

  it('fires the other way round where it shrank', async () => {
    const { findings } = await twoElections({ ...five, '7': 1000 }, { ...grown, '7': 700 });
    expect(findings).toMatchObject([{ message: { id: 'shrank-more' }, difference: -400 }]);
  });

  it('fires where a register stands still and its neighbours’ doubled, and says so', async () => {
    const doubled = Object.fromEntries(Object.keys(five).map((station) => [station, 2100]));
    const { findings } = await twoElections({ ...five, '7': 1000 }, { ...doubled, '7': 1000 });
    expect(findings).toMatchObject([
      { message: { id: 'grew-less' }, expected: { value: 2100 }, actual: { value: 1000 }, difference: -1100 },
    ]);
    expect(headline(findings[0])).toContain(
      'registers grew by 110 % (the median of 5), this one by 0 %. Had it changed like them, it would have 2,100.',
    );
    const halved = Object.fromEntries(Object.keys(five).map((station) => [station, 400]));
    const less = await twoElections({ ...five, '7': 1000 }, { ...halved, '7': 900 });
    expect(less.findings).toMatchObject([{ message: { id: 'shrank-less' }, difference: 500 }]);
  });

  it('stays silent at the very edge of the share, and fires one voter beyond it', async () => {
    const at = async (now: number) =>
      (await twoElections({ ...five, '7': 1000 }, { ...grown, '7': now })).findings.length;
    expect([await at(1430), await at(1431), await at(770), await at(769)]).toEqual([0, 1, 0, 1]);
  });

  it('stays silent at the very edge of the number of voters', async () => {
    const at = async (now: number) =>
      (await twoElections({ ...five, '7': 100 }, { ...grown, '7': now })).findings.length;
    expect([await at(210), await at(211), await at(0)]).toEqual([0, 1, 1]);
    expect((await twoElections({ ...five, '7': 90 }, { ...grown, '7': 0 })).findings).toEqual([]);
  });

  it('stays silent where the whole territory changed alike', async () => {
    const doubled = Object.fromEntries(Object.keys(five).map((station) => [station, 2000]));
    expect((await twoElections({ ...five, '7': 1000 }, { ...doubled, '7': 2000 })).findings).toEqual([]);
  });

  it('does not compare a blank register, nor one of nobody, and names the station as not compared', async () => {
    const { outcome, findings } = await twoElections(
      { ...five, '6': 1000, '7': '', '8': 0 },
      { ...grown, '6': 1100, '7': 5000, '8': 5000, '9': 5000 },
    );
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 6, unmatched: { total: 3 } });
    const blankNow = await twoElections({ ...five, '6': 1000, '7': 1000 }, { ...grown, '6': 1100, '7': '' });
    expect(blankNow.outcome).toMatchObject({ examined: 6, unmatched: { total: 0 } });
  });

  it('compares stations of small territories with each other, and none with too few others', async () => {
    const before = { 'A 1': 1000, 'B 2': 1000, 'C 3': 1000, 'D 4': 1000, 'E 5': 1000 };
    expect((await twoElections(before, before)).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-register-twice' },
    });
    const { findings, outcome } = await twoElections({ ...before, 'F 6': 1000 }, { ...before, 'F 6': 2000 });
    expect(outcome).toMatchObject({ examined: 6 });
    expect(findings).toMatchObject([{ subject: { territory: ['F'] } }]);
  });

  it('says nothing of a territory where more than the set share are beyond the bounds', async () => {
    const before = { ...five, '6': 1000, '7': 1000, '8': 1000 };
    const two = { ...before, '7': 5000, '8': 5000 };
    expect((await twoElections(before, two)).findings).toHaveLength(2);
    expect((await twoElections(before, two, { percentAnew: 24.9 })).outcome).toMatchObject({
      status: 'not-applicable',
    });
  });

  it('says nothing of any territory where most stations of the whole region are in such ones', async () => {
    const mixed = [500, 3000, 500, 3000, 500, 3000];
    const other = [3000, 500, 3000, 500, 3000, 500];
    const same = [1000, 1000, 1000, 1000, 1000, 9000];
    const level = [1000, 1000, 1000, 1000, 1000, 1000];
    const region = await twoElections(
      { ...named('R/A', mixed), ...named('R/B', mixed), ...named('R/C', level), ...named('S/D', level) },
      { ...named('R/A', other), ...named('R/B', other), ...named('R/C', same), ...named('S/D', same) },
    );
    expect(region.findings).toMatchObject([{ subject: { territory: ['S', 'D'] } }]);
    expect(region.remarks[1]).toMatchObject({ id: 'numbered-anew', args: { groups: 3, stations: 18 } });
  });

  it('says nothing of stations that were numbered anew, whichever way they changed', async () => {
    const before = { '1': 500, '2': 3000, '3': 500, '4': 3000, '5': 500, '6': 3000 };
    const now = { '1': 3000, '2': 500, '3': 3000, '4': 500, '5': 3000, '6': 500 };
    const { outcome, findings } = await twoElections({ ...before, ...south }, { ...now, ...south });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 6 });
    expect(outcome).toMatchObject({
      remarks: [
        { id: 'elections-compared', args: { pairs: 12 } },
        { id: 'numbered-anew', args: { groups: 1, stations: 6 } },
      ],
    });
  });

  it('finds a station again however its number and territory are written, and never two in one', async () => {
    const more = Object.fromEntries(Object.entries(five).map(([station, n]) => [`Ёлки ${station}`, n]));
    const renamed = await twoElections(
      { ...named('R/Old', [1000, 1000, 1000, 1000, 1000]), 'R/3.Old №0007': 1000 },
      { ...named('R/New', [1000, 1000, 1000, 1000, 1000]), 'R/New УИК№7': 2000 },
    );
    expect(renamed.findings).toMatchObject([{ subject: { station: 'УИК№7', territory: ['R', 'New'] } }]);
    const { findings } = await twoElections(
      { ...more, 'Ёлки 007': 1000 },
      {
        ...Object.fromEntries(Object.entries(more).map(([name, n]) => [name.replace('Ёлки', 'елки'), n])),
        'елки 7': 2000,
      },
    );
    expect(findings).toMatchObject([{ subject: { station: '7' } }]);
  });
});

function named(path: string, registers: readonly number[]): Registers {
  return Object.fromEntries(registers.map((n, index) => [`${path} ${index + 1}`, n]));
}

const south = { 'S 1': 1000, 'S 2': 1000, 'S 3': 1000, 'S 4': 1000, 'S 5': 1000, 'S 6': 1000 };
