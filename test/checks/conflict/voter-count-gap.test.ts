import { describe, expect, it } from 'vitest';
import { voterCountGap } from '../../../src/checks/conflict/voter-count-gap.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { LINES } from '../../../src/model/line.js';
import type { Counted } from '../../../src/model/observation.js';
import { analyseFiles, electionYaml, twoContestants } from '../../builders.js';

type Source = ElectionFile['sources'][number];

interface Given {
  readonly counted?: Counted;
  readonly counts?: NonNullable<Source['counts']>;
  /** Rows of the count: station,n,from,to,watched,pass. */
  readonly rows: readonly string[];
  /** The official form of station 7; null where there is none. */
  readonly official?: Readonly<Record<string, number | ''>> | null;
  readonly parameters?: Readonly<Record<string, number | string>>;
  /** Announced turnout of station 7: station,time,voted. */
  readonly readings?: readonly string[];
}

async function compare({
  counted = 'in-room',
  counts,
  rows,
  official = { issuedInStation: 500 },
  parameters = {},
  readings = [],
}: Given) {
  const lines = LINES.filter((line) => Object.hasOwn(official ?? { issued: '' }, line));
  const columns = { station: 'station', ...Object.fromEntries(lines.map((line) => [line, line])) };
  const form = official ? ['7', ...lines.map((line) => official[line])].join(',') : '';
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        parameters: { 'voter-count-gap': parameters },
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              { path: 'official.csv', holds: 'result-forms', columns },
              ...(readings.length > 0
                ? [
                    {
                      path: 'readings.csv',
                      holds: 'turnout-readings' as const,
                      columns: { station: 'station', time: 'time', voted: 'voted' },
                    },
                  ]
                : []),
            ],
          },
          {
            id: 'reuters',
            role: 'media',
            ...(counts ? { counts } : {}),
            files: [
              {
                path: 'counts.csv',
                holds: 'voter-counts',
                counted,
                columns: { count: 'n', from: 'from', to: 'to', watched: 'watched', pass: 'pass' },
              },
            ],
          },
        ],
      }),
      'official.csv': `station,${lines.join(',')}\n${form}\n`,
      'readings.csv': `station,time,voted\n${readings.join('\n')}\n`,
      'counts.csv': `station,n,from,to,watched,pass\n${rows.join('\n')}\n`,
    },
    [voterCountGap],
  );
  const [outcome] = analysis.outcomes;
  return { findings: analysis.findings, outcome, facts: analysis.facts };
}

