import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.js';
import { needs } from '../src/checks/needs.js';
import { checksTable } from '../src/cli/checks-table.js';
import { ISSUE_CODES } from '../src/model/issue-codes.js';
import { locales } from '../src/report/locales/index.js';
import { root, sourceFiles } from './source-files.js';

const SECTIONS = [
  'Question',
  'What it compares',
  'What it assumes',
  'Not applicable when',
  'What can explain a finding innocently',
  'What it cannot see',
  'Error rate',
  'Example',
  'References',
];

const read = (path: string): string => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : '');

const pages = (folder: string): string[] => readdirSync(root + folder).filter((name) => name.endsWith('.md'));

describe.each(checks.map((check) => [check.id, check] as const))('the check %s', (id, check) => {
  const file = `src/checks/${check.evidence}/${id}.ts`;

  it('is a file of its own, called like its id, in the folder of its evidence', () => {
    expect(existsSync(root + file), `expected ${file}; rename the file or the id`).toBe(true);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(id, 'an id is a noun for the failing state').not.toMatch(/^(check|test|find|verify)-/u);
  });

  it('asks one question in plain words', () => {
    expect(check.question).toMatch(/^[A-Z].*\?$/u);
  });

  it('has a page with every section', () => {
    const page = read(`docs/checks/${id}.md`);
    const headings = page.split('\n').filter((line) => line.startsWith('#'));
    expect(headings, `write docs/checks/${id}.md with these headings`).toEqual([
      `# ${id}`,
      ...SECTIONS.map((section) => `## ${section}`),
    ]);
    expect(page, 'say what the method is worth').toContain(
      `Evidence class: **${check.evidence}**. Tier: **${check.tier}**.`,
    );
    expect(page.length, `docs/checks/${id}.md says too little`).toBeGreaterThan(1500);
  });

  it('has an example chart on its page, if it is about a pattern', () => {
    if (check.evidence !== 'pattern') return;
    const chart = `charts/${id}.svg`;
    expect(read(`docs/checks/${id}.md`), 'show the chart in the example').toMatch(
      new RegExp(`!\\[[^\\]]+\\]\\(${chart}\\)`, 'u'),
    );
    expect(existsSync(`${root}docs/checks/${chart}`), 'add it to test/docs/example-charts.test.ts').toBe(
      true,
    );
  });

  it('has tests of its own', () => {
    const test = `test/checks/${check.evidence}/${id}.test.ts`;
    expect(existsSync(root + test), `write ${test}: fires, stays silent, blank, boundary`).toBe(true);
  });

  it.each(Object.entries(locales))('has all its texts in the language %s', (language, locale) => {
    const texts = locale.checks[id];
    const where = `add src/report/locales/${language}/checks/${id}.ts and its line in index.ts`;
    expect(texts, where).toBeDefined();
    expect(Object.keys(texts?.innocent ?? {}).sort(), where).toEqual([...check.innocent].sort());
    expect(Object.keys(texts?.unexamined ?? {}), where).not.toEqual([]);
    for (const need of check.needs) expect(locale.needs[`needs-${need}`], `needs-${need}`).toBeDefined();
  });

  it.each(Object.entries(locales))('says only messages that the language %s knows', (_, locale) => {
    const source = sourceFiles('src').filter(({ path }) => path.startsWith(`src/checks/${check.evidence}/`));
    const known = new Set([
      ...Object.values(locale.checks).flatMap(({ messages, notes, unexamined, tables = {}, plots = {} }) =>
        [messages, notes, unexamined, tables, plots].flatMap((texts) => Object.keys(texts)),
      ),
    ]);
    const said = source.flatMap(({ text }) =>
      [...text.matchAll(/\bid: '([a-z-]+)', args/gu)].map(([, key]) => key ?? ''),
    );
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the project', () => {
  it('has an id only once in the list of checks', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it('has every check in the list', () => {
    const listed = checks.map(({ id }) => id).sort();
    const written = sourceFiles('src')
      .filter(({ path, text }) => path.startsWith('src/checks/') && /: Check = \{/u.test(text))
      .map(({ path }) => path.replace(/^.*\/|\.ts$/gu, ''));
    expect(written.sort(), 'add the missing line to src/checks/index.ts').toEqual(listed);
  });

  it('shows the table of checks in the README', () => {
    const table = /<!-- checks:[^\n]*-->\n([\s\S]*?)<!-- \/checks -->/u.exec(read('README.md'))?.[1];
    expect(table, 'paste what `scrutineer checks --markdown` prints').toBe(checksTable(checks));
  });

  it('raises every issue that has a code', () => {
    const source = sourceFiles('src')
      .filter(({ path }) => path !== 'src/model/issue-codes.ts' && !path.startsWith('src/report/'))
      .map(({ text }) => text)
      .join('\n');
    expect(ISSUE_CODES.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });

  it('has a text for every need, in every language', () => {
    for (const locale of Object.values(locales)) {
      expect(Object.keys(locale.needs).sort()).toEqual(
        Object.keys(needs)
          .map((need) => `needs-${need}`)
          .sort(),
      );
    }
  });

  it('never says the words that an anomaly does not bear', () => {
    const forbidden = /\bfraud|\brigg(ed|ing)\b|\bproves\b|\bprove that\b|suspicio/iu;
    const texts = [
      ...sourceFiles('src').filter(({ path }) => path.startsWith('src/report/locales/')),
      ...pages('docs/checks').map((name) => ({ path: name, text: read(`docs/checks/${name}`) })),
      ...readdirSync(`${root}src/rules`)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ path: name, text: read(`src/rules/${name}`) })),
      { path: 'README.md', text: read('README.md') },
    ];
    expect(texts.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('writes numbers into its texts by its own formatter only', () => {
    // In an ICU message a bare {count} or # of a number would be written by the runtime's language data.
    const wrong = Object.values(locales).flatMap((locale) =>
      [...JSON.stringify(locale).matchAll(/#|\{\w+, (number|date|time)/gu)].map(([found]) => found),
    );
    expect(wrong).toEqual([]);
  });

  it('pins every direct dependency and gives a reason for it', () => {
    const description: unknown = JSON.parse(read('package.json'));
    const { dependencies, devDependencies } = description as Record<string, Record<string, string>>;
    const reasons = read('docs/decisions/0001-dependencies.md');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, `${name} is not pinned`).toMatch(/^\d+\.\d+\.\d+(-beta\.\d+)?$/u);
      expect(reasons, `${name} has no reason in docs/decisions/0001-dependencies.md`).toContain(name);
    }
  });
});
