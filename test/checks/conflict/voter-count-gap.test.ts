import { describe, expect, it } from 'vitest';
import { voterCountGap } from '../../../src/checks/conflict/voter-count-gap.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { LINES } from '../../../src/model/line.js';
import type { Counted } from '../../../src/model/observation.js';
import { analyseFiles, electionYaml, twoContestants } from '../../builders.js';
import { plotsOf } from '../plots-of.js';

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
    // 400 in four fifths of the day: 100 more in the last fifth, 200 at twice the rate. Of 523, each in view with probability 0.8, 400 or
    // fewer are still seen in 2.5 %, and of 635 with two thirds (scipy).
    const once = { expected: { low: 400, high: 523 }, votesAtStake: 1477 };
    expect((await given('0.8', 1)).findings).toMatchObject([once]);
    const { findings } = await given('80 %', 2);
    expect(findings).toMatchObject([{ expected: { low: 400, high: 635 }, votesAtStake: 1365 }]);
    expect(findings[0]?.notes.slice(1)).toEqual([
      { id: 'unwatched-by-rate-and-chance', args: { percent: 20, more: 50, voters: 235 } },
    ]);
    const noteIds = async (watched: string) => (await given(watched, 2)).findings[0]?.notes.slice(1);
    expect(await noteIds('')).toEqual([{ id: 'watched-not-stated', args: {} }]);
    expect(await noteIds('1')).toEqual([]);
  });

  it('grants for an exact count of nobody in a hundredth of the day what may have come all the same', async () => {
    const given = async (issuedInStation: number) =>
      (await compare({ counts: 'exact', rows: ['7,0,,,0.01,'], official: { issuedInStation } })).findings;
    // Of 732, each in view with probability 1/199, nobody is seen in 2.5 %: log 0.025 / log(198/199).
    expect(await given(732)).toEqual([]);
    expect(await given(733)).toMatchObject([{ expected: { low: 0, high: 732 }, votesAtStake: 1 }]);
  });

  it('adds to a modelled count in part of the day no chance that its error has already', async () => {
    const { findings } = await compare({ rows: ['7,256,,,0.5,'], official: { issuedInStation: 5000 } });
    // Three times what 256 allow, at detection 0.9 and size 10: 600.3 by scipy.
    expect(findings).toMatchObject([{ expected: { high: 1800 } }]);
    expect(findings[0]?.notes[1]).toEqual({ id: 'unwatched-by-rate', args: { percent: 50, more: 200 } });
  });

  it('takes a share watched that cannot be read for unknown, and never for all or for not stated', async () => {
    for (const watched of ['60', 'half']) {
      const { findings, outcome } = await compare({ counts: 'exact', rows: [`7,200,,,${watched},`] });
      expect(findings).toEqual([]);
      expect(outcome).toMatchObject({ remarks: [{ id: 'hours-not-usable', args: { counts: 1 } }, {}] });
    }
    const hours = await compare({ counts: 'exact', rows: ['7,200,8:00,20:00,half,'] });
    expect(hours.findings).toEqual([]);
    const fewer = await compare({ counts: 'exact', rows: ['7,510,,,half,'] });
    expect(fewer.findings[0]?.notes.map(({ id }) => id)).toEqual(['held-against-same', 'watched-not-usable']);
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

  it('leaves of 1,867 against 256 what no way of erring in the range explains, with the p and the answers of each', async () => {
    const { findings, outcome } = await compare({
      counted: 'turnout',
      official: { turnout: 1867 },
      rows: ['7,256,,,1,'],
    });
    const convention = { detection: 0.95, size: 25, leastDetection: 0.9, leastSize: 10, mostSize: 100 };
    // Of 600 at detection 0.9 and size 10 so few come in 2.5 %, as so many of 148 do: scipy, as all numbers here.
    expect(findings).toMatchObject([
      {
        message: { id: 'more-reported', args: { missed: 86, unexplained: 1267 } },
        expected: { value: 256, low: 148, high: 600 },
        votesAtStake: 1267,
        notes: [
          { id: 'held-against-same' },
          { id: 'model-convention', args: { ...convention, repeats: 0, needed: 10 } },
          {
            id: 'at-other-sizes',
            args: {
              detection: 0.95,
              size: 25,
              at: 1443,
              small: 10,
              atSmall: 1299,
              large: 100,
              atLarge: 1524,
            },
          },
        ],
      },
    ]);
    // The p of the least favourable way of erring: mean 0.9 · 1,867 and size 10.
    expect(Math.log10((findings[0]?.p ?? 1) / 2)).toBeCloseTo(-5.2608, 4);
    expect(outcome).toMatchObject({ families: [{ level: 'station', contest: 'mayor', tested: 1 }] });
  });

  it('stays silent where only a part of the range leaves something, as of 1,325 against 797', async () => {
    const given = (parameters: Readonly<Record<string, number>>, issuedInStation = 1325) =>
      compare({ official: { issuedInStation }, rows: ['7,797,,,1,'], parameters });
    const { findings, outcome } = await given({});
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ remarks: [{ id: 'covered', args: { counts: 1, largest: 40 } }] });
    // Whoever holds that counts err as the convention says, and no more, has 21 left.
    const alone = { leastSize: 25, leastDetection: 0.95 };
    expect((await given(alone)).findings).toMatchObject([
      { message: { args: { missed: 40 } }, votesAtStake: 21 },
    ]);
    expect((await given(alone, 1304)).findings).toEqual([]);
    expect((await given({}, 1853)).findings).toEqual([]);
    expect((await given({}, 1854)).findings).toMatchObject([{ votesAtStake: 1 }]);
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
    expect(await fewer(583)).toEqual([]);
    const [finding] = await fewer(500);
    expect(finding).toMatchObject({
      message: { id: 'fewer-reported', args: { missed: null } },
      expected: { low: 583 },
      votesAtStake: 83,
    });
    // 697 at size 25 and 821 at size 100, as if nobody was missed.
    const args = { detection: null, at: 197, atSmall: 83, atLarge: 321 };
    expect(finding?.notes.at(-1)).toMatchObject({ id: 'at-other-sizes', args });
  });

  it('reads the ways in which counts may err from the election file, and refuses those that are none', async () => {
    const given = (parameters: Record<string, number>) =>
      compare({ official: { issuedInStation: 1900 }, rows: ['7,797,,,1,'], parameters });
    expect((await given({})).findings).toMatchObject([{ votesAtStake: 47 }]);
    expect((await given({ leastSize: 25 })).findings).toMatchObject([{ votesAtStake: 524 }]);
    expect((await given({ leastDetection: 0.95 })).findings).toMatchObject([{ votesAtStake: 144 }]);
    // The range always holds the convention itself.
    expect((await given({ detection: 0.8 })).findings).toEqual([]);
    expect((await given({ size: 9 })).findings).toEqual([]);
    await expect(given({ detection: 1.5, size: 0.01, leastSize: 0 })).rejects.toMatchObject({
      problems: [
        { code: 'impossible-setting', column: 'parameters.voter-count-gap.detection', got: '1.5' },
        { column: 'parameters.voter-count-gap.size', got: '0.01', args: { least: 0.1, most: null } },
        { column: 'parameters.voter-count-gap.leastSize' },
      ],
    });
    expect((await given({ size: 0.1, leastSize: 0.1 })).outcome).toMatchObject({ status: 'completed' });
  });

  it('refuses a voting time that is none, and takes one that is', async () => {
    const given = (parameters: Record<string, number | string>) =>
      compare({ rows: ['7,797,,,1,'], parameters });
    const column = (name: string) => `parameters.voter-count-gap.${name}`;
    for (const [parameters, names] of [
      [{ opens: '8 am', closes: '20:00' }, ['opens']],
      [{ opens: 800, closes: 2000 }, ['opens', 'closes']],
      [{ opens: '20:00', closes: '8:00' }, ['closes']],
      [{ opens: '2018-03-18 8:00', closes: '20:00' }, ['opens']],
      [{ opens: '8:00' }, ['closes']],
      [{ closes: '20:00' }, ['opens']],
    ] as const) {
      await expect(given(parameters)).rejects.toMatchObject({
        problems: names.map((name) => ({
          code: 'impossible-setting',
          column: column(name),
          args: { kind: 'hours' },
        })),
      });
    }
    expect((await given({ opens: '8:00', closes: '20:00' })).outcome).toMatchObject({ status: 'completed' });
  });

  it('takes no longer for a count of two billion', async () => {
    const { outcome } = await compare({ rows: ['7,2000000000,,,0.5,'] });
    expect(outcome).toMatchObject({ status: 'completed', findings: 1 });
  }, 2_000);

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
    expect((await given({ turnout: 600, portable: 0 }))?.votesAtStake).toBe(200);
  });

  it('grants the share on top of what the lines say where the cell of one way is blank', async () => {
    const given = async (counted: Counted, official: Record<string, number | ''>) =>
      (await compare({ counts: 'exact', counted, official, rows: ['7,400,,,1,'] })).findings[0];
    const turnout = await given('in-room', { turnout: 600, issuedOutside: 30, issuedEarly: '' });
    expect(turnout?.votesAtStake).toBe(80);
    expect(turnout?.notes.slice(1)).toEqual([
      { id: 'elsewhere-by-lines', args: { voters: 30 } },
      { id: 'elsewhere-by-share', args: { voters: 90, percent: 15 } },
    ]);
    // Ballots of early voters are put into the stationary box.
    expect((await given('into-stationary-box', { stationary: 600, issuedEarly: '' }))?.votesAtStake).toBe(
      110,
    );
    expect((await given('into-stationary-box', { stationary: 600, issuedEarly: 0 }))?.votesAtStake).toBe(200);
    expect((await given('into-stationary-box', { stationary: 600 }))?.votesAtStake).toBe(200);
  });

  it('bounds unwatched hours by the announced turnout where it reaches to the close', async () => {
    const rows = ['7,300,8:00,14:00,1,', '7,200,16:00,20:00,1,'];
    const official = { issuedInStation: 900 };
    const parameters = { busier: 1, opens: '8:00', closes: '20:00' };
    const given = (readings: readonly string[]) =>
      compare({ counts: 'exact', rows, official, parameters, readings });
    // 50 voters an hour where most came: two hours of that. Of 622, in view with probability 5/6, 500 are seen in 2.5 % (scipy).
    expect((await given([])).findings).toMatchObject([{ expected: { high: 622 }, votesAtStake: 278 }]);
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
    expect((await given(announced.slice(0, 2))).findings).toMatchObject([{ expected: { high: 622 } }]);
  });

  it('takes voting to have gone on as long as the announced turnout shows, where the hours are not stated', async () => {
    const readings = ['7,10:00,200', '7,15:00,600', '7,20:00,1000'];
    const given = (issuedInStation: number) =>
      compare({ counts: 'exact', rows: ['7,200,8:00,10:00,1,'], official: { issuedInStation }, readings });
    expect((await given(1000)).findings).toEqual([]);
    const { findings } = await given(1100);
    expect(findings).toMatchObject([{ expected: { low: 200, high: 1000 }, votesAtStake: 100 }]);
    expect(findings[0]?.notes.slice(1)).toEqual([
      { id: 'opening-not-stated', args: { from: '08:00', to: '20:00' } },
      { id: 'unwatched-by-curve', args: { percent: 83.3, voters: 800 } },
    ]);
  });

  it('grants those announced before the first hour that anybody watched', async () => {
    const { findings } = await compare({
      counts: 'exact',
      rows: ['7,400,10:00,20:00,1,'],
      official: { issuedInStation: 700 },
      readings: ['7,10:00,200', '7,20:00,600'],
    });
    expect(findings).toMatchObject([{ expected: { low: 400, high: 600 }, votesAtStake: 100 }]);
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

describe('the chart of a day', () => {
  const READINGS = ['7,10:00,120', '7,15:00,330', '7,20:00,500'];

  it('shows the announced numbers beside the sums of the count, its range at the end', async () => {
    const { outcome } = await compare({
      counts: { about: 10 },
      rows: ['7,60,08:00,12:00,,', '7,90,12:00,16:30,,', '7,50,16:30,20:00,,'],
      readings: READINGS,
    });
    const [plot] = plotsOf([outcome], 'curve');
    expect(plot).toMatchObject({
      id: 'day',
      subject: { station: '7' },
      args: { announced: 500, counted: 200, official: 500 },
    });
    const [announced, counted] = plot?.series ?? [];
    expect(announced).toMatchObject({ id: 'announced', source: 'cik' });
    expect(announced?.points.map(({ at, x, value }) => [at, x, value])).toEqual([
      ['10:00', 10, 120],
      ['15:00', 15, 330],
      ['20:00', 20, 500],
    ]);
    expect(counted).toMatchObject({ id: 'counted', source: 'reuters' });
    expect(counted?.points.map(({ at, low, value, high }) => [at, low, value, high])).toEqual([
      ['08:00', 0, 0, 0],
      ['12:00', 60, 60, 60],
      ['16:30', 150, 150, 150],
      ['20:00', 190, 200, 210],
    ]);
  });

  it('shows a count without hours as one point, where the announced numbers end', async () => {
    const { outcome } = await compare({ counts: 'exact', rows: ['7,400,,,,'], readings: READINGS });
    expect(plotsOf([outcome], 'curve')[0]?.series[1]?.points).toEqual([
      { at: '20:00', x: 20, low: 400, value: 400, high: 400 },
    ]);
  });

  it('is not drawn without announced numbers, nor where nothing is found', async () => {
    const { outcome } = await compare({ counts: 'exact', rows: ['7,400,,,,'] });
    expect(plotsOf([outcome], 'curve')).toEqual([]);
    const same = await compare({ counts: 'exact', rows: ['7,500,,,,'], readings: READINGS });
    expect(plotsOf([same.outcome], 'curve')).toEqual([]);
  });
});
