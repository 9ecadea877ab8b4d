import { describe, expect, it } from 'vitest';
import { percentDerivedTotals } from '../../../src/checks/pattern/percent-derived-totals.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { randomWords } from '../../../src/stats/random-words.js';
import { analyseFiles, electionYaml, withoutPlaces } from '../../builders.js';
import { plotsOf } from '../plots-of.js';

/** Venezuela's first bulletin, 28 July 2024, as the council read it out. */
const BULLETIN = 'who,votes\nmaduro,5150092\ngonzalez,4445978\nothers,462704\n';
const CONTEST = {
  id: 'president',
  contestants: { maduro: 'Maduro', gonzalez: 'González', others: 'Others' },
};

interface Table {
  readonly text: string;
  readonly columns?: object;
  readonly votes?: Record<string, string>;
  readonly published?: string;
}

async function checkTables(
  tables: readonly Table[],
  settings: Record<string, number> = {},
  contest = CONTEST,
) {
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: [contest],
        parameters: { 'percent-derived-totals': settings },
        sources: [
          {
            id: 'cne',
            role: 'commission',
            files: tables.map(({ columns, votes, published }, index) => ({
              path: `${index}.csv`,
              holds: 'published-totals' as const,
              columns: columns ?? { contestant: 'who', votes: 'votes' },
              ...(votes ? { votes } : {}),
              ...(published ? { published } : {}),
            })),
          },
        ],
      }),
      ...Object.fromEntries(tables.map(({ text }, index) => [`${index}.csv`, text])),
    },
    [percentDerivedTotals],
  );
  return analysis;
}

describe('percent-derived-totals', () => {
  it('fires on Venezuela’s first bulletin of 2024: p = 9.9e-9', async () => {
    const { findings, outcomes } = await checkTables([{ text: BULLETIN }]);
    expect(findings).toMatchObject([
      {
        contest: 'president',
        subject: { kind: 'territory', territory: [] },
        message: { id: 'rounded-tenths', args: { counts: 3, whole: 10_058_774, free: 2, tried: 1 } },
        unit: 'votes',
        votesAtStake: null,
        n: 3,
        method: 'exact',
      },
    ]);
    const [finding] = findings;
    expect(finding?.p).toBeCloseTo(9.9e-9, 10);
    expect(finding?.q).toBe(finding?.p);
    expect(finding?.notes.map(({ args }) => [args['contestant'], args['percent']])).toEqual([
      ['Maduro', 51.2],
      ['González', 44.2],
      ['Others', 4.6],
    ]);
    expect(finding?.actual.value).toBeLessThan(0.5);
    expect(finding?.expected.value).toBeCloseTo(2514.69, 2);
    expect(outcomes).toMatchObject([{ examined: 3, families: [{ level: 'election', tested: 1 }] }]);
  });

  it.each([
    ['maduro', 'who,votes\nmaduro,5150093\ngonzalez,4445978\nothers,462704\n'],
    ['gonzalez', 'who,votes\nmaduro,5150092\ngonzalez,4445977\nothers,462705\n'],
  ])('stays silent where the count of %s is a vote beside', async (_, text) => {
    expect((await checkTables([{ text }])).findings).toEqual([]);
  });

  it('takes the total that the list states, and counts how many it tried', async () => {
    // 40 and 25 % of the valid votes, of which a third contestant is not listed.
    const { findings } = await checkTables([
      {
        text: 'who,votes,all\nmaduro,410002,1025006\ngonzalez,256252,1025006\n',
        columns: { contestant: 'who', votes: 'votes', of: 'all' },
      },
    ]);
    expect(findings).toMatchObject([{ message: { args: { whole: 1_025_006, free: 2, tried: 1 } } }]);
    const wide = await checkTables([
      {
        text: 'valid,inBoxes,m,g,o\n1025006,1100000,410002,256252,358752\n',
        columns: { valid: 'valid', inBoxes: 'inBoxes' },
        votes: { maduro: 'm', gonzalez: 'g', others: 'o' },
      },
    ]);
    expect(wide.findings).toMatchObject([{ message: { args: { whole: 1_025_006, tried: 2 } } }]);
    // 1,001 tenths, of which those at 25 and 75 % lie halfway between two counts.
    expect(wide.findings[0]?.p).toBeCloseTo(2 * (1003 / 1_025_007) ** 2, 12);
  });

  it('does not examine a list without its whole: one contestant missing or blank', async () => {
    for (const text of ['who,votes\nmaduro,5150092\ngonzalez,4445978\n', BULLETIN.replace('462704', '')]) {
      const { outcomes } = await checkTables([{ text }]);
      expect(outcomes).toMatchObject([{ status: 'not-applicable', reason: { id: 'no-large-list' } }]);
    }
  });

  it.each([
    [10_058_774, 1],
    [10_058_775, 0],
  ])('with a total of at least %d asked for makes %d findings', async (leastTotal, n) => {
    expect((await checkTables([{ text: BULLETIN }], { leastTotal })).findings).toHaveLength(n);
  });

  it('takes a count of 0 for no evidence', async () => {
    const text = 'who,votes\nmaduro,20000\ngonzalez,0\nothers,0\n';
    const { findings, outcomes } = await checkTables([{ text }]);
    expect(findings).toEqual([]);
    expect(outcomes).toMatchObject([{ status: 'completed', examined: 3 }]);
  });

  it('tests each publication, and each territory in the family of its level', async () => {
    const { findings, outcomes } = await checkTables([
      { text: BULLETIN, published: '2024-07-28' },
      { text: 'who,votes\nmaduro,6408844\ngonzalez,5326104\nothers,647233\n', published: '2024-08-02' },
      {
        text: 'state,m,g,o\nZulia,512000,442000,46000\nLara,300101,299000,41234\n',
        columns: { territory: ['state'] },
        votes: { maduro: 'm', gonzalez: 'g', others: 'o' },
        published: '2024-08-03',
      },
    ]);
    expect(findings.map(({ subject }) => subject.territory)).toEqual([[], ['Zulia']]);
    expect(outcomes).toMatchObject([
      {
        families: [
          { level: 'election', tested: 2 },
          { level: 'territory-1', tested: 2 },
        ],
      },
    ]);
  });

  it('leaves totals of single stations alone: one count in a few is such a rounding there', async () => {
    const text = 'station,m,g,o\n1,51200,44200,4600\n';
    const { outcomes } = await checkTables([
      { text, columns: { station: 'station' }, votes: { maduro: 'm', gonzalez: 'g', others: 'o' } },
    ]);
    expect(outcomes).toMatchObject([{ status: 'not-applicable' }]);
  });

  it('stays silent on 500 territories with counted votes', async () => {
    const word = randomWords(11);
    const rows = Array.from({ length: 500 }, (_, index) => {
      const [m, g, o] = [word() % 40_000, word() % 40_000, word() % 3000];
      return `T${index},${m + 5000},${g + 5000},${o}`;
    });
    const { findings, outcomes } = await checkTables([
      {
        text: `state,m,g,o\n${rows.join('\n')}\n`,
        columns: { territory: ['state'] },
        votes: { maduro: 'm', gonzalez: 'g', others: 'o' },
      },
    ]);
    expect(findings).toEqual([]);
    const [outcome] = outcomes;
    expect(outcome?.status === 'completed' && outcome.families[0]?.tested).toBeGreaterThan(400);
  });

  it('finds the same whatever the order of the rows', async () => {
    const turned = BULLETIN.split('\n').slice(1, 4).reverse();
    const [one] = (await checkTables([{ text: BULLETIN }])).findings;
    const [other] = (await checkTables([{ text: `who,votes\n${turned.join('\n')}\n` }])).findings;
    if (!one || !other) throw new Error('expected a finding of both');
    const sorted = (finding: typeof one) => ({
      ...(withoutPlaces(finding) as object),
      notes: [...finding.notes].sort(
        (left, right) => Number(left.args['count']) - Number(right.args['count']),
      ),
    });
    expect(sorted(other)).toEqual(sorted(one));
  });

  it('says each percentage in words', async () => {
    const report = renderMarkdown(outline(await checkTables([{ text: BULLETIN }]), en));
    expect(report).toContain('All 3 counts are tenths of a percent of 10,058,774, rounded to whole votes.');
    expect(report).toContain('Maduro: 5,150,092, 51.2 %.');
    expect(report).toContain('One count in 10,029 is; 2 counts are free');
  });
});

