import { describe, expect, it } from 'vitest';
import type { BatchJob, BatchResult } from '../../../src/model/batch.js';
import { outlineBatch } from '../../../src/report/batch/outline.js';
import type { Block } from '../../../src/report/document.js';
import { locales } from '../../../src/report/locales/index.js';
import { batchOf, check, contest, done, failed } from './made-up-batch.js';

const outlineOf = (...results: BatchResult[]): Block[] =>
  outlineBatch(batchOf(results), locales.en, 'report.md');

/** All that is said in sentences, one on a line. */
function saidBy(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph'
        ? [block.text]
        : block.kind === 'list'
          ? block.items
          : [],
    )
    .join('\n');
}

/** The table under a heading, by the titles of its columns. */
function tableUnder(blocks: readonly Block[], title: string): readonly Readonly<Record<string, string>>[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const found = blocks.slice(at).find((block) => block.kind === 'table');
  if (at < 0 || found?.kind !== 'table') throw new Error(`expected a table under ${title}`);
  return found.rows.map((row) =>
    Object.fromEntries(found.columns.map((one, index) => [one.title, row[index] ?? ''])),
  );
}

const RANKING = 'All data sets side by side';
const part = (value: string): Partial<BatchJob> => ({ part: { column: 'region', value } });

describe('the opening of the index', () => {
  it('says how many data sets there are, how many were done and how many failed', () => {
    expect(saidBy(outlineOf(done('a'), done('b'), failed('c', 'broken')))).toContain(
      '3 data sets: 2 reports were made, 1 failed.',
    );
    expect(saidBy(outlineOf(done('a')))).toContain('1 data set: 1 report was made, none failed.');
  });

  it('says that it is not for publication where there are public editions', () => {
    const said = (isPublic: boolean): string =>
      saidBy(outlineBatch({ ...batchOf([done('a')]), isPublic }, locales.en, 'report.md'));
    expect(said(true)).toContain('not for publication');
    expect(said(false)).not.toContain('publication');
  });

  it('has what failed before any number, each with all its problems whole', () => {
    const long = `expected ${'a very long sentence '.repeat(40)}end.`;
    const blocks = outlineOf(done('a'), failed('c', long, 'expected a number.'), failed('d'));
    const texts = blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind));
    expect(texts.indexOf('c')).toBeLessThan(texts.indexOf('table'));
    expect(blocks).toContainEqual({ kind: 'list', items: [long, 'expected a number.'] });
    expect(blocks).toContainEqual({ kind: 'list', items: ['Why is not known.'] });
  });

  it('says where each lies: a table, an election file, a part of it', () => {
    const lying = (changes: Partial<BatchJob>): BatchResult => ({
      ...failed('c', 'broken'),
      job: { ...failed('c').job, path: 'in/here', ...changes },
    });
    expect(saidBy(outlineOf(lying({ isTable: true })))).toContain('Table: in/here.');
    expect(saidBy(outlineOf(lying(part('North'))))).toContain(
      'Election file in: in/here; the part in which “region” is “North”.',
    );
  });

  it('has neither numbers nor tables where nothing was done', () => {
    const blocks = outlineOf(failed('c', 'broken'));
    expect(saidBy(blocks)).toContain('1 data set: no report was made, 1 failed.');
    expect(blocks.some(({ kind }) => kind === 'table')).toBe(false);
  });

  it('says of an empty batch that it is one', () => {
    expect(saidBy(outlineOf())).toContain('0 data sets: no report was made, none failed.');
  });
});

describe('what was not looked at', () => {
  const ran = (id: string) => check(id, { evidence: 'arithmetic', tier: 'A' });
  const not = (id: string) => check(id, { state: 'not-applicable', examined: 0 });

  it('names the checks that applied nowhere', () => {
    const said = saidBy(outlineOf(done('a', { checks: [not('carry-off'), not('no-such-check')] })));
    expect(said).toContain(
      `2 checks applied in no data set: ${locales.en.checks['carry-off']?.title}; no-such-check.`,
    );
  });

  it('names those that applied in fewer than half, and not those that applied in half', () => {
    const results = [
      done('a', { checks: [ran('few'), ran('half')] }),
      done('b', { checks: [not('few'), ran('half')] }),
      done('c', { checks: [not('few'), not('half')] }),
      done('d', { checks: [not('few'), not('half')] }),
    ];
    const said = saidBy(outlineOf(...results));
    expect(said).toContain('Applied in 1 of 4 data sets only: few.');
    expect(said).not.toContain('only: half');
  });

  it('names checks that crashed with where, and those that were left out', () => {
    const results = [
      done('a', { checks: [check('one', { state: 'crashed' })], leftOut: ['two'] }),
      done('b', { checks: [ran('one')], leftOut: ['two'] }),
    ];
    const said = saidBy(outlineOf(...results));
    expect(said).toContain('Stopped by an error of the program in 1 data set: one. These are: a.');
    expect(said).toMatch(/1 check was left out, .*: two\./u);
  });

  it('counts rows that were set aside', () => {
    const results = [
      done('a', { rows: { in: 10, used: 7, aside: 3 } }),
      done('b', { rows: { in: 5, used: 5, aside: 0 } }),
    ];
    expect(saidBy(outlineOf(...results))).toContain('3 of 15 rows of files, set aside in 1 data set;');
  });

  it('says that there is nothing, where there is nothing', () => {
    const whole = { rows: { in: 1, used: 1, aside: 0 }, checks: [check('one', { p: 0.5 })] };
    expect(saidBy(outlineOf(done('a', whole)))).toContain('Nothing: every check ran');
  });
});

