import { describe, expect, it } from 'vitest';
import { voterCountGap } from '../../../src/checks/conflict/voter-count-gap.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { LINES } from '../../../src/model/line.js';
import { COUNTED, type Counted } from '../../../src/model/observation.js';
import { analyseFiles, electionYaml } from '../../builders.js';

type Sources = ElectionFile['sources'];

/** An official publication of one form, of station 7. */
interface Official {
  readonly lines: Readonly<Record<string, number | ''>>;
  readonly contest?: string;
  readonly published?: string;
}

/** What a count of one voter is held against. */
async function heldAgainst(counted: Counted, officials: readonly Official[], count = 1) {
  const files = officials.map(({ lines, contest = 'mayor', published }, index) => {
    const known = LINES.filter((line) => Object.hasOwn(lines, line));
    return {
      text: `station,${known.join(',')}\n7,${known.map((line) => lines[line]).join(',')}\n`,
      entry: {
        path: `official-${index}.csv`,
        holds: 'result-forms' as const,
        contest,
        columns: Object.fromEntries(known.map((line) => [line, line])),
        ...(published ? { published } : {}),
      },
    };
  });
  const sources: Sources = [
    { id: 'cik', role: 'commission', files: files.map(({ entry }) => entry) },
    {
      id: 'camera',
      role: 'camera',
      counts: 'exact',
      files: [{ path: 'counts.csv', holds: 'voter-counts', counted }],
    },
  ];
  const contests = ['mayor', 'council'].map((id) => ({ id, contestants: {} }));
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({ contests, sources }),
      'counts.csv': `station,count\n7,${count}\n`,
      ...Object.fromEntries(files.map(({ entry, text }) => [entry.path, text])),
    },
    [voterCountGap],
  );
  const [finding] = analysis.findings;
  return {
    finding,
    status: analysis.outcomes[0]?.status,
    value: finding?.actual.value,
    measure: finding?.actual.measure,
    noteIds: finding?.notes.map(({ id }) => id) ?? [],
  };
}

const WHOLE = {
  issuedEarly: 3,
  issuedInStation: 500,
  issuedOutside: 20,
  sentByPost: 7,
  issued: 531,
  stationary: 490,
  portable: 19,
  inBoxes: 508,
  turnout: 529,
};

function without(...lines: string[]): Record<string, number | ''> {
  return Object.fromEntries(Object.entries(WHOLE).filter(([line]) => !lines.includes(line)));
}

