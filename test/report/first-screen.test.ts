import { beforeAll, describe, expect, it } from 'vitest';
import { firstChart } from '../../src/report/charts/first-chart.js';
import { drawCharts } from '../../src/report/charts/index.js';
import { type Language, locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { contestMargin } from '../../src/report/outline/contest-margin.js';
import { outline } from '../../src/report/outline/index.js';
import { votesInQuestion } from '../../src/report/outline/votes-in-question.js';
import { territoryNumbers } from '../../src/report/territory-numbers.js';
import { type Analysed, analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

/** Forms of a commission in two publications; the second has one station only. */
const FILES = {
  'election.yaml': electionYaml({
    contests: twoContestants,
    sources: [
      {
        id: 'cik',
        name: 'Commission',
        role: 'commission',
        files: [
          { ...formsFile('first.csv', ['valid']), published: '2020-01-01' },
          { ...formsFile('correction.csv', ['valid']), published: '2020-01-02' },
        ],
      },
      {
        id: 'watch',
        name: 'Watchers',
        role: 'observer',
        selection: 'self-selected',
        files: [formsFile('copies.csv', ['valid'])],
      },
    ],
  }),
  // Anna 100 + 200 + 30 = 330, Boris 50 + 60 + 20 = 130: 200 votes ahead.
  'first.csv':
    'territory,station,valid,a,b\nNorth,1,150,100,50\nNorth,2,260,200,60\nSouth,3,50,30,20\nWest,4,,,\n',
  'correction.csv': 'territory,station,valid,a,b\nNorth,1,150,99,51\n',
  'copies.csv': 'territory,station,valid,a,b\nNorth,1,150,90,60\nNorth,2,260,160,100\nWest,4,9,4,5\n',
};

let analysed: Analysed;
beforeAll(async () => {
  analysed = await analyseFiles(FILES);
});

function report(language: Language = 'en', { dataset, analysis }: Analysed = analysed): string {
  const locale = locales[language];
  const added = { charts: drawCharts(analysis, locale), territories: territoryNumbers(dataset, analysis) };
  return renderMarkdown(outline(analysis, locale, added)).replaceAll('\\', '');
}

const firstScreen = (text: string): string => text.split('\n## ')[0] ?? '';

describe('the margin of a contest', () => {
  it('is that of the last publication which has the most forms, not of a correction of one station', () => {
    expect(contestMargin(analysed.analysis, 'mayor')).toEqual({
      kind: 'known',
      leader: 'a',
      second: 'b',
      votes: 200,
      source: 'cik',
      published: '2020-01-01',
      forms: 4,
      blanks: 1,
    });
  });

  it('is that of the later publication where both are whole', async () => {
    const { analysis } = await analyseFiles({
      ...FILES,
      'correction.csv':
        'territory,station,valid,a,b\nNorth,1,150,75,75\nNorth,2,260,130,130\nSouth,3,50,25,25\nWest,4,,,\n',
    });
    expect(contestMargin(analysis, 'mayor')).toMatchObject({
      votes: 0,
      published: '2020-01-02',
      leader: 'a',
    });
  });

  it('is that of the source that revises another', () => {
    const totals = (source: string, a: number) => ({
      ...(analysed.analysis.totals[0] as (typeof analysed.analysis.totals)[number]),
      source,
      published: null,
      votes: { a: { sum: a, blanks: 0 }, b: { sum: 10, blanks: 0 } },
    });
    const [cik] = analysed.analysis.sources;
    if (!cik) throw new Error('expected the commission');
    const analysis = {
      ...analysed.analysis,
      sources: [cik, { ...cik, id: 'recount', revises: 'cik' }],
      totals: [totals('cik', 50), totals('recount', 40)],
    };
    expect(contestMargin(analysis, 'mayor')).toMatchObject({ votes: 30, source: 'recount' });
  });

  it('is not known where the commission published no votes, and there is none for several seats or one contestant', () => {
    const { analysis } = analysed;
    const observers = analysis.totals.filter(({ source }) => source === 'watch');
    expect(contestMargin({ ...analysis, totals: observers }, 'mayor')).toEqual({ kind: 'unknown' });
    const contests = analysis.contests.map((contest) => ({ ...contest, seats: 3 }));
    expect(contestMargin({ ...analysis, contests }, 'mayor')).toEqual({ kind: 'several-seats', seats: 3 });
    const alone = analysis.totals.map((total) => ({ ...total, votes: { a: { sum: 3, blanks: 0 } } }));
    expect(contestMargin({ ...analysis, totals: alone }, 'mayor')).toEqual({ kind: 'one-contestant' });
  });
});

describe('votes in question', () => {
  it('count a station once by its largest finding, and kinds of evidence apart', () => {
    const [finding] = analysed.analysis.findings;
    if (!finding) throw new Error('expected a finding');
    const at = (station: string, votesAtStake: number | null, evidence = finding.evidence) => ({
      ...finding,
      evidence,
      votesAtStake,
      subject: { kind: 'station' as const, station, territory: ['North'] },
    });
    const whole = { ...at('', 7), subject: { kind: 'territory' as const, territory: [] } };
    expect(
      votesInQuestion([
        at('1', 5, 'conflict'),
        at('1', 8, 'conflict'),
        at('2', 2, 'conflict'),
        at('3', null),
        at('4', 1, 'arithmetic'),
        { ...whole, evidence: 'conflict' },
      ]),
    ).toEqual([
      { evidence: 'arithmetic', findings: 1, largest: 1, atStations: 1, stations: 1 },
      { evidence: 'conflict', findings: 4, largest: 8, atStations: 10, stations: 2 },
    ]);
  });
});

describe('the first screen', () => {
  it('says what was compared, what does not add up, what beside which margin, and what was not looked at', () => {
    const text = firstScreen(report());
    for (const words of [
      '2 sources: Commission (election commission); Watchers (observers).',
      'One contest: mayor.',
      '4 stations, from 3 files',
      'Anna is 200 votes ahead of Boris, on the 4 forms that were read of Commission, published 2020-01-01, 1 of them blank.',
      'up to 1 in one check',
      'Their stations say nothing about the others.',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Conflicts: 40 votes in the largest finding; \d+ votes at 2 stations/u);
    expect(text.match(/!\[/gu)).toHaveLength(1);
  });

  it('says it in Russian with a decimal comma, its own plurals and no English word of ours', () => {
    const text = firstScreen(report('ru'));
    expect(text).toContain('отрыв «Anna − Boris» — 200 голосов');
    expect(text).toContain('Противоречия: 40 голосов в наибольшей находке');
    const names = /Commission|Watchers|Anna|Boris|Test election|North|mayor|charts\/\S+/gu;
    expect(text.replace(names, '').match(/[a-z]{4,}/giu)).toBeNull();
  });

  it('has no list of votes where nothing was found, and says which checks did not run', async () => {
    const quiet = await analyseFiles(
      { ...FILES, 'copies.csv': FILES['correction.csv'], 'correction.csv': FILES['first.csv'] },
      [],
    );
    const text = firstScreen(report('en', quiet));
    expect(text).not.toContain('beside the margin');
    expect(text).toContain('no check of this class ran');
    expect(text).not.toContain('![');
  });
});

describe('the one picture', () => {
  it('is of the check whose finding is ranked first, else of a pattern with findings, else of the first pattern', () => {
    const outcome = (id: string, evidence: string, findings: number) => ({
      id,
      evidence,
      findings,
      status: 'completed',
    });
    const chart = (check: string, plot: object | null = null) => ({
      name: `${check}-1`,
      check,
      plot,
      alt: '',
      svg: '',
    });
    const choose = (findings: object[], outcomes: object[], charts: object[]) =>
      firstChart({ findings, outcomes } as never, charts as never)?.check;
    const outcomes = [outcome('b', 'pattern', 0), outcome('c', 'pattern', 2), outcome('a', 'conflict', 1)];
    expect(choose([{ check: 'a' }], outcomes, [chart('b'), chart('c'), chart('a')])).toBe('a');
    expect(choose([{ check: 'a' }], outcomes, [chart('b'), chart('c')])).toBe('c');
    expect(choose([], outcomes, [chart('b')])).toBe('b');
    expect(choose([{ check: 'a' }], outcomes, [])).toBeUndefined();
  });

  it('is the two numbers of the first finding where no check drew one', () => {
    const { analysis } = analysed;
    const outcomes = analysis.outcomes.map((outcome) =>
      outcome.status === 'completed' ? { ...outcome, plots: [] } : outcome,
    );
    const charts = drawCharts({ ...analysis, outcomes }, locales.en);
    expect(charts.map(({ name }) => name)).toEqual(['first-finding-1']);
    expect(charts[0]?.alt).toContain('the two numbers differ by');
    expect(charts[0]?.svg).not.toContain('NaN');
  });
});

describe('the pages of territories', () => {
  it('give every territory with findings its stations, forms, votes and findings', () => {
    const text = report();
    const page = text.slice(text.indexOf('\n### North\n'), text.indexOf('\n## Statements'));
    expect(page).toContain('| mayor | 2 |  | 410 | Anna: 300 | Boris: 110 | +190 |');
    expect(page).toMatch(/2 stations\. \d+ findings:/u);
    expect(page).toContain('| F-0001 |');
    expect(page).toContain(
      '2 territories have no findings. That does not mean that the numbers there were confirmed.',
    );
  });

  it('are of the uppermost level at which there is more than one', async () => {
    const below = (text: string) =>
      text
        .replace('territory,', 'region,territory,')
        .replace(/\n(?=.)/gu, '\nAll,')
        .replace('\nAll,region', '\nregion');
    const entry = (path: string) => {
      const file = formsFile(path, ['valid']);
      return {
        ...file,
        columns: { ...('columns' in file ? file.columns : {}), territory: ['region', 'territory'] },
      };
    };
    const made = await analyseFiles({
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          { id: 'cik', role: 'commission', files: [entry('first.csv')] },
          { id: 'watch', role: 'observer', selection: 'unknown', files: [entry('copies.csv')] },
        ] as never,
      }),
      'first.csv': below(FILES['first.csv']),
      'copies.csv': below(FILES['copies.csv']),
    });
    expect(territoryNumbers(made.dataset, made.analysis)).toMatchObject({ level: 1 });
    expect(report('en', made)).toContain('\n### All › North\n');
  });

  it('have links that no name of a territory can be part of', () => {
    const { dataset, analysis } = analysed;
    const blocks = outline(analysis, locales.en, { territories: territoryNumbers(dataset, analysis) });
    const anchors = blocks.flatMap((block) =>
      block.kind === 'heading' && block.text === 'North' ? [block.anchor] : [],
    );
    expect(anchors).toEqual(['territory-1']);
  });
});