describe('the ranking', () => {
  it('has the kinds of evidence in columns of their own, and nothing that adds them up', () => {
    const findings = { arithmetic: 100, conflict: 20, pattern: 3 };
    const [row] = tableUnder(outlineOf(done('a', { findings, votesAtStake: 1234 })), RANKING);
    expect(row).toMatchObject({ Arithmetic: '100', Conflicts: '20', Patterns: '3' });
    expect(row?.['Votes at stake in the largest finding']).toBe('1,234');
    expect(Object.values(row ?? {})).not.toContain('123');
  });

  it('leaves blank what is not known, which is not 0', () => {
    const unknown = done('a', { date: null, contests: [] });
    const [row] = tableUnder(outlineOf(unknown), RANKING);
    expect(row).toMatchObject({
      Date: '',
      'q over the batch': '',
      'Check with the least p': '',
      'Votes at stake in the largest finding': '',
      'Turnout, %': '',
      'Most votes': '',
      'Share, %': '',
    });
    const [zero] = tableUnder(outlineOf(done('a', { contests: [contest(10, 0, 0)] })), RANKING);
    expect(zero).toMatchObject({ 'Turnout, %': '0', 'Share, %': '' });
  });

  it('rounds percentages to one decimal and q to three digits, and knows what is too small for a number', () => {
    const [one, other] = tableUnder(
      outlineOf(
        done('a', { contests: [contest(3, 2, 1)], checks: [check('x', { p: 0.0123456 })] }),
        done('b', { checks: [check('x', { p: 0 })] }),
      ),
      RANKING,
    );
    expect(one?.['q over the batch']).toBe('< 1 × 10^−300');
    expect(other).toMatchObject({ 'q over the batch': '0.0123', 'Turnout, %': '66.7', 'Share, %': '50' });
  });

  it('names the contest where a data set has several', () => {
    const several = [contest(100, 50, 25), { ...contest(100, 10, 5), contest: 'Council' }];
    const blocks = outlineOf(done('a', { contests: several }), done('b'));
    expect(tableUnder(blocks, RANKING).map(({ Contest }) => Contest)).toEqual(['Mayor', 'Mayor']);
    expect(saidBy(blocks)).toContain('are of the first in its election file');
    expect(tableUnder(outlineOf(done('a')), RANKING)[0]).not.toHaveProperty('Contest');
  });

  it('says that a rank is no verdict, what q means, and that the reports keep theirs', () => {
    const said = saidBy(outlineOf(done('a', { checks: [check('x', { p: 0.5 })] })));
    expect(said).toContain('A rank is no verdict');
    expect(said).toContain('with 1 data set looked at');
    expect(said).toContain('The q of the findings within each report is its own and stays as it is.');
    expect(saidBy(outlineOf(done('a')))).toContain(
      'No data set has a test, so that the order is by the votes',
    );
  });
});

