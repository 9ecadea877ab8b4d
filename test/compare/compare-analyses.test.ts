import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnalyses, isUnchanged } from '../../src/compare/compare-analyses.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Finding } from '../../src/model/finding.js';
import { outlineComparison } from '../../src/report/comparison/index.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

const HEADER = 'territory,station,valid,a,b';
const ROWS = ['North,7,500,300,190', 'North,8,400,200,210', 'South,9,90,50,30'];

async function analysisOf(
  rows: readonly string[],
  settings?: Record<string, Record<string, number>>,
): Promise<Analysis> {
  const { analysis } = await analyseFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
      ...(settings ? { parameters: settings } : {}),
    }),
    'forms.csv': [HEADER, ...rows].join('\n'),
  });
  return analysis;
}

const said = (before: Analysis, after: Analysis): string =>
  renderMarkdown(
    outlineComparison(
      compareAnalyses(before, after),
      { before: { name: 'monday', analysis: before }, after: { name: 'tuesday', analysis: after } },
      locales.en,
    ),
  );

const stationsOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject }) => (subject.kind === 'station' ? subject.station : ''));

describe('compareAnalyses', () => {
  it('finds nothing between an analysis and itself', async () => {
    const analysis = await analysisOf(ROWS);
    const found = compareAnalyses(analysis, analysis);
    expect(isUnchanged(found)).toBe(true);
    expect(found).toMatchObject({ fresh: [], gone: [], changed: [], same: 3, totals: [], inputs: [] });
    expect(said(analysis, analysis)).toContain('Nothing changed');
  });

  it('tells new, gone and changed findings apart, whatever their numbers and rows are', async () => {
    const before = await analysisOf(ROWS);
    // Station 7 adds up now, 8 misses by more, 9 is as it was on another row, 10 is new; the numbers move.
    const after = await analysisOf([
      'South,9,90,50,30',
      'North,7,500,300,200',
      'North,8,400,200,100',
      'South,10,70,50,10',
    ]);
    const found = compareAnalyses(before, after);
    expect(stationsOf(found.fresh)).toEqual(['10']);
    expect(stationsOf(found.gone)).toEqual(['7']);
    expect(stationsOf(found.changed.map(({ after: one }) => one))).toEqual(['8']);
    expect(found.changed[0]?.first).toMatch(/^(?:expected|actual)\.value$/u);
    expect(found.same).toBe(1);
    expect(isUnchanged(found)).toBe(false);
    const report = said(before, after);
    expect(report).toContain('Findings: 1 new, 1 gone, 1 changed, 1 the same.');
    expect(report).toMatch(/## New findings\n\n.*\n.*\n\| F-\d{4} \|.*South › station 10/u);
    expect(report).toMatch(/## Findings that are gone\n/u);
    expect(report).toContain('| 400 and 300 votes, 100 votes at stake |');
    expect(report, 'a message that was not put together').not.toMatch(/[{}]/u);
  });

  it('lists changed totals with both sums, and the number of forms', async () => {
    const found = compareAnalyses(await analysisOf(ROWS), await analysisOf([...ROWS, 'South,10,10,6,']));
    expect(found.totals).toEqual([
      { source: 'cik', contest: 'mayor', published: null, kind: 'forms', of: '', before: 3, after: 4 },
      {
        source: 'cik',
        contest: 'mayor',
        published: null,
        kind: 'line',
        of: 'valid',
        before: 990,
        after: 1000,
      },
      { source: 'cik', contest: 'mayor', published: null, kind: 'votes', of: 'a', before: 550, after: 556 },
      {
        source: 'cik',
        contest: 'mayor',
        published: null,
        kind: 'votes-blanks',
        of: 'b',
        before: 0,
        after: 1,
      },
    ]);
    expect(found.stations).toEqual({ before: 3, after: 4 });
  });

  it('says which inputs, settings and checks are not the same', async () => {
    const before = await analysisOf(ROWS);
    const set = await analysisOf(ROWS, { 'carry-off': { bound: 12 } });
    const after: Analysis = {
      ...set,
      manifest: {
        ...set.manifest,
        completed: set.manifest.completed.filter((id) => id !== 'control-relations'),
        deselected: ['control-relations'],
        inputs: set.manifest.inputs.filter(({ path }) => path !== 'forms.csv'),
        tool: { name: 'scrutineer', version: '9' },
      },
    };
    const found = compareAnalyses(before, after);
    expect(found.parameters).toEqual([{ name: 'carry-off.bound', before: '10', after: '12' }]);
    expect(found.checks).toEqual([{ id: 'control-relations', before: 'completed', after: 'deselected' }]);
    expect(found.inputs.map(({ path, after: hash }) => [path, hash === null])).toEqual([
      ['election.yaml', false],
      ['forms.csv', true],
    ]);
    expect(found.versions).toEqual({ before: 'test', after: '9' });
    const report = said(before, after);
    for (const row of ['carry-off.bound | 10 | 12', 'control-relations | completed | left out by the user'])
      expect(report).toContain(row);
  });

  it('takes a change of version or of the bytes of inputs alone for none', async () => {
    const before = await analysisOf(ROWS);
    const { manifest } = before;
    const after: Analysis = {
      ...before,
      manifest: { ...manifest, tool: { ...manifest.tool, version: '9' }, inputs: [] },
    };
    const found = compareAnalyses(before, after);
    expect(found.inputs).toHaveLength(2);
    expect(isUnchanged(found)).toBe(true);
  });

  it('pairs several findings about one thing by what they say, then by their publications', async () => {
    const { findings, ...rest } = await analysisOf(ROWS);
    const [first] = findings;
    if (!first) throw new Error('expected a finding');
    const published = (date: string, value: number) => ({
      ...first,
      actual: { ...first.actual, published: date, value },
    });
    const before = {
      ...rest,
      findings: [published('2020-01-01', 1), published('2020-01-02', 2), published('2020-01-03', 3)],
    };
    const after = { ...rest, findings: [published('2020-01-03', 9), published('2020-01-02', 2)] };
    const found = compareAnalyses(before, after);
    expect(found.same).toBe(1);
    expect(
      found.changed.map(({ before: one, after: other }) => [one.actual.value, other.actual.value]),
    ).toEqual([[3, 9]]);
    expect(found.gone.map(({ actual }) => actual.value)).toEqual([1]);
  });

  it('accounts for every finding on both sides once', async () => {
    const { findings, ...rest } = await analysisOf(ROWS);
    const some = fc.array(fc.tuple(fc.constantFrom(...findings), fc.integer({ min: 0, max: 3 })), {
      maxLength: 12,
    });
    const made = (chosen: readonly (readonly [Analysis['findings'][number], number])[]): Analysis => ({
      ...rest,
      findings: chosen.map(([finding, votesAtStake], at) => ({ ...finding, id: `F-000${at}`, votesAtStake })),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [before, after] = [made(one), made(other)];
        const { fresh, gone, changed, same } = compareAnalyses(before, after);
        expect(gone.length + changed.length + same).toBe(before.findings.length);
        expect(fresh.length + changed.length + same).toBe(after.findings.length);
        const back = compareAnalyses(after, before);
        expect([back.fresh.length, back.gone.length, back.changed.length]).toEqual([
          gone.length,
          fresh.length,
          changed.length,
        ]);
        expect(compareAnalyses(before, { ...rest, findings: [...before.findings].reverse() }).same).toBe(
          before.findings.length,
        );
      }),
    );
  });

  it('shows names from the inputs as text', async () => {
    const before = await analysisOf(ROWS);
    const after = await analysisOf([...ROWS, '<b>|North,=1[x](y),70,50,10']);
    const report = said(before, after);
    expect(report).toContain('\\<b>\\|North');
    expect(report).not.toMatch(/[^\\]<b>/u);
  });
});
