import { describe, expect, it } from 'vitest';
import { reportedShareGap } from '../../../../src/checks/conflict/reported-share-gap.js';
import { shareBase } from '../../../../src/checks/conflict/reported-shares/share-base.js';
import type { ElectionFile } from '../../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, type Files, formsFile, twoContestants } from '../../../builders.js';
import { reportOf } from '../../pattern/watched-election.js';

type FileEntry = ElectionFile['sources'][number]['files'][number];

const SHARES = { territory: 'territory', quantity: 'quantity', contestant: 'contestant' };
const HEADER = 'territory,quantity,contestant,percent\n';

interface Given {
  /** Rows of territory,quantity,contestant,percent. */
  readonly observers: string;
  readonly commission: string;
  /** Rows of territory,station,registered,inBoxes,a,b. */
  readonly forms?: string;
  /** Rows of territory,registered,inBoxes. */
  readonly totals?: string;
  readonly selection?: 'hand-picked';
}

/** 4,000 registered voters in North, of whom 1,600 voted, and 1,000 in South. */
const FORMS = 'North,1,1000,400,300,100\nNorth,2,3000,1200,900,300\nSouth,1,1000,900,500,400\n';

async function compare({ observers, commission, forms, totals, selection }: Given) {
  const own: FileEntry[] = [
    { path: 'official.csv', holds: 'reported-shares', columns: SHARES },
    ...(forms ? [formsFile('forms.csv', ['registered', 'inBoxes'], 'mayor')] : []),
    ...(totals
      ? [
          {
            path: 'totals.csv',
            holds: 'published-totals' as const,
            contest: 'mayor',
            columns: { territory: 'territory', registered: 'registered', inBoxes: 'inBoxes' },
          },
        ]
      : []),
  ];
  const files: Files = {
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', ...(selection ? { selection } : {}), files: own },
        {
          id: 'golos',
          role: 'observer',
          files: [{ path: 'observed.csv', holds: 'reported-shares', columns: SHARES }],
        },
      ],
    }),
    'official.csv': `${HEADER}${commission}\n`,
    'observed.csv': `${HEADER}${observers}\n`,
    ...(forms ? { 'forms.csv': `territory,station,registered,inBoxes,a,b\n${forms}` } : {}),
    ...(totals ? { 'totals.csv': `territory,registered,inBoxes\n${totals}` } : {}),
  };
  const { analysis } = await analyseFiles(files, [reportedShareGap]);
  const [finding] = analysis.findings;
  return {
    finding,
    analysis,
    notes: finding?.notes.map(({ id }) => id) ?? [],
    note: (id: string) => finding?.notes.find((one) => one.id === id)?.args,
  };
}

describe('the votes that a gap between reported percentages is worth', () => {
  it('are its part of the registered voters of the territory and of no other', async () => {
    const { finding, note, analysis } = await compare({
      observers: 'North,turnout,,about 20 %',
      commission: 'North,turnout,,59 %',
      forms: FORMS,
    });
    expect(finding?.votesAtStake).toBe(1560);
    expect(note('votes-of-register')).toEqual({
      source: 'cik',
      contest: null,
      whole: 4000,
      forms: 2,
      missing: 0,
      votes: 1560,
      least: 1340,
    });
    expect(reportOf(analysis)).toContain(
      'Of 4,000 registered voters (cik, added up from 2 forms) the gap is worth 1,560, at least 1,340 after',
    );
  });

  it('are of a published total where there is one, before the forms', async () => {
    const { note } = await compare({
      observers: 'North,turnout,,20',
      commission: 'North,turnout,,59',
      forms: FORMS,
      totals: 'North,10000,5000\n',
    });
    expect(note('votes-of-register')).toMatchObject({ whole: 10_000, forms: 0, votes: 3900 });
  });

  it('are of the ballots for shares of votes, with a warning that these may be of several things', async () => {
    const { finding, notes, note } = await compare({
      observers: 'North,votes,a,50',
      commission: 'North,votes,a,60',
      forms: FORMS,
    });
    expect(finding?.votesAtStake).toBe(160);
    expect(notes.slice(2)).toEqual(['share-of-what', 'votes-of-ballots']);
    expect(note('votes-of-ballots')).toMatchObject({ whole: 1600, votes: 160, least: 144 });
  });

  it('are given as at most where the ballots are blank on a form, and not as votes at stake', async () => {
    const { finding, note } = await compare({
      observers: 'North,votes,a,50',
      commission: 'North,votes,a,60',
      forms: FORMS.replace('1000,400', '1000,'),
    });
    expect(finding?.votesAtStake).toBeNull();
    expect(note('votes-at-most')).toMatchObject({ whole: 4000, votes: 400 });
  });

  it('say that they are more where a register is blank, which is not taken for zero', async () => {
    const { note, analysis } = await compare({
      observers: 'North,turnout,,20',
      commission: 'North,turnout,,59',
      forms: FORMS.replace('North,1,1000', 'North,1,'),
    });
    expect(note('votes-of-register')).toMatchObject({ whole: 3000, forms: 1, missing: 1 });
    expect(reportOf(analysis)).toContain('1 station has no form or a blank, so that it may be more');
  });

  it('are only a condition where it is not known of what the two are percentages', async () => {
    const { finding, notes, note } = await compare({
      observers: 'North,,,20',
      commission: 'North,,,70',
      forms: FORMS,
    });
    expect(finding?.votesAtStake).toBeNull();
    expect(notes.slice(2)).toEqual(['quantity-unknown', 'votes-if-of-register']);
    expect(note('votes-if-of-register')).toMatchObject({ whole: 4000, votes: 2000 });
  });

  it('cannot be said without forms or totals, nor from forms of chosen stations only', async () => {
    const given = { observers: 'North,turnout,,20', commission: 'North,turnout,,59' };
    expect((await compare(given)).notes).toContain('votes-not-known');
    const some = await compare({ ...given, forms: FORMS, selection: 'hand-picked' });
    expect(some.notes).toContain('votes-not-known');
    expect(some.finding?.votesAtStake).toBeNull();
  });

  it('cannot be said of seats or of words that name no whole', async () => {
    const { finding, notes } = await compare({
      observers: 'North,seats,a,20',
      commission: 'North,seats,a,59',
      forms: FORMS,
    });
    expect(finding?.votesAtStake).toBeNull();
    expect(notes.slice(2)).toEqual(['whole-unknown']);
  });

  it('are of all stations where no place is named', async () => {
    const { note } = await compare({ observers: ',turnout,,20', commission: ',turnout,,60', forms: FORMS });
    expect(note('votes-of-register')).toMatchObject({ whole: 5000, forms: 3, votes: 2000 });
  });
});