describe('check by check', () => {
  it('has a table for a check with a test or a finding anywhere, and names those with neither', () => {
    const blocks = outlineOf(
      done('a', {
        checks: [check('found', { findings: 1 }), check('tested', { p: 0.9 }), check('quiet')],
      }),
      done('b', { checks: [check('found'), check('tested'), check('quiet')] }),
    );
    expect(tableUnder(blocks, 'found').map((row) => row['Data set'])).toEqual(['a', 'b']);
    expect(tableUnder(blocks, 'tested')).toMatchObject([
      { 'Data set': 'a', Examined: '10', Tests: '10', p: '0.9', 'q over the batch': '0.9', Findings: '0' },
      { 'Data set': 'b', Tests: '0', p: '', 'q over the batch': '' },
    ]);
    expect(saidBy(blocks)).toContain('1 check ran, made no test and found nothing: quiet.');
    expect(blocks.some((block) => block.kind === 'heading' && block.text === 'quiet')).toBe(false);
  });

  it('counts the data sets with p of at most 0.05 beside how many chance gives, the boundary among them', () => {
    const blocks = outlineOf(
      ...[0.05, 0.050001, 0.7, 0.8].map((p, index) => done(`${index}`, { checks: [check('x', { p })] })),
    );
    expect(saidBy(blocks)).toContain(
      'Tests in 4 data sets: 1 with p ≤ 0.05, where chance alone gives 0.2 or fewer; 0 with q over the batch ≤ 0.05.',
    );
  });

  it('shows 300 rows and counts the rest', () => {
    const many = (count: number) =>
      outlineOf(
        ...Array.from({ length: count }, (_, index) =>
          done(`${index}`, { checks: [check('x', { p: 0.5 })] }),
        ),
      );
    expect(saidBy(many(300))).not.toContain('not shown here');
    const blocks = many(301);
    expect(saidBy(blocks)).toContain('1 more row is not shown here; batch.csv has every data set.');
    expect(tableUnder(blocks, 'x')).toHaveLength(300);
  });

  it('says where there is nothing to show', () => {
    expect(saidBy(outlineOf(done('a', { checks: [check('x')] })))).toContain(
      'No check found or tested anything in any data set.',
    );
  });
});

describe('the same place in several elections', () => {
  const [EARLY, LATE] = ['2018-09-09', '2023-09-10'];
  const TURNOUT = 'Turnout, % of registered voters';

  it('has a table for each quantity, a column for each date, blank where there is nothing', () => {
    const blocks = outlineOf(
      done('1', { date: EARLY, findings: { arithmetic: 4, conflict: 0, pattern: 0 } }, part('North')),
      done('2', { date: LATE, contests: [contest(100, 50, 40)] }, part('North')),
      done('3', { date: LATE }, part('South')),
      done('4', { date: '2020-01-01' }, part('South')),
    );
    expect(tableUnder(blocks, TURNOUT)).toEqual([
      { Place: 'North', [EARLY]: '60', '2020-01-01': '', [LATE]: '50' },
      { Place: 'South', [EARLY]: '', '2020-01-01': '60', [LATE]: '60' },
    ]);
    expect(tableUnder(blocks, 'Share of whoever has the most votes, % of votes given')[0]).toMatchObject({
      [EARLY]: '50 (Anna)',
      [LATE]: '80 (Anna)',
    });
    expect(tableUnder(blocks, 'Arithmetic: findings')[0]).toMatchObject({ [EARLY]: '4', [LATE]: '0' });
    expect(saidBy(blocks)).not.toContain('Patterns: findings');
  });

  it('puts two data sets of one date side by side, and never adds them up', () => {
    const blocks = outlineOf(
      done('1', { date: EARLY }, part('North')),
      done('2', { date: EARLY, contests: [contest(100, 50, 40)] }, part('North')),
      done('3', { date: LATE, contests: [contest(null, 50, 40)] }, part('North')),
    );
    expect(tableUnder(blocks, TURNOUT)[0]).toMatchObject({ [EARLY]: '60 / 50', [LATE]: '' });
  });

  it('has no table where there is none, and says so', () => {
    const blocks = outlineOf(done('a', { date: EARLY }), done('b', { date: null }));
    expect(saidBy(blocks)).toContain(
      'No place has data sets of several dates. 1 data set has no other of its place at another date. 1 data set names no date.',
    );
    expect(blocks.some((block) => block.kind === 'chart')).toBe(false);
  });

  it('states in the title of the chart what changed most, and in how many places', () => {
    const place = (name: string, before: number, after: number) => [
      done(`1/${name}`, { date: EARLY, contests: [contest(100, before, 10)] }, part(name)),
      done(`2/${name}`, { date: LATE, contests: [contest(100, after, 10)] }, part(name)),
    ];
    const blocks = outlineOf(...place('North', 50, 60), ...place('South', 80, 40), ...place('West', 30, 31));
    expect(blocks.find(({ kind }) => kind === 'chart')).toMatchObject({
      name: 'batch-places-1',
      alt: '3 places in several elections: turnout differs by up to 40 percentage points (South), by 10 in the middle of 3 places',
    });
  });

  it('draws 60 places and counts the rest, and has a column for 12 dates and counts the rest', () => {
    const dates = Array.from({ length: 13 }, (_, year) => `${2000 + year}-01-01`);
    const blocks = outlineOf(
      ...Array.from({ length: 61 }, (_, index) =>
        dates.slice(0, index === 0 ? 13 : 2).map((date) => done(`${date}/${index}`, { date })),
      ).flat(),
    );
    const said = saidBy(blocks);
    expect(said).toContain('1 more place is not drawn');
    expect(said).toContain('1 earlier date has no column here');
    expect(Object.keys(tableUnder(blocks, TURNOUT)[0] ?? {}).sort()).toEqual(
      [...dates.slice(1), 'Place'].sort(),
    );
  });
});
