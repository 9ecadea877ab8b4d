import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { type PublicEdition, publicEditionOf } from './write-editions.js';

interface Shift {
  /** Minutes of the beginning and of the end. */
  readonly from: number;
  readonly to: number;
}

const minutes = (minute: number): string => String(minute).padStart(2, '0');

const counts = (path: string) => ({
  path,
  holds: 'voter-counts' as const,
  counted: 'turnout' as const,
  columns: { station: 'station', territory: ['territory'], count: 'n', from: 'from', to: 'to', pass: 'who' },
});

const sourcesOf = (precision: 'exact' | undefined): ElectionFile['sources'] => [
  { id: 'cik', role: 'commission', files: [formsFile('official.csv', ['valid', 'turnout'])] },
  {
    id: 'paper',
    role: 'media',
    ...(precision ? { counts: precision } : {}),
    files: [counts('paper.csv')],
  },
  {
    id: 'watch',
    role: 'observer',
    publish: true,
    ...(precision ? { counts: precision } : {}),
    files: [counts('watch.csv')],
  },
];

/** An observer who came and went in other minutes of the same hours, twice at one station and in two parts at another. */
function edition(
  { from, to }: Shift,
  precision: 'exact' | undefined,
  parameters: ElectionFile['parameters'] = {},
): Promise<PublicEdition> {
  const [came, left] = [minutes(from), minutes(to)];
  return publicEditionOf({
    'set/official.csv':
      'territory,station,valid,turnout,a,b\nNorth,3,700,700,400,300\nNorth,4,700,700,400,300\nNorth,5,700,700,400,300\nNorth,9,700,700,400,300\n',
    'set/paper.csv': 'territory,station,n,from,to,who\nNorth,9,300,09:00,17:00,\n',
    'set/watch.csv': [
      'territory,station,n,from,to,who',
      `North,3,300,08:${came},19:${left},x`,
      `North,3,310,08:${came},19:${left},y`,
      `North,4,100,08:${came},12:${came},x`,
      `North,4,110,12:${came},19:${left},x`,
      `North,5,100,2024-03-17 08:${came},2024-03-17 08:${minutes(from + 9)},x`,
      '',
    ].join('\n'),
    'set/election.yaml': electionYaml({
      contests: twoContestants,
      parameters,
      sources: sourcesOf(precision),
    }),
  });
}

const OPEN = { 'voter-count-gap': { opens: '08:00', closes: '20:00' } };

describe.each([
  ['exactly', 'exact' as const],
  ['with an error', undefined],
])('an observer who counts %s', (_, precision) => {
  it.each([{}, OPEN])(
    'leaves the same bytes, whatever the minutes, with the settings %j',
    async (parameters) => {
      const shifts = [
        { from: 17, to: 40 },
        { from: 18, to: 40 },
        { from: 17, to: 41 },
        { from: 1, to: 59 },
        { from: 50, to: 0 },
      ];
      const made: string[] = [];
      for (const shift of shifts) {
        const { files } = await edition(shift, precision, parameters);
        expect(files.get('analysis.json')?.includes('"value":310')).toBe(true);
        made.push(
          createHash('sha256')
            .update(JSON.stringify([...files]))
            .digest('hex'),
        );
      }
      expect(new Set(made).size).toBe(1);
    },
  );

  it('moves no number of a newspaper, however long they stayed', async () => {
    const withHours = (from: string, to: string) =>
      publicEditionOf({
        'set/official.csv': 'territory,station,valid,turnout,a,b\nNorth,9,700,700,400,300\n',
        'set/paper.csv': 'territory,station,n,from,to,who\nNorth,9,300,09:00,17:00,\n',
        'set/watch.csv': `territory,station,n,from,to,who\nNorth,9,300,${from},${to},x\n`,
        'set/election.yaml': electionYaml({ contests: twoContestants, sources: sourcesOf(precision) }),
      });
    const short = bounds((await withHours('10:00', '11:00')).analysis, 'paper');
    expect(short).toHaveLength(1);
    expect(short[0]).toBeGreaterThan(300 - 1);
    expect(bounds((await withHours('05:00', '23:00')).analysis, 'paper')).toEqual(short);
  });

  it('has a count without an upper bound where nobody says how long the voting was', async () => {
    const { analysis } = await edition({ from: 17, to: 40 }, precision);
    expect(bounds(analysis, 'observers-1')).toEqual([null, null, null]);
    const { analysis: stated } = await edition({ from: 17, to: 40 }, precision, OPEN);
    expect(bounds(stated, 'observers-1').filter((high) => high !== null).length).toBe(2);
  });
});

/** The upper bounds of the counts of a source, findings or not. */
function bounds({ findings, outcomes }: PublicEdition['analysis'], source: string): readonly unknown[] {
  const outcome = outcomes.find(({ id }) => id === 'voter-count-gap');
  const covered = outcome?.status === 'completed' ? outcome.counts : [];
  return [...findings.filter(({ check }) => check === 'voter-count-gap'), ...covered]
    .filter(({ expected }) => expected.source === source)
    .map(({ expected }) => expected.high);
}