describe('a warning that two percentages may be of different things', () => {
  it('is given where one is the other times turnout: of the ballots, and of the register', async () => {
    // 40 % turnout: half of the ballots is a fifth of the register.
    const { note } = await compare({
      observers: 'North,votes,a,20',
      commission: 'North,votes,a,50',
      forms: FORMS,
    });
    expect(note('fits-other-whole')).toEqual({
      source: 'cik',
      text: '50',
      other: '20',
      turnout: 40,
      product: 20,
    });
    const apart = await compare({
      observers: 'North,votes,a,23',
      commission: 'North,votes,a,50',
      forms: FORMS,
    });
    expect(apart.notes).not.toContain('fits-other-whole');
  });

  it('is given where one number of an unknown thing is the turnout', async () => {
    const { note, notes } = await compare({
      observers: 'North,,,40',
      commission: 'North,,,75',
      forms: FORMS,
    });
    expect(note('is-turnout')).toEqual({ source: 'golos', text: '40', turnout: 40 });
    expect(notes).not.toContain('fits-other-whole');
  });

  it('names percentages of one place that are not compared because their words differ', async () => {
    const { analysis } = await compare({
      observers: 'North,turnout,,20\nNorth,votes,a,30',
      commission: 'North,turnout,,20',
    });
    expect(analysis.outcomes[0]).toMatchObject({
      status: 'completed',
      remarks: [
        { id: 'not-compared', args: { source: 'golos', text: '30', quantity: 'votes', otherText: '20' } },
      ],
    });
    expect(reportOf(analysis)).toContain('“30” (votes, a) of golos and “20” (turnout) of cik');
  });
});

describe('shareBase', () => {
  it.each([
    ['turnout', 'register'],
    ['Явка', 'register'],
    ['votes of the registered voters', 'register'],
    ['votes', 'ballots'],
    ['голоса от числа избирателей в списке', 'register'],
    ['доля от списка избирателей', 'register'],
    ['доля избирателей, внесённых в список', 'register'],
    ['голоса в списке партии', 'ballots'],
    ['доля голосов', 'ballots'],
    ['seats', 'other'],
    ['мандаты', 'other'],
    ['approval', 'other'],
    [null, 'unknown'],
  ])('takes %s for a percentage of: %s', (quantity, base) => {
    expect(shareBase({ quantity, contestant: null })).toBe(base);
  });

  it.each([
    ['voters who took part', null, 'register'],
    ['доля проголосовавших', null, 'register'],
    ['voters who voted for the party', null, 'ballots'],
    ['проголосовавших за партию', null, 'ballots'],
    ['голоса проголосовавших за партию', null, 'ballots'],
    ['share of those who voted', 'ur', 'ballots'],
  ] as const)('takes “%s” (contestant %s) for a share of %s', (quantity, contestant, base) => {
    expect(shareBase({ quantity, contestant })).toBe(base);
  });
});