describe('the chart of distances', () => {
  it('shows how far each count lies, with the range of counts that fall anywhere', async () => {
    const { outcomes } = await checkTables([{ text: BULLETIN }]);
    const [plot] = plotsOf(outcomes, 'bars');
    expect(plot).toMatchObject({ id: 'distances', args: { whole: 10_058_774, counts: 3, mean: 0.3 } });
    // 51.2, 44.2 and 4.6 % of 10,058,774 are 5,150,092.288, 4,445,978.108 and 462,703.604.
    expect(plot?.bars.map(({ label, value }) => [label, value])).toEqual([
      ['Maduro', 0.288],
      ['González', 0.108],
      ['Others', 0.396],
    ]);
    // At most half of 10,058.774 away.
    expect(plot?.bars[0]).toMatchObject({ low: 125.7, high: 4903.7 });
  });

  it('shows counted lists too, findings first, and leaves counts of 0 out', async () => {
    const { outcomes } = await checkTables([
      {
        text: 'state,m,g,o\nLara,300101,299000,0\nZulia,512000,442000,46000\n',
        columns: { territory: ['state'] },
        votes: { maduro: 'm', gonzalez: 'g', others: 'o' },
      },
    ]);
    const plots = plotsOf(outcomes, 'bars');
    expect(plots.map(({ subject, bars }) => [subject.territory, bars.length])).toEqual([
      [['Zulia'], 3],
      [['Lara'], 2],
    ]);
    // 300,101 of 599,101 is 500.919 tenths: 0.0814 of 599.101 votes from 501.
    expect(plots[1]?.bars[0]?.value).toBeCloseTo(48.601, 3);
  });
});
