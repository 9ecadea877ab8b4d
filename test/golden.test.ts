import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.js';
import { USUAL_FORMATS } from '../src/report/index.js';
import { locales } from '../src/report/locales/index.js';
import { checkDataset } from '../src/run/check-dataset.js';
import { chooseChecks } from '../src/run/choose-checks.js';
import { createLog } from '../src/run/log.js';
import { root } from './source-files.js';

const examples = readdirSync(`${root}data`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Where the reports of each language lie. */
const FOLDERS = { en: 'reports', ru: join('reports', 'ru') } as const;
const languages = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];

const HOW_TO =
  'run `npm run build && npm start && npm start -- --lang ru --out reports/ru`, look at the difference, and say in the CHANGELOG whether a number changed';

const everyReport = languages.flatMap((language) => examples.map((name) => [language, name] as const));

describe('the reports of the examples', () => {
  let out = '';
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'scrutineer-golden-'));
    for (const [language, name] of everyReport) {
      await checkDataset(
        { folder: join(root, 'data', name), name, loneFile: null },
        {
          ...chooseChecks(checks, { only: [], skip: [], all: false }),
          out: join(out, language),
          formats: USUAL_FORMATS,
          locale: locales[language],
          seed: 1,
          threads: 1,
          stamp: null,
          log: createLog('error'),
        },
      );
    }
  }, 120_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('are of the three examples that ship', () => {
    expect(examples).toEqual(['founding-cases', 'moscow-2017', 'moscow-2019']);
    expect(readdirSync(`${root}reports`).sort()).toEqual(expect.arrayContaining(examples));
  });

  it.each(everyReport)('in the language %s: %s is committed byte for byte', (language, name) => {
    const folder = FOLDERS[language];
    const made = filesBelow(join(out, language, name));
    expect(filesBelow(join(root, folder, name)), HOW_TO).toEqual(made);
    for (const file of made) {
      const committed = readFileSync(join(root, folder, name, file));
      expect(
        committed.equals(readFileSync(join(out, language, name, file))),
        `${folder}/${name}/${file} differs: ${HOW_TO}`,
      ).toBe(true);
    }
  });

  it.each(examples)('%s gives the same figures in every language', (name) => {
    const [english, ...others] = languages.map((language) =>
      readFileSync(join(out, language, name, 'analysis.json'), 'utf8'),
    );
    for (const other of others) expect(other).toBe(english);
  });

  it('name station 333 in Russian with a no-break space in its numbers', () => {
    const report = readFileSync(join(out, 'ru', 'founding-cases', 'report.md'), 'utf8');
    const finding = sectionAbout(report, 'участок 333');
    for (const words of ['1\u00a0867', '256', '1\u00a0611', 'official_final.csv:2'])
      expect(finding).toContain(words);
  });

  it('name station 333 with 256, 1,867 and the difference, and both publications', () => {
    const report = readFileSync(join(out, 'en', 'founding-cases', 'report.md'), 'utf8');
    const finding = sectionAbout(report, 'station 333');
    for (const words of [
      '1,867',
      '256',
      '1,611',
      '1,331',
      'reuters_counts_2017.csv:2',
      'official_final.csv:2',
    ]) {
      expect(finding).toContain(words);
    }
  });

  it('name Krasnodar with 20 %, 59 % and 39 points, and say that it is not known of what', () => {
    const report = readFileSync(join(out, 'en', 'founding-cases', 'report.md'), 'utf8');
    const finding = sectionAbout(report, 'Krasnodar krai');
    for (const words of [
      'about 20 %',
      '59 %',
      '39 percentage points',
      'not known what these are percentages of',
    ]) {
      expect(finding).toContain(words);
    }
  });

  it('say that one account of the Moscow City Duma leaves a seat unaccounted for and that two sources differ by one', () => {
    const report = readFileSync(join(out, 'en', 'moscow-2019', 'report.md'), 'utf8');
    expect(report).toContain('add up to 44 of 45: 1 seat is left unaccounted for');
    expect(report).toContain('the two sources differ by 1 seat');
  });

  it('list what no check applies to as read', () => {
    const founding = readFileSync(join(out, 'en', 'founding-cases', 'report.md'), 'utf8');
    expect(founding.split('\n').find((line) => line.includes('votes 186'))).toContain('no check applies');
    const moscow = readFileSync(join(out, 'en', 'moscow-2017', 'report.md'), 'utf8');
    for (const fact of ['over 75 %', 'above 6 %', '63', '8', '17']) {
      expect(
        moscow.split('\n').find((line) => line.includes(fact) && line.includes('no check applies')),
      ).toBeDefined();
    }
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** From the heading that names a subject to the next heading. */
function sectionAbout(report: string, subject: string): string {
  const sections = report.split(/\n(?=#+ )/u);
  return (
    sections.find((section) => section.startsWith('##### F-') && section.split('\n')[0]?.includes(subject)) ??
    ''
  );
}