describe('the official number of a count', () => {
  it.each([
    ['in-room', 500, 'issuedInStation'],
    ['issued', 500, 'issuedInStation'],
    ['into-stationary-box', 490, 'stationary'],
    ['into-any-box', 508, 'inBoxes'],
    ['turnout', 529, 'turnout'],
  ] as const)('of kind %s is %d, the line %s', async (counted, value, line) => {
    const found = await heldAgainst(counted, [{ lines: WHOLE }]);
    expect(found).toMatchObject({ value, measure: { kind: 'line', line } });
    expect(found.noteIds).toContain('held-against-same');
  });

  it.each([
    ['in-room', 'issuedInStation', 490, 'stationary', 'held-against-boxes'],
    ['issued', 'issuedInStation', 490, 'stationary', 'held-against-boxes'],
    ['into-stationary-box', 'stationary', 500, 'issuedInStation', 'held-against-issued'],
  ] as const)(
    'of kind %s without %s is %d, the line %s, before turnout',
    async (counted, missing, value, line, note) => {
      const found = await heldAgainst(counted, [{ lines: without(missing) }]);
      expect(found).toMatchObject({ value, measure: { kind: 'line', line } });
      expect(found.noteIds[0]).toBe(note);
    },
  );

  it('allows for ballots that enter the stationary box otherwise than by the day’s voters', async () => {
    const { finding } = await heldAgainst('into-stationary-box', [{ lines: WHOLE }]);
    // Three issued early and seven sent by post.
    expect(finding).toMatchObject({ actual: { value: 490 }, votesAtStake: 490 - 10 - 1 });
    expect((await heldAgainst('in-room', [{ lines: WHOLE }])).finding?.votesAtStake).toBe(499);
    expect((await heldAgainst('turnout', [{ lines: WHOLE }])).finding?.votesAtStake).toBe(528);
  });

  it('allows for electronic votes against printed totals, and against nothing that counts ballots of paper', async () => {
    const electronic = { issuedElectronically: 40, issuedOutside: 10 };
    const stake = async (counted: Counted, lines: Record<string, number | ''>) =>
      (await heldAgainst(counted, [{ lines: { ...electronic, ...lines } }])).finding?.votesAtStake;
    expect(await stake('in-room', { turnout: 500 })).toBe(500 - 50 - 1);
    expect(await stake('in-room', { issued: 500 })).toBe(500 - 50 - 1);
    expect(await stake('into-any-box', { turnout: 500 })).toBe(500 - 50 - 1);
    expect(await stake('in-room', { inBoxes: 500 })).toBe(500 - 10 - 1);
    expect(await stake('into-any-box', { inBoxes: 500 })).toBe(500 - 1);
    expect(await stake('into-stationary-box', { stationary: 500 })).toBe(500 - 1);
    expect(await stake('issued', { issuedInStation: 500 })).toBe(500 - 1);
    expect(await stake('turnout', { turnout: 500 })).toBe(500 - 1);
    const sum = await heldAgainst('into-any-box', [{ lines: { ...electronic, issuedInStation: 490 } }]);
    expect(sum).toMatchObject({
      value: 500,
      measure: { kind: 'sum' },
      finding: { votesAtStake: 500 - 10 - 1 },
    });
  });

  it('allows the stated share where the line of electronic votes is blank', async () => {
    const lines = { turnout: 500, issuedElectronically: '' as const, issuedOutside: 10 };
    expect((await heldAgainst('in-room', [{ lines }])).finding?.votesAtStake).toBe(500 - 10 - 75 - 1);
  });

  it('is the sum over the boxes where their total is not printed', async () => {
    const found = await heldAgainst('into-any-box', [{ lines: without('inBoxes') }]);
    expect(found).toMatchObject({ value: 509, measure: { kind: 'sum', name: 'inBoxes' } });
    const one = await heldAgainst('into-any-box', [{ lines: without('inBoxes', 'portable') }]);
    expect(one.value).toBe(490);
  });

  it('is not the sum over the boxes where one of them is blank', async () => {
    const lines = { ...without('inBoxes'), portable: '' as const };
    expect((await heldAgainst('into-any-box', [{ lines }])).value).toBe(529);
  });

  it.each(COUNTED.filter((counted) => counted !== 'turnout'))(
    'of kind %s falls back to turnout where the line is missing, and says so',
    async (counted) => {
      const found = await heldAgainst(counted, [{ lines: { turnout: 529 } }]);
      expect(found).toMatchObject({ value: 529, measure: { kind: 'line', line: 'turnout' } });
      expect(found.noteIds[0]).toBe('held-against-turnout');
    },
  );

  it('takes for turnout what is printed, else ballots issued, else their parts', async () => {
    const turnout = (...missing: string[]) => heldAgainst('turnout', [{ lines: without(...missing) }]);
    expect(await turnout('turnout')).toMatchObject({ value: 531, measure: { line: 'issued' } });
    expect(await turnout('turnout', 'issued')).toMatchObject({ value: 523, measure: { name: 'issued' } });
  });

  it('is what the boxes hold where the form says nothing of turnout, and says so', async () => {
    const lines = without('turnout', 'issued', 'issuedInStation');
    const printed = await heldAgainst('turnout', [{ lines }]);
    expect(printed).toMatchObject({ value: 508, measure: { kind: 'line', line: 'inBoxes' } });
    expect(printed.noteIds[0]).toBe('held-against-boxes');
    const { inBoxes: _, ...parts } = lines;
    expect(await heldAgainst('turnout', [{ lines: parts }])).toMatchObject({
      value: 509,
      measure: { kind: 'sum', name: 'inBoxes' },
    });
  });

  it('is none where every line is blank', async () => {
    const lines = Object.fromEntries(Object.keys(WHOLE).map((line) => [line, '' as const]));
    expect((await heldAgainst('in-room', [{ lines }])).status).toBe('not-applicable');
  });

  it('is the latest publication’s by date, wherever it stands; earlier ones stand in notes and provenance', async () => {
    const final = { lines: { turnout: 1867 }, published: '2017-09-12' };
    const first = { lines: { turnout: 1700 }, published: '2017-09-10' };
    const undated = { lines: { turnout: 1650 } };
    const { finding } = await heldAgainst('turnout', [final, undated, first]);
    expect(finding?.actual).toMatchObject({ value: 1867, published: '2017-09-12' });
    expect(finding?.notes.slice(-2)).toEqual([
      { id: 'published-before', args: { value: 1700, published: '2017-09-10', source: 'cik' } },
      { id: 'published-before', args: { value: 1650, published: '', source: 'cik' } },
    ]);
    expect(finding?.provenance.map(({ file }) => file)).toEqual([
      'counts.csv',
      'official-0.csv',
      'official-2.csv',
      'official-1.csv',
    ]);
  });

  it('is the later one’s where the hours of two publications are written in different time zones', async () => {
    // 13:00 and 17:00 in Greenwich: Vladivostok is ten hours ahead of it, Moscow three.
    const vladivostok = { lines: { turnout: 1700 }, published: '2017-09-10T23:00:00+10:00' };
    const moscow = { lines: { turnout: 1867 }, published: '2017-09-10T20:00:00+03:00' };
    expect((await heldAgainst('turnout', [vladivostok, moscow])).value).toBe(1867);
  });

  it('is an earlier publication’s where the latest leaves it blank', async () => {
    const early = { lines: { turnout: 1867 }, published: '2017-09-10' };
    const late = { lines: { turnout: '' as const }, published: '2017-09-12' };
    expect((await heldAgainst('turnout', [early, late])).finding?.actual).toMatchObject({
      value: 1867,
      published: '2017-09-10',
    });
  });

  it('is the line of the same kind if any publication has it, and only that line is listed before it', async () => {
    const early = { lines: { issuedInStation: 500 }, published: '2017-09-10' };
    const late = { lines: { turnout: 529 }, published: '2017-09-12' };
    const { finding, value } = await heldAgainst('in-room', [early, late]);
    expect(value).toBe(500);
    expect(finding?.provenance.map(({ file }) => file)).toEqual(['counts.csv', 'official-0.csv']);
  });

  it('is that of the contest whose number is nearest, whichever stands first', async () => {
    const council = { lines: { issuedInStation: 410 }, contest: 'council' };
    const mayor = { lines: { issuedInStation: 500 } };
    const nearest = async (count: number) => (await heldAgainst('in-room', [mayor, council], count)).finding;
    expect(await nearest(400)).toMatchObject({ contest: 'council', votesAtStake: 10 });
    expect(await nearest(510)).toMatchObject({ contest: 'mayor', votesAtStake: 10 });
  });
});