describe('voter-count-gap', () => {
  it('fires when the commission reports more than was counted', async () => {
    const { findings, outcome } = await compare({ counts: 'exact', rows: ['7,400,,,1,'] });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { kind: 'station', station: '7' },
        contest: 'mayor',
        message: { id: 'more-than-stated', args: { precision: 'exact', unexplained: 100, missed: 20 } },
        expected: { source: 'reuters', value: 400, low: 400, high: 400, measure: { counted: 'in-room' } },
        actual: { source: 'cik', value: 500, measure: { kind: 'line', line: 'issuedInStation' } },
        difference: 100,
        unit: 'voters',
        votesAtStake: 100,
        direction: null,
        p: null,
        notes: [{ id: 'held-against-same' }],
        provenance: [
          { file: 'counts.csv', line: 2 },
          { file: 'official.csv', line: 2 },
        ],
      },
    ]);
  });

  it('fires the other way round when the commission reports fewer', async () => {
    const { findings } = await compare({ counts: 'exact', rows: ['7,510,,,1,'] });
    expect(findings).toMatchObject([
      { message: { id: 'fewer-than-stated', args: { missed: null } }, difference: -10, votesAtStake: 10 },
    ]);
  });

  it('stays silent when the numbers agree', async () => {
    const { findings, outcome } = await compare({ rows: ['7,500,,,1,'] });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, findings: 0 });
  });

  it('puts only what lies beyond the stated margin at stake, and stays silent at its very edge', async () => {
    const about = { counts: { about: 20 } };
    expect((await compare({ ...about, rows: ['7,480,,,1,'] })).findings).toEqual([]);
    expect((await compare({ ...about, rows: ['7,520,,,1,'] })).findings).toEqual([]);
    const { findings } = await compare({ ...about, rows: ['7,479,,,1,'] });
    expect(findings).toMatchObject([
      {
        expected: { low: 459, high: 499 },
        difference: 21,
        votesAtStake: 1,
        message: { args: { precision: 'about' } },
      },
    ]);
    expect((await compare({ ...about, rows: ['7,521,,,1,'] })).findings).toMatchObject([
      { difference: -21, votesAtStake: 1 },
    ]);
  });

  it('lets the commission report more than a count of "at least", but not fewer', async () => {
    const atLeast = { counts: 'at-least' as const };
    expect((await compare({ ...atLeast, rows: ['7,1,,,1,'] })).findings).toEqual([]);
    const { findings } = await compare({ ...atLeast, rows: ['7,501,,,1,'] });
    expect(findings).toMatchObject([
      { expected: { low: 501, high: null }, difference: -1, message: { args: { precision: 'at-least' } } },
    ]);
  });

  it('takes an exact count at its word', async () => {
    const { findings } = await compare({ counts: 'exact', rows: ['7,499,,,1,'] });
    expect(findings).toMatchObject([{ difference: 1, message: { args: { precision: 'exact' } } }]);
  });

  it('compares no station without an official number, or with a blank one, and does not count it', async () => {
    const { outcome, findings, facts } = await compare({ rows: ['7,500,,,1,', '8,1000,,,1,'] });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    expect(findings).toEqual([]);
    expect(facts.map(({ checks }) => checks)).toEqual([['voter-count-gap'], []]);
    const blank = await compare({ rows: ['7,400,,,1,'], official: { issuedInStation: '' } });
    expect(blank.outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-official-count' } });
  });

  it('never takes a blank count for a count of zero', async () => {
    const { outcome, findings } = await compare({ rows: ['7,500,,,1,', '7,,,,1,'] });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
  });

  it('lets unwatched time add the busiest watched rate, as often as the setting says, or says that none is stated', async () => {
    const given = async (watched: string, busier: number) =>
      compare({
        counts: 'exact',
        official: { issuedInStation: 2000 },
        parameters: { busier },
        rows: [`7,400,,,${watched},`],
      });
    // 400 in four fifths of the day: 100 more in the last fifth, 200 at twice the rate.
    const once = { expected: { low: 400, high: 500 }, votesAtStake: 1500 };
    expect((await given('0.8', 1)).findings).toMatchObject([once]);
    const { findings } = await given('80 %', 2);
    expect(findings).toMatchObject([{ expected: { low: 400, high: 600 }, votesAtStake: 1400 }]);
    expect(findings[0]?.notes.slice(1)).toEqual([
      { id: 'unwatched-by-rate', args: { percent: 20, more: 50 } },
    ]);
    const noteIds = async (watched: string) => (await given(watched, 2)).findings[0]?.notes.slice(1);
    expect(await noteIds('')).toEqual([{ id: 'watched-not-stated', args: {} }]);
    expect(await noteIds('1')).toEqual([]);
  });

  it('sets no upper bound where nothing was watched', async () => {
    expect((await compare({ rows: ['7,0,,,0,'], official: { issuedInStation: 5000 } })).findings).toEqual([]);
  });

  it('stays silent where one of two passes agrees, and says that there were two where neither does', async () => {
    expect((await compare({ counts: 'exact', rows: ['7,400,,,1,Ann', '7,500,,,1,Bob'] })).findings).toEqual(
      [],
    );
    const { findings } = await compare({ counts: 'exact', rows: ['7,400,,,1,Ann', '7,490,,,1,Bob'] });
    expect(findings).toMatchObject([
      {
        expected: { low: 400, high: 490, places: [{ line: 2 }, { line: 3 }] },
        votesAtStake: 10,
        notes: [{ id: 'held-against-same' }, { id: 'several-passes', args: { passes: 2 } }],
      },
    ]);
  });

  it('adds up the parts of a day', async () => {
    const hours = ['7,150,8:00,10:00,1,', '7,250,10:00,20:00,1,'];
    const { findings } = await compare({ counts: 'exact', rows: hours });
    expect(findings).toMatchObject([
      {
        expected: { low: 400, high: 400 },
        notes: [
          { id: 'held-against-same' },
          { id: 'opening-not-stated', args: { from: '08:00', to: '20:00' } },
        ],
      },
    ]);
  });

  it('allows for parts as well as repeats where rows give no times, and says so', async () => {
    expect((await compare({ counts: 'exact', rows: ['7,200,,,1,', '7,300,,,1,'] })).findings).toEqual([]);
    const { findings } = await compare({ counts: 'exact', rows: ['7,200,,,1,', '7,290,,,1,'] });
    expect(findings).toMatchObject([
      {
        expected: { low: 200, high: 490 },
        votesAtStake: 10,
        notes: [{ id: 'held-against-same' }, { id: 'parts-or-repeats', args: { rows: 2 } }],
      },
    ]);
  });

  it('leaves of 1,867 against 256 what the assumed model cannot explain, with its p and the answers of other sizes', async () => {
    const { findings, outcome } = await compare({
      counted: 'turnout',
      official: { turnout: 1867 },
      rows: ['7,256,,,1,'],
    });
    // 2 · 10^−12.3676: negative binomial, mean 0.95 · 1,867, size 25, summed in logarithms with scipy.
    expect(findings).toMatchObject([
      {
        message: { id: 'more-reported', args: { missed: 86, unexplained: 1443 } },
        expected: { value: 256, low: 176, high: 424 },
        votesAtStake: 1443,
        notes: [
          { id: 'held-against-same' },
          { id: 'model-convention', args: { detection: 0.95, size: 25, repeats: 0, needed: 10 } },
          { id: 'at-other-sizes', args: { small: 10, atSmall: 1299, large: 100, atLarge: 1524 } },
        ],
      },
    ]);
    expect(Math.log10((findings[0]?.p ?? 1) / 2)).toBeCloseTo(-12.3676, 4);
    expect(outcome).toMatchObject({ families: [{ level: 'station', contest: 'mayor', tested: 1 }] });
  });

  it('leaves 21 ballots of 1,325 against 797, and none at size 10', async () => {
    const { findings } = await compare({ official: { issuedInStation: 1325 }, rows: ['7,797,,,1,'] });
    expect(findings).toMatchObject([{ message: { args: { missed: 40 } }, votesAtStake: 21 }]);
    expect(findings[0]?.notes.at(-1)).toMatchObject({ args: { atSmall: 0, atLarge: 282 } });
    expect(Math.log10((findings[0]?.p ?? 1) / 2)).toBeCloseTo(-1.6714, 4);
    const silent = await compare({ official: { issuedInStation: 1304 }, rows: ['7,797,,,1,'] });
    expect(silent.findings).toEqual([]);
  });

  it('stays silent where a count differs by 3 per cent, and says how many differ without being a finding', async () => {
    const { findings, outcome } = await compare({ rows: ['7,485,,,1,'] });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({
      status: 'completed',
      remarks: [{ id: 'covered', args: { counts: 1, largest: 3 } }],
    });
  });

  it('fires the other way as if nobody had been missed, only beyond the error of counting', async () => {
    const fewer = async (issuedInStation: number) =>
      (await compare({ official: { issuedInStation }, rows: ['7,1000,,,1,'] })).findings;
    expect(await fewer(750)).toEqual([]);
    expect(await fewer(600)).toMatchObject([
      { message: { id: 'fewer-reported', args: { missed: null } }, expected: { low: 697 }, votesAtStake: 97 },
    ]);
  });

  it('reads detection and size from the election file', async () => {
    const given = (parameters: Record<string, number>) =>
      compare({ official: { issuedInStation: 1325 }, rows: ['7,797,,,1,'], parameters });
    expect((await given({ size: 100 })).findings).toMatchObject([{ votesAtStake: 282 }]);
    expect((await given({ detection: 0.9 })).findings).toEqual([]);
    expect((await given({ detection: 1.5 })).outcome).toMatchObject({ status: 'crashed' });
    expect((await given({ size: 0 })).outcome).toMatchObject({ status: 'crashed' });
  });

  it('grants voting elsewhere by the form’s own lines, and a stated share only where they say nothing', async () => {
    const given = async (official: Record<string, number | ''>) =>
      (await compare({ counts: 'exact', official, rows: ['7,400,,,1,'] })).findings[0];
    const byLines = await given({ turnout: 600, issuedOutside: 30, issuedEarly: 20, portable: 28 });
    expect(byLines).toMatchObject({ votesAtStake: 150 });
    expect(byLines?.notes[1]).toEqual({ id: 'elsewhere-by-lines', args: { voters: 50 } });
    const byShare = await given({ turnout: 600 });
    expect(byShare).toMatchObject({ votesAtStake: 110 });
    expect(byShare?.notes[1]).toEqual({ id: 'elsewhere-by-share', args: { voters: 90, percent: 15 } });
    expect((await given({ turnout: 600, issuedOutside: '' }))?.votesAtStake).toBe(110);
    expect((await given({ turnout: 600, issuedOutside: 30, issuedEarly: '' }))?.votesAtStake).toBe(110);
    expect((await given({ turnout: 600, portable: 0 }))?.votesAtStake).toBe(200);
  });

  it('bounds unwatched hours by the announced turnout where it reaches to the close', async () => {
    const rows = ['7,300,8:00,14:00,1,', '7,200,16:00,20:00,1,'];
    const official = { issuedInStation: 900 };
    const parameters = { busier: 1, opens: '8:00', closes: '20:00' };
    const given = (readings: readonly string[]) =>
      compare({ counts: 'exact', rows, official, parameters, readings });
    // 50 voters an hour where most came: two hours of that.
    expect((await given([])).findings).toMatchObject([{ expected: { high: 600 }, votesAtStake: 300 }]);
    // 120 announced from 12:00 to 16:00, of which two hours were watched.
    const announced = ['7,12:00,400', '7,16:00,520', '7,20:00,900'];
    const { findings } = await given(announced);
    expect(findings).toMatchObject([
      {
        expected: { high: 560 },
        votesAtStake: 340,
        notes: [{ id: 'held-against-same' }, { id: 'unwatched-by-curve', args: { voters: 60 } }],
      },
    ]);
    expect(findings[0]?.provenance).toContainEqual({ file: 'readings.csv', line: 3 });
    expect((await given(announced.slice(0, 2))).findings).toMatchObject([{ expected: { high: 600 } }]);
  });

  it('is not applicable without counts, or without official forms, and says which is missing', async () => {
    const uncounted = await compare({ rows: [] });
    expect(uncounted.outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'needs-independent-counts' },
    });
    const unofficial = await compare({ rows: ['7,400,,,1,'], official: null });
    expect(unofficial.outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'needs-commission-forms' },
    });
  });
});
