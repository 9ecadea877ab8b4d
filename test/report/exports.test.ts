import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingsFileSchema } from '../../src/model/flat-finding.js';
import { LINES } from '../../src/model/line.js';
import { stationFeaturesSchema } from '../../src/model/station-features.js';
import { analysisJson } from '../../src/report/analysis-json.js';
import { findingsCsv } from '../../src/report/findings-csv.js';
import { findingsJson } from '../../src/report/findings-json.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { outline } from '../../src/report/outline/index.js';
import { stationsCsv } from '../../src/report/stations-csv.js';
import { stationsGeojson } from '../../src/report/stations-geojson.js';
import { type Analysed, analyseFiles, electionYaml, twoContestants } from '../builders.js';
import { root } from '../source-files.js';

const columns = (lines: readonly string[]) => ({
  station: 'station',
  territory: ['region', 'district'],
  venue: 'venue',
  latitude: 'latitude',
  longitude: 'longitude',
  ...Object.fromEntries(lines.map((line) => [line, line])),
});
const HEADER = 'region,district,station,venue,latitude,longitude,valid,registered,a,b';

const FILES = {
  'election.yaml': electionYaml({
    contests: twoContestants,
    sources: [
      {
        id: 'cik',
        role: 'commission',
        files: [
          {
            path: 'forms.csv',
            holds: 'result-forms',
            columns: columns(['valid', 'registered']),
            votes: { b: 'b', a: 'a' },
          },
        ],
      },
      {
        id: 'watch',
        role: 'observer',
        files: [
          { path: 'copies.csv', holds: 'result-forms', columns: columns(['valid']), votes: { a: 'a' } },
        ],
      },
    ],
  }),
  'forms.csv': [
    HEADER,
    'North,Hill,7,=School,55.75,37.6,50,100,30,20',
    'North,Hill,8,,55.8,,40,,30,11',
    'South,Sea,7,,95,37,95,90,60,35',
    'South,Sea,8,,-33.5,-70.25,9,90,6,3',
  ].join('\n'),
  'copies.csv': `${HEADER}\nNorth,Hill,7,,,,50,,25,25\n`,
};

describe('the exports of a report', () => {
  let analysed: Analysed;
  const json = (pieces: Iterable<string>): unknown => JSON.parse([...pieces].join(''));
  const csv = (pieces: Iterable<string>) =>
    parse([...pieces].join(''), { columns: true }) as Record<string, string>[];
  beforeAll(async () => {
    analysed = await analyseFiles(FILES);
  });

  it('findings.json has the rows and columns of findings.csv, with their types', () => {
    const { analysis } = analysed;
    const { findings } = findingsFileSchema.parse(json(findingsJson(analysis, locales.en)));
    const rows = csv(findingsCsv(analysis, locales.en));
    expect(findings.length).toBeGreaterThan(1);
    expect(Object.keys(findings[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}));
    const asText = (value: unknown): string =>
      value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    expect(
      findings.map((finding) =>
        Object.fromEntries(Object.entries(finding).map(([name, value]) => [name, asText(value)])),
      ),
    ).toEqual(rows);
    expect(findings[0]?.expected).toBe(analysis.findings[0]?.expected.value);
    expect(findings.some(({ votes_at_stake }) => votes_at_stake === null || votes_at_stake > 0)).toBe(true);
  });

  it('findings.json is whole where there are no findings', () => {
    const empty = { ...analysed.analysis, findings: [] };
    expect(json(findingsJson(empty, locales.en))).toEqual({ schema: 'scrutineer-findings/1', findings: [] });
  });

  it('stations.geojson has a point where both coordinates are on Earth, longitude first, and nothing elsewhere', () => {
    const { features } = stationFeaturesSchema.parse(
      json(stationsGeojson(analysed.dataset, analysed.analysis)),
    );
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [37.6, 55.75] },
      null,
      null,
      { type: 'Point', coordinates: [-70.25, -33.5] },
    ]);
  });

  it('stations.geojson has the columns of stations.csv as properties, a blank as null and texts as they are', () => {
    const { dataset, analysis } = analysed;
    const { features } = stationFeaturesSchema.parse(json(stationsGeojson(dataset, analysis)));
    const rows = csv(stationsCsv(dataset, analysis));
    expect(features.map(({ properties }) => Object.keys(properties))).toEqual(
      rows.map((row) => Object.keys(row)),
    );
    expect(features[0]?.properties['venue']).toBe('=School');
    expect(rows[0]?.['venue']).toBe("'=School");
    expect(features[1]?.properties['cik/mayor/registered']).toBeNull();
    expect(features[3]?.properties['cik/mayor/registered']).toBe(90);
  });

  it('give a finding one number everywhere, with one figure beside it', () => {
    const { analysis } = analysed;
    const listed = csv(findingsCsv(analysis, locales.en));
    const whole = json(analysisJson(analysis)) as typeof analysis;
    const report = renderMarkdown(outline(analysis, locales.en));
    const headings = [...report.matchAll(/^##### (F-\d+) /gmu)].map(([, id]) => id);
    expect(new Set(headings)).toEqual(new Set(whole.findings.map(({ id }) => id)));
    for (const { id, actual, expected } of whole.findings) {
      expect(listed.find((row) => row['id'] === id)).toMatchObject({
        actual: String(actual.value),
        expected: String(expected.value),
      });
      const section = report.split(/\n(?=#+ )/u).find((one) => one.startsWith(`##### ${id} `)) ?? '';
      expect(section).toContain(String(actual.value));
      expect(section).toContain(String(expected.value));
    }
  });
});

describe('docs/report-files.md', () => {
  const page = readFileSync(`${root}docs/report-files.md`, 'utf8');
  /** Names in the first column of the table below a heading. */
  const documented = (heading: string): string[] => {
    const section = page.split(/\n(?=## )/u).find((one) => one.startsWith(`## ${heading}\n`)) ?? '';
    return [...section.matchAll(/^\| (.*?) \|/gmu)]
      .map(([, cell]) => cell ?? '')
      .filter((cell) => /[`*]/u.test(cell))
      .map((cell) => cell.replaceAll('`', '').replaceAll('*', ''));
  };

  it('has the columns of stations.csv in their order', async () => {
    const { dataset, analysis } = await analyseFiles(FILES);
    const header = [...stationsCsv(dataset, analysis)].join('').split('\n')[0]?.split(',') ?? [];
    const form = ['source/contest/line', 'source/contest/votes/contestant'];
    expect(documented('stations.csv')).toEqual([
      ...header.filter((name) => !name.includes('/')).slice(0, -2),
      ...form,
      ...header.slice(-2),
    ]);
    expect(header.filter((name) => name.includes('/'))).toEqual([
      'cik/mayor/registered',
      'cik/mayor/valid',
      'cik/mayor/votes/a',
      'cik/mayor/votes/b',
      'watch/mayor/valid',
      'watch/mayor/votes/a',
    ]);
  });

  it('has the columns of findings.csv in their order', async () => {
    const { analysis } = await analyseFiles(FILES);
    const header = [...findingsCsv(analysis, locales.en)].join('').split('\n')[0]?.split(',') ?? [];
    expect(documented('findings.csv').flatMap((cell) => cell.split(', '))).toEqual(header);
  });

  it('refers to a list of standard lines that has the order of the columns', () => {
    const other = readFileSync(`${root}docs/election-file.md`, 'utf8');
    const section = other.split(/\n(?=#+ )/u).find((one) => /^### The standard lines\n/u.test(one)) ?? '';
    const names = [...section.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name);
    expect(names).toEqual([...LINES]);
  });
});
