import { describe, expect, it } from 'vitest';
import { publishedTotalMismatch } from '../../../src/checks/conflict/published-total-mismatch.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml } from '../../builders.js';

type Role = ElectionFile['sources'][number]['role'];

interface Said {
  readonly id: string;
  readonly role: Role;
  readonly revises?: string;
  /** Rows of contestant,n,of. */
  readonly rows: readonly string[];
}

/** Compares totals of seats, or of another quantity, in a contest of that many seats. */
async function compare(
  { quantity = 'seats', seats }: { quantity?: 'seats' | 'votes' | 'seatsBefore'; seats?: number },
  ...said: readonly Said[]
) {
  const contest = { id: 'duma', contestants: { a: 'Alliance', b: 'Bloc' }, ...(seats ? { seats } : {}) };
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: [contest],
        sources: said.map(({ id, role, revises }) => ({
          id,
          role,
          ...(revises ? { revises } : {}),
          files: [
            {
              path: `${id}.csv`,
              holds: 'published-totals',
              contest: 'duma',
              columns: { contestant: 'who', [quantity]: 'n', of: 'of' },
            },
          ],
        })),
      }),
      ...Object.fromEntries(said.map(({ id, rows }) => [`${id}.csv`, `who,n,of\n${rows.join('\n')}\n`])),
    },
    [publishedTotalMismatch],
  );
  return { findings: analysis.findings, outcome: analysis.outcomes[0] };
}

const press = (...rows: string[]): Said => ({ id: 'press', role: 'media', rows });
const commission = (...rows: string[]): Said => ({ id: 'commission', role: 'commission', rows });

describe('published-total-mismatch, parts against the whole', () => {
  it('finds one of 45 seats unaccounted for where the parts make 44', async () => {
    const { findings, outcome } = await compare({}, press('a,25,45', 'b,19,45'));
    expect(outcome).toMatchObject({ status: 'completed', examined: 2, examinedUnit: 'figures' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        contest: 'duma',
        message: {
          id: 'part-unaccounted',
          args: { quantity: 'seats', source: 'press', missing: 1, parts: 2 },
        },
        expected: {
          value: 45,
          places: [
            { file: 'press.csv', line: 2 },
            { file: 'press.csv', line: 3 },
          ],
        },
        actual: { value: 44, measure: { kind: 'total', quantity: 'seats', contestant: null } },
        difference: -1,
        unit: 'seats',
        votesAtStake: null,
        direction: null,
        n: 3,
        provenance: [
          { file: 'press.csv', line: 2 },
          { file: 'press.csv', line: 3 },
        ],
      },
    ]);
  });

  it('stays silent where the parts make the whole', async () => {
    const { findings, outcome } = await compare({}, press('a,25,45', 'b,20,45'));
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 2, findings: 0 });
  });

  it('finds parts that make more than the whole', async () => {
    const { findings } = await compare({}, press('a,25,45', 'b,21,45'));
    expect(findings).toMatchObject([
      { message: { id: 'more-than-whole', args: { missing: 1 } }, difference: 1 },
    ]);
  });

  it('takes the whole from one row that states it', async () => {
    const { findings } = await compare({}, press('a,25,', 'b,19,45'));
    expect(findings).toMatchObject([{ difference: -1, expected: { places: [{ line: 3 }] } }]);
  });

  it('takes the seats of the contest for the whole where no row states one', async () => {
    const { findings } = await compare({ seats: 45 }, press('a,25,', 'b,19,'));
    expect(findings).toMatchObject([
      { difference: -1, expected: { value: 45, places: [{ file: 'election.yaml', line: 1 }] } },
    ]);
  });

  it('takes the whole that the rows state before the seats of the contest', async () => {
    expect((await compare({ seats: 450 }, press('a,25,45', 'b,20,45'))).findings).toEqual([]);
  });

  it.each(['votes', 'seatsBefore'] as const)(
    'does not take the seats of the contest for the whole of %s',
    async (quantity) => {
      const { outcome } = await compare({ quantity, seats: 45 }, press('a,25,', 'b,19,'));
      expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-whole-no-two-sources' } });
    },
  );

  it('puts as many votes at stake as are missing where votes are summed', async () => {
    const { findings } = await compare({ quantity: 'votes' }, press('a,600,1000', 'b,300,1000'));
    expect(findings).toMatchObject([{ unit: 'votes', difference: -100, votesAtStake: 100 }]);
  });

  it('takes one row for no list of parts', async () => {
    const { outcome } = await compare({ seats: 45 }, press('a,25,45'));
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-whole-no-two-sources' } });
  });

  it('does not add up a list with a blank part: the blank may be what is missing', async () => {
    const { findings } = await compare({}, press('a,25,45', 'b,,45', 'c,19,45'));
    expect(findings).toEqual([]);
  });

  it('does not add up a list of which contradictory rows were set aside', async () => {
    const { findings } = await compare({}, press('a,25,45', 'b,10,45', 'c,10,45', 'c,9,45'));
    expect(findings).toEqual([]);
  });

  it('finds two wholes in one list, and does not add up its parts as well', async () => {
    const { findings } = await compare({}, press('a,25,45', 'b,19,46'));
    expect(findings).toMatchObject([
      {
        message: { id: 'wholes-differ', args: { quantity: 'seats', source: 'press' } },
        expected: { value: 45, places: [{ line: 2 }] },
        actual: { value: 46, places: [{ line: 3 }] },
        difference: 1,
      },
    ]);
  });

  it('takes a whole of zero for a number, not for none', async () => {
    const { findings } = await compare({ seats: 45 }, press('a,30,0', 'b,15,0'));
    expect(findings).toMatchObject([{ message: { id: 'more-than-whole' }, expected: { value: 0 } }]);
  });
});

