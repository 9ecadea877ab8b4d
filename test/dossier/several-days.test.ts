import { describe, expect, it } from 'vitest';
import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { dossierOf } from './station-of-files.js';

const countsFile = {
  path: 'counts.csv',
  holds: 'voter-counts' as const,
  counted: 'in-room' as const,
  columns: { from: 'from', to: 'to', watched: 'watched', pass: 'pass' },
};

const counted = (rows: readonly string[]): Files => ({
  'election.yaml': electionYaml({
    election: { name: 'Test election', date: '2021-09-19' },
    sources: [{ id: 'camera', role: 'camera', files: [countsFile] }],
  }),
  'counts.csv': `station,count,from,to,watched,pass\n${rows.map((row) => `7,${row}\n`).join('')}`,
});

describe('a dossier of a vote of several days', () => {
  it('gives a count over three days both days, and not the hours of the first alone', async () => {
    const { dossier, markdown } = await dossierOf(
      '7',
      counted(['600,2021-09-17 08:00,2021-09-19 20:00,,', '90,18.09.2021 08:00,18.09.2021 20:00,,']),
    );
    expect(dossier.timeline.map(({ when }) => [when.day, when.time, when.until])).toEqual([
      ['2021-09-17', '08:00', '2021-09-19 20:00'],
      ['2021-09-18', '08:00', '20:00'],
    ]);
    expect(markdown).toContain('2021-09-17, 08:00–2021-09-19 20:00');
  });

  it('gives a count of whole days both of them, and one that states its end alone the day of its end', async () => {
    const { dossier } = await dossierOf(
      '7',
      counted(['600,2021-09-17,2021-09-19,,', '5,,18.09.2021 20:00,,']),
    );
    expect(dossier.timeline.map(({ when }) => [when.day, when.time, when.until])).toEqual([
      ['2021-09-17', null, '2021-09-19'],
      ['2021-09-18', null, '20:00'],
    ]);
  });

  it('knows from a count over several days that no one day is the day of the vote', async () => {
    const { dossier } = await dossierOf('7', counted(['600,2021-09-17,2021-09-19,,', '5,09:00,10:00,,']));
    expect(dossier.timeline.map(({ when }) => when.day)).toEqual([null, '2021-09-17']);
  });

  it('says of which time a share was watched: of the hours of the row, else of the voting time', async () => {
    const { markdown } = await dossierOf(
      '7',
      counted(['1,08:00,12:00,1,', '2,12:00,13:00,,', '3,14:00,,0.5,', '4,,,,']),
    );
    expect(markdown.match(/room, [^|]*watched[^|]*(?= \|)/gu)).toEqual([
      'room, 100 % of these hours watched',
      'room, share of these hours watched not stated',
      'room, 50 % of the voting time watched',
      'room, share of the voting time watched not stated',
    ]);
  });

  it('numbers the passes of each source by themselves', async () => {
    const { dossier } = await dossierOf('7', {
      'election.yaml': electionYaml({
        sources: ['camera', 'others'].map((id) => ({
          id,
          role: 'camera',
          files: [{ ...countsFile, path: `${id}.csv` }],
        })),
      }),
      'camera.csv': 'station,count,from,to,watched,pass\n7,1,,,,Anna\n7,2,,,,Bella\n',
      'others.csv': 'station,count,from,to,watched,pass\n7,3,,,,Clara\n',
    });
    expect(dossier.timeline.map(({ event }) => (event.kind === 'count' ? event.pass : null))).toEqual([
      1, 2, 1,
    ]);
  });

  it('does not quote an incident’s time that cannot be read: a name may stand there', async () => {
    const { markdown } = await dossierOf('7', {
      'election.yaml': electionYaml({
        sources: [
          {
            id: 'map',
            role: 'observer',
            files: [{ path: 'i.csv', holds: 'incidents', columns: { station: 'station', at: 'at' } }],
          },
        ],
      }),
      'i.csv': 'station,category,at\n7,obstruction,about noon says Petrova\n',
    });
    expect(markdown).not.toContain('Petrova');
    expect(markdown.match(/a time that cannot be read/gu)).toHaveLength(2);
  });
});

const lines = ['valid', 'turnout'];
const header = 'territory,station,valid,turnout,a,b\n';

