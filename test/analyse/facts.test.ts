import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.js';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, type Files, formsFile, twoContestants } from '../builders.js';

type Sources = ElectionFile['sources'];

async function factsOf(sources: Sources, files: Files, previous?: string) {
  const { analysis } = await analyseFiles({
    'election.yaml': electionYaml({ contests: twoContestants, sources, ...(previous ? { previous } : {}) }),
    ...files,
  });
  return analysis.facts;
}

const cik = (...files: Sources[number]['files']): Sources[number] => ({
  id: 'cik',
  role: 'commission',
  files,
});
const golos = (...files: Sources[number]['files']): Sources[number] => ({
  id: 'golos',
  role: 'observer',
  files,
});

describe('facts', () => {
  it('list every count with its place and the checks that compared it', async () => {
    const columns = { station: 'station', territory: ['territory'], count: 'n' };
    const facts = await factsOf(
      [
        cik(formsFile('forms.csv', ['issuedInStation'])),
        golos({ path: 'counts.csv', holds: 'voter-counts', counted: 'in-room', columns }),
      ],
      {
        'forms.csv': 'territory,station,issuedInStation,a,b\nN,7,500,1,1\n',
        'counts.csv': 'territory,station,n\nN,7,500\nN,8,300\n',
      },
    );
    expect(facts).toEqual([
      {
        message: {
          id: 'voter-count',
          args: { territory: 'N', station: '7', count: 500, counted: 'in-room' },
        },
        source: 'golos',
        place: { file: 'counts.csv', line: 2 },
        note: null,
        checks: ['voter-count-gap'],
      },
      {
        message: {
          id: 'voter-count',
          args: { territory: 'N', station: '8', count: 300, counted: 'in-room' },
        },
        source: 'golos',
        place: { file: 'counts.csv', line: 3 },
        note: null,
        checks: [],
      },
    ]);
  });

  it('name a check once that compared a count several times, and every check that compared it', async () => {
    const fake = (id: string): Check => ({
      id,
      evidence: 'pattern',
      tier: 'B',
      question: 'Is it so?',
      needs: ['independent-counts'],
      innocent: ['chance'],
      references: ['A book'],
      defaults: {},
      run: ({ dataset: { voterCounts } }) => ({
        examined: 1,
        examinedUnit: 'figures',
        unexamined: { id: 'nothing-there', args: {} },
        findings: [],
        compared: [...voterCounts, ...voterCounts],
      }),
    });
    const entry = { path: 'counts.csv', holds: 'voter-counts', counted: 'in-room' } as const;
    const { analysis } = await analyseFiles(
      { 'election.yaml': electionYaml({ sources: [golos(entry)] }), 'counts.csv': 'station,count\n7,1\n' },
      [fake('first-failing'), fake('second-failing')],
    );
    expect(analysis.facts.map(({ checks }) => checks)).toEqual([['first-failing', 'second-failing']]);
  });

  it('list shares as written, and say where what they are a share of is unknown', async () => {
    const columns = { territory: ['region', 'district'], quantity: 'what', note: 'note' };
    const facts = await factsOf([golos({ path: 'shares.csv', holds: 'reported-shares', columns })], {
      'shares.csv': 'region,district,what,percent,note\nN,E,turnout,about 20 %,By telephone\n,,,59,\n',
    });
    expect(facts).toMatchObject([
      {
        message: {
          id: 'share',
          args: {
            territory: 'N › E',
            station: null,
            text: 'about 20 %',
            quantity: 'turnout',
            contestant: null,
          },
        },
        note: 'By telephone',
        checks: [],
      },
      { message: { id: 'share-of-unknown', args: { territory: '', text: '59' } }, note: null },
    ]);
  });

  it('list totals, with the whole where one is stated, and name each check once', async () => {
    const entry = (path: string): Sources[number]['files'][number] => ({
      path,
      holds: 'published-totals',
      columns: { contestant: 'who', seats: 'n', of: 'of' },
    });
    const facts = await factsOf([cik(entry('cik.csv')), golos(entry('golos.csv'))], {
      'cik.csv': 'who,n,of\na,25,45\nb,20,45\n',
      'golos.csv': 'who,n,of\na,25,\n',
    });
    expect(
      facts.map(({ message, checks }) => [message.id, message.args['value'], message.args['of'], checks]),
    ).toEqual([
      ['total-of', 25, 45, ['published-total-mismatch']],
      ['total-of', 20, 45, ['published-total-mismatch']],
      ['total', 25, null, ['published-total-mismatch']],
    ]);
  });

  it('list tables of which no row is a statement, one line each, with how many rows were used', async () => {
    const facts = await factsOf(
      [
        cik({ path: 'readings.csv', holds: 'turnout-readings' }, { path: 'replies.csv', holds: 'replies' }),
        golos({ path: 'incidents.csv', holds: 'incidents' }),
      ],
      {
        'readings.csv': 'station,voted\n7,10\n7,20\n,30\n',
        'replies.csv': 'answer\nWe shall look.\n',
        'incidents.csv': 'category\ncarousel\n\n',
      },
    );
    expect(facts.map(({ message, source, place, checks }) => [message, source, place, checks])).toEqual([
      [
        { id: 'table', args: { holds: 'turnout-readings', rows: 2, territory: '', station: null } },
        'cik',
        { file: 'readings.csv', line: 1 },
        [],
      ],
      [
        { id: 'table', args: { holds: 'replies', rows: 1, territory: '', station: null } },
        'cik',
        { file: 'replies.csv', line: 1 },
        [],
      ],
      [
        { id: 'table', args: { holds: 'incidents', rows: 1, territory: '', station: null } },
        'golos',
        { file: 'incidents.csv', line: 1 },
        [],
      ],
    ]);
  });

  it('name the checks that compared a table of readings', async () => {
    const facts = await factsOf(
      [cik({ path: 'readings.csv', holds: 'turnout-readings', columns: { time: 'time' } })],
      {
        'readings.csv': 'station,voted,time\n7,10,10:00\n7,20,12:00\n',
      },
    );
    expect(facts.map(({ message, checks }) => [message.id, checks])).toEqual([
      ['table', ['falling-turnout', 'impossible-pace']],
    ]);
  });

  it('say that an earlier election was read, and how many stations it has, and name no check that had nothing to compare', async () => {
    const forms = 'territory,station,valid,a,b\nN,7,2,1,1\n';
    const sources = [cik(formsFile('forms.csv', ['valid']))];
    const old = electionYaml({ election: { name: 'The one before' }, contests: twoContestants, sources });
    const facts = await factsOf(
      sources,
      { 'forms.csv': forms, '../2007/election.yaml': old, '../2007/forms.csv': `${forms}N,8,2,1,1\n` },
      '../2007/',
    );
    expect(facts).toMatchObject([
      {
        message: { id: 'previous-election', args: { name: 'The one before', stations: 2 } },
        place: { file: '../2007/election.yaml', line: 1 },
        checks: [],
      },
    ]);
  });
});