describe('published-total-mismatch, source against source', () => {
  it('finds a total that two sources give differently, the commission’s second', async () => {
    const { findings, outcome } = await compare({}, commission('a,26,'), press('a,25,', 'b,19,'));
    expect(outcome).toMatchObject({ status: 'completed', examined: 2 });
    expect(findings).toMatchObject([
      {
        message: { id: 'sources-differ', args: { quantity: 'seats', contestant: 'Alliance', by: 1 } },
        expected: { source: 'press', value: 25 },
        actual: { source: 'commission', value: 26 },
        difference: 1,
        votesAtStake: null,
        provenance: [
          { file: 'press.csv', line: 2 },
          { file: 'commission.csv', line: 2 },
        ],
      },
    ]);
  });

  it('puts the difference in votes at stake, whichever source has more', async () => {
    const more = await compare({ quantity: 'votes' }, commission('a,260,'), press('a,300,'));
    expect(more.findings).toMatchObject([{ difference: -40, votesAtStake: 40, unit: 'votes' }]);
  });

  it('does not hold a source against the one that it revises, and others against the revision only', async () => {
    const preview: Said = { id: 'preview', role: 'commission', rows: ['a,24,'] };
    const final: Said = { id: 'final', role: 'commission', revises: 'preview', rows: ['a,26,'] };
    expect((await compare({}, preview, final)).outcome).toMatchObject({ status: 'not-applicable' });
    const { findings } = await compare({}, preview, final, press('a,25,'));
    expect(findings).toMatchObject([
      { expected: { source: 'press' }, actual: { source: 'final', value: 26 } },
    ]);
  });

  it('stays silent where both say the same, and does not compare what only one says', async () => {
    const { findings, outcome } = await compare({}, commission('a,25,', 'b,20,'), press('A,25,', 'c,1,'));
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 2, findings: 0 });
  });

  it('takes a blank total for no statement', async () => {
    const { findings, outcome } = await compare({}, commission('a,25,', 'b,,'), press('a,25,', 'b,19,'));
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 2 });
  });

  it('counts a figure once that stands in a list and beside another source’s', async () => {
    const { outcome } = await compare({}, commission('a,25,45', 'b,20,45'), press('a,25,45', 'b,20,45'));
    expect(outcome).toMatchObject({ examined: 4 });
  });
});
