import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gatherDossier } from '../../src/dossier/gather-dossier.js';
import type { Dossier } from '../../src/model/dossier.js';
import { analyseFiles, electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { root } from '../source-files.js';
import { dossierOf } from './station-of-files.js';

const foundingCases: Files = Object.fromEntries(
  readdirSync(`${root}data/founding-cases`).map((name) => [
    name,
    readFileSync(`${root}data/founding-cases/${name}`),
  ]),
);

const lines = ['registered', 'turnout'];

const official = (path: string, published: string) => ({ ...formsFile(path, lines), published });

const twoVersions = {
  'election.yaml': electionYaml({
    election: { name: 'Test election', date: '2030-03-03' },
    contests: twoContestants,
    sources: [
      {
        id: 'cik',
        role: 'commission',
        files: [official('late.csv', '2030-03-09'), official('first.csv', '2030-03-04')],
      },
      {
        id: 'golos',
        role: 'observer',
        selection: 'self-selected',
        files: [formsFile('copy.csv', ['turnout'])],
      },
      {
        id: 'camera',
        role: 'camera',
        files: [
          {
            path: 'counts.csv',
            holds: 'voter-counts',
            counted: 'in-room',
            columns: { territory: ['territory'], from: 'from', to: 'to', pass: 'who' },
          },
        ],
      },
      {
        id: 'map',
        role: 'observer',
        files: [
          {
            path: 'incidents.csv',
            holds: 'incidents',
            columns: { territory: ['territory'], station: 'station', at: 'at' },
          },
        ],
      },
    ],
  }),
  'first.csv': 'territory,station,registered,turnout,a,b\nNorth,7,900,400,300,100\nNorth,8,900,400,300,100\n',
  'late.csv': 'territory,station,registered,turnout,a,b\nNorth,7,,500,400,100\n',
  'copy.csv': 'territory,station,turnout,a,b\nNorth,7,400,290,\n',
  'counts.csv':
    'territory,station,count,from,to,who\nNorth,7,390,12:00,20:00,Ivanova\nNorth,7,380,08:00,20:00,Petrov\n',
  'incidents.csv':
    'territory,station,category,at\nNorth,7,obstruction,2030-03-03 11:15\nNorth,7,no-copy,\nNorth,8,other,09:00\n',
};

const kinds = ({ timeline }: Dossier): string[] => timeline.map(({ event }) => event.kind);

describe('a dossier', () => {
  it('has the three numbers of the founding case in the order of time: counted, first published, revised', async () => {
    const { dossier } = await dossierOf('333', foundingCases);
    expect(
      dossier.timeline.map(({ when, event }) => [
        when.day,
        event.kind === 'count' ? event.count : event.kind === 'publication' ? event.voted?.value : null,
      ]),
    ).toEqual([
      [null, 256],
      ['2017-09-10', 1331],
      ['2017-09-12', 1867],
    ]);
    expect(dossier.timeline[2]?.event).toMatchObject({ version: 'later', daysLater: 2 });
  });

  it('takes its findings as they are in the analysis of the whole data set', async () => {
    const { dossier, analysis } = await dossierOf('333', foundingCases);
    expect(dossier.findings.length).toBeGreaterThan(0);
    expect(analysis.findings).toEqual(expect.arrayContaining([...dossier.findings]));
    const others = analysis.findings.filter(
      ({ subject }) => subject.kind === 'station' && subject.station === '333',
    );
    expect(dossier.findings).toEqual(others);
  });

  it('orders the day by the clock, and publications behind it by their dates, not by the order of the files', async () => {
    const { dossier } = await dossierOf('7', twoVersions);
    expect(dossier.timeline.map(({ when: { day, time }, event }) => [day, time, event.kind])).toEqual([
      [null, '08:00', 'count'],
      ['2030-03-03', '11:15', 'incident'],
      [null, '12:00', 'count'],
      ['2030-03-04', null, 'publication'],
      ['2030-03-09', null, 'publication'],
      [null, null, 'publication'],
    ]);
  });

  it('names an incident by its category alone, and counters by a number', async () => {
    const { dossier, markdown } = await dossierOf('7', twoVersions);
    expect(dossier.incidents.map(({ category, when }) => [category, when?.time ?? null])).toEqual([
      ['obstruction', '11:15'],
      ['no-copy', null],
    ]);
    expect(dossier.timeline.flatMap(({ event }) => (event.kind === 'count' ? event.pass : []))).toEqual([
      2, 1,
    ]);
    expect(markdown).not.toMatch(/Ivanova|Petrov/u);
  });

  it('puts the official versions in time before the copies of others, blank apart from absent', async () => {
    const { dossier } = await dossierOf('7', twoVersions);
    const [mayor] = dossier.contests;
    expect(mayor?.measures.map((measure) => ('line' in measure ? measure.line : 'votes'))).toEqual([
      'registered',
      'turnout',
      'votes',
      'votes',
    ]);
    expect(mayor?.forms.map(({ source, published, cells }) => [source, published, ...cells])).toEqual([
      ['cik', '2030-03-04', 900, 400, 300, 100],
      ['cik', '2030-03-09', 'blank', 500, 400, 100],
      ['golos', null, 'absent', 400, 290, 'blank'],
    ]);
  });

  it('says which cells a revision changed, a number that became blank among them', async () => {
    const { dossier } = await dossierOf('7', twoVersions);
    const later = dossier.timeline.find(
      ({ event }) => event.kind === 'publication' && event.version === 'later',
    );
    expect(later?.event).toMatchObject({
      daysLater: 5,
      changes: [
        { before: 900, after: 'blank' },
        { before: 400, after: 500 },
        { before: 300, after: 400 },
      ],
    });
  });

  it('says of a publication that it has no form of the station', async () => {
    const { dossier } = await dossierOf('8', twoVersions);
    expect(
      dossier.timeline.flatMap(({ event }) => (event.kind === 'publication' ? event.version : [])),
    ).toEqual(['first', 'missing']);
  });

  it('takes the publication of a source that revises another for a later version of its form', async () => {
    const stage = (id: string, path: string, more: object = {}) => ({
      id,
      role: 'commission' as const,
      ...more,
      files: [formsFile(path, lines)],
    });
    const form = (turnout: number): string =>
      `territory,station,registered,turnout,a,b\nNorth,7,900,${turnout},300,100\n`;
    const { dossier, markdown } = await dossierOf('7', {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [stage('quick', 'z.csv'), stage('final', 'a.csv', { revises: 'quick' })],
      }),
      'z.csv': form(400),
      'a.csv': form(410),
    });
    expect(
      dossier.timeline.map(({ source, event }) => [source, 'version' in event && event.version]),
    ).toEqual([
      ['quick', 'first'],
      ['final', 'later'],
    ]);
    expect(markdown).toContain('| voters who took part | 400 | 410 (+10) |');
  });

  it('shows a machine’s time by the station’s clock where the election says how far that is ahead, and as UTC else', async () => {
    const timesWith = async (more: object) => {
      const { dossier, markdown } = await dossierOf('7', {
        'election.yaml': electionYaml({
          election: { name: 'Test election', ...more },
          sources: [
            {
              id: 'map',
              role: 'observer',
              files: [{ path: 'i.csv', holds: 'incidents', columns: { station: 'station', at: 'ms' } }],
            },
          ],
        }),
        'i.csv': 'station,category,ms\n7,obstruction,1632084000000\n',
      });
      return [dossier.timeline[0]?.when.day, dossier.timeline[0]?.when.time, markdown.includes('marked UTC')];
    };
    expect(await timesWith({ utcOffset: '+03:00' })).toEqual(['2021-09-19', '23:40', false]);
    expect(await timesWith({ utcOffset: '+05:30' })).toEqual(['2021-09-20', '02:10', false]);
    expect(await timesWith({})).toEqual(['2021-09-19', '20:40', true]);
  });

  it('counts the rows of every source that says something of the station, and of no other', async () => {
    const { dossier } = await dossierOf('8', twoVersions);
    expect(dossier.sources.map(({ source, forms, incidents }) => [source, forms, incidents])).toEqual([
      ['cik', 1, 0],
      ['map', 0, 1],
    ]);
  });

  it('shows a reading that was left blank as blank, in its place', async () => {
    const { dossier, markdown } = await dossierOf('7', {
      'election.yaml': electionYaml({
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              { path: 'readings.csv', holds: 'turnout-readings', columns: { date: 'date', time: 'time' } },
            ],
          },
        ],
      }),
      'readings.csv':
        'station,date,time,voted\n7,18.09.2021,10.00,\n7,17.09.2021,20.00,30\n7,17.09.2021,15.00,0\n7,later,10.00,40\n',
    });
    expect(kinds(dossier)).toEqual(['reading', 'reading', 'reading', 'reading']);
    expect(markdown).toMatch(
      /2021-09-17, 15:00 \|[^\n]*\| 0 \|[^\n]*\n\| 2021-09-17, 20:00 \|[^\n]*\| 30 \|[^\n]*\n\| 2021-09-18, 10:00 \|[^\n]*\| blank \|/u,
    );
    expect(markdown).toContain('“later 10.00”, as written');
  });

  it('knows no station beyond those of the data set', async () => {
    const { dataset, analysis } = await analyseFiles(twoVersions);
    expect(() => gatherDossier(dataset, analysis, dataset.stations.length)).toThrow(RangeError);
    expect(() => gatherDossier(dataset, analysis, -1)).toThrow(RangeError);
  });
});