describe('the publications of a dossier', () => {
  const threeTimes = {
    'election.yaml': electionYaml({
      contests: [...twoContestants, { id: 'council', contestants: { a: 'A', b: 'B' } }],
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [
            { ...formsFile('m1.csv', lines, 'mayor'), published: '2030-03-04' },
            {
              path: 'm2.csv',
              holds: 'result-forms',
              contest: 'mayor',
              columns: { station: 'station', territory: ['territory'], turnout: 'turnout' },
              published: '2030-03-05',
            },
            { ...formsFile('m3.csv', lines, 'mayor'), published: '2030-03-06' },
            { ...formsFile('c1.csv', lines, 'council'), published: '2030-03-04' },
            { ...formsFile('c2.csv', lines, 'council'), published: '2030-03-05' },
          ],
        },
        {
          id: 'golos',
          role: 'observer',
          files: [{ ...formsFile('copy.csv', [], 'mayor'), published: '2030-03-09' }],
        },
        {
          id: 'golos-final',
          role: 'observer',
          revises: 'golos',
          files: [{ ...formsFile('copy2.csv', [], 'mayor'), published: '2030-03-07' }],
        },
      ],
    }),
    'm1.csv': `${header}North,7,500,510,300,200\n`,
    'm2.csv': 'territory,station,turnout\nNorth,7,520\n',
    'm3.csv': `${header}North,7,,520,280,\n`,
    'c1.csv': `${header}North,7,500,510,300,200\nNorth,8,500,510,300,200\n`,
    'c2.csv': `${header}North,8,500,510,300,200\n`,
    'copy.csv': 'territory,station,a,b\nNorth,7,250,200\n',
    'copy2.csv': 'territory,station,a,b\nNorth,7,260,200\n',
  } satisfies Files;

  it('say what changed against the number last published, and nothing of lines that they do not have', async () => {
    const { dossier } = await dossierOf('7', threeTimes);
    const changes = dossier.timeline.flatMap(({ event }) =>
      event.kind === 'publication' && event.contest === 'mayor' && event.version === 'later'
        ? [event.changes.map(({ measure, before, after }) => [Object.values(measure)[1], before, after])]
        : [],
    );
    expect(changes).toEqual([
      [['turnout', 510, 520]],
      [
        ['valid', 500, 'blank'],
        ['a', 300, 280],
        ['b', 200, 'blank'],
      ],
      [['a', 250, 260]],
    ]);
  });

  it('are called revised only where a number became another', async () => {
    const { markdown } = await dossierOf('7', {
      ...threeTimes,
      'm2.csv': 'territory,station,turnout\nNorth,7,\n',
      'm1.csv': `${header}North,7,500,,300,200\n`,
      'm3.csv': `${header}North,7,500,520,300,200\n`,
    });
    expect(markdown).toContain('published again without a change 1 day later');
    expect(markdown).toMatch(/published again 1 day later for mayor: voters who took part blank → 520/u);
    expect(markdown.match(/revised[^|]* for mayor/gu)).toHaveLength(1);
  });

  it('stand beside each other with the change of each number, across a publication that lacks the line', async () => {
    const { markdown } = await dossierOf('7', threeTimes);
    expect(markdown).toMatch(/votes for Anna \| 300 \| — \| 280 \(−20\) \| 250 \(−30\) \| 260 \(−20\) \|/u);
    expect(markdown).toMatch(/votes for Boris \| 200 \| — \| blank \| 200 \| 200 \|/u);
  });

  it('give no number of days to one that revises another and is dated before it', async () => {
    const { dossier, markdown } = await dossierOf('7', threeTimes);
    const final = dossier.timeline.find(({ source }) => source === 'golos-final');
    expect(final?.event).toMatchObject({ version: 'later', daysLater: null });
    expect(markdown).not.toContain('−2 days');
  });

  it('name, where the station is missing, a file of the contest that it is missing from', async () => {
    const { dossier } = await dossierOf('7', threeTimes);
    const missing = dossier.timeline.filter(
      ({ event }) => event.kind === 'publication' && event.version === 'missing',
    );
    expect(missing.map(({ places }) => places)).toEqual([[{ file: 'c2.csv', line: 1 }]]);
  });
});
