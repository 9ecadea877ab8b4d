import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.js';
import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import type { PackFile, RulePack } from '../../../src/rules/pack.js';
import { readPack } from '../../../src/rules/read-pack.js';
import { electionYaml, type Files, formsFile, readFiles, twoContestants } from '../../builders.js';

const TEXT = { en: 'Text.' };

/** A pack of one's own: relations by id, with what is special about each. */
function pack(
  relations: Record<string, Partial<NonNullable<PackFile['relations']>[number]>>,
  derived = {},
  more: Partial<PackFile> = {},
): RulePack {
  return readPack(
    JSON.stringify({
      id: 'own',
      name: TEXT,
      version: 1,
      sources: ['A law'],
      derived,
      ...more,
      relations: Object.entries(relations).map(([id, given]) => ({
        id,
        hard: true,
        sentence: TEXT,
        innocent: [TEXT],
        next: TEXT,
        ...given,
      })),
    }),
    'own.yaml',
  );
}

type Sources = ElectionFile['sources'];

async function run(packs: readonly RulePack[], sources: Sources, files: Files) {
  const dataset = await readFiles({
    'election.yaml': electionYaml({ contests: twoContestants, sources }),
    ...files,
  });
  const analysis = analyse(dataset, {
    checks: [controlRelations],
    deselected: [],
    offByDefault: [],
    packs,
    seed: 1,
    tool: { name: 'scrutineer', version: 'test' },
    stamp: null,
  });
  const [outcome] = analysis.outcomes;
  if (!outcome) throw new Error('expected an outcome');
  const relations = outcome.status === 'completed' ? outcome.relations : [];
  return {
    outcome,
    findings: analysis.findings,
    /** Which stations fail which relation. */
    failing: analysis.findings.map(({ relation, subject }) =>
      subject.kind === 'station' ? `${relation} ${subject.station}` : '',
    ),
    relation: (id: string) => relations.find((known) => known.id === `own/${id}`),
  };
}

/** Runs a pack over forms of the commission with the columns valid, received, a and b, one row a station. */
function runRows(packs: readonly RulePack[], ...rows: string[]) {
  const text = ['territory,station,valid,received,a,b', ...rows].join('\n');
  const files = [formsFile('forms.csv', ['valid', 'received'])];
  return run(packs, [{ id: 'cik', role: 'commission', files }], { 'forms.csv': `${text}\n` });
}

describe('the engine behind control-relations', () => {
  it('lets a difference of the tolerance pass, and reports one more with the whole difference at stake', async () => {
    const tolerant = pack({ r: { relation: 'valid <= received', tolerance: { votes: 3 } } });
    const { findings } = await runRows([tolerant], 'N,1,103,100,0,0', 'N,2,104,100,0,0');
    expect(findings).toMatchObject([{ subject: { station: '2' }, difference: 4, votesAtStake: 4 }]);
  });

  it('lets a difference of the tolerated per cent of the right side pass', async () => {
    const tolerant = pack({ r: { relation: 'valid = received', tolerance: { votes: 3, percent: 1 } } });
    const { failing } = await runRows([tolerant], 'N,1,990,1000,0,0', 'N,2,989,1000,0,0', 'N,3,103,100,0,0');
    expect(failing).toEqual(['own/r 2']);
  });

  it('stays silent on a form where a relation that goes before it fails, and only there', async () => {
    const ordered = pack({
      second: { relation: 'contestants = valid', unless: ['first'] },
      first: { relation: 'valid <= received' },
    });
    const { failing, relation } = await runRows([ordered], 'N,1,11,10,1,1', 'N,2,9,10,1,1', 'N,3,9,10,4,5');
    expect(failing.sort()).toEqual(['own/first 1', 'own/second 2']);
    expect(relation('second')).toMatchObject({ examined: 3, findings: 1 });
  });

  it('is not silenced by a relation that a blank keeps from being judged', async () => {
    const ordered = pack({
      first: { relation: 'valid <= received' },
      second: { relation: 'contestants = valid', unless: ['first'] },
    });
    expect((await runRows([ordered], 'N,1,11,,1,1')).failing).toEqual(['own/second 1']);
  });

  it('reports soft and hard relations alike and says which is which, with the article', async () => {
    const both = pack({
      hard: { relation: 'valid <= received', article: 'Art. 1' },
      soft: { relation: 'contestants = valid', hard: false },
    });
    const { relation, failing } = await runRows([both], 'N,1,11,10,1,1');
    expect(failing).toHaveLength(2);
    expect(relation('hard')).toMatchObject({ hard: true, article: 'Art. 1', formula: 'valid <= received' });
    expect(relation('soft')).toMatchObject({ hard: false, article: null });
  });

  it('counts a form as examined once, and only if some relation of some pack could be judged on it', async () => {
    const packs = [
      pack({ r: { relation: 'valid <= received' }, s: { relation: 'contestants = valid' } }),
      pack({ t: { relation: 'valid <= received' } }),
    ];
    const { outcome } = await runRows(packs, 'N,1,10,10,5,5', 'N,2,10,10,,', 'N,3,,10,5,5');
    expect(outcome).toMatchObject({ status: 'completed', examined: 2, examinedUnit: 'forms' });
  });

  it('is not applicable where no form has the lines of any relation, or all of them are blank', async () => {
    const reason = { id: 'no-relation-applies', args: {} };
    const absent = await runRows([pack({ r: { relation: 'lost = unaccounted' } })], 'N,1,10,10,5,5');
    expect(absent.outcome).toMatchObject({ status: 'not-applicable', reason });
    const blank = await runRows([pack({ r: { relation: 'valid = received' } })], 'N,1,,10,5,5');
    expect(blank.outcome).toMatchObject({ status: 'not-applicable', reason });
  });

  it('puts the numbers of the form into multiples, minuses and numbers that stand alone', async () => {
    const odd = pack({ r: { relation: '2*valid - received + 1 >= contestants' } });
    const { findings } = await runRows([odd], 'N,1,10,16,4,5');
    const line = (name: string, multiple: number, value: number) => ({
      multiple,
      measure: { kind: 'line', line: name },
      number: null,
      value,
    });
    const votes = (contestant: string, value: number) => ({
      multiple: 1,
      measure: { kind: 'votes', contestant },
      number: null,
      value,
    });
    expect(findings).toMatchObject([
      {
        actual: { value: 5, measure: { kind: 'sum', name: '2*valid - received + 1' } },
        expected: { value: 9 },
        difference: -4,
        n: 4,
        working: {
          left: { terms: [line('valid', 2, 10), line('received', -1, 16)], constant: 1 },
          comparison: '>=',
          right: { terms: [votes('a', 4), votes('b', 5)], constant: 0 },
          allowed: 0,
        },
      },
    ]);
  });

  it('numbers the lines as the form does, and the contestants from the first', async () => {
    const lines = [
      { name: 'valid', number: '10', wording: TEXT },
      { name: 'received', number: '2a', wording: TEXT },
    ];
    const numbered = pack({ r: { relation: 'contestants = valid' } }, {}, { lines, firstContestant: '13' });
    const { findings } = await runRows([numbered], 'N,1,10,16,4,5');
    const { left, right } = findings[0]?.working ?? {};
    expect([...(left?.terms ?? []), ...(right?.terms ?? [])].map(({ number }) => number)).toEqual([
      '13',
      '14',
      '10',
    ]);
  });

  it('compares a share with its exact boundary, and counts a part of a vote at stake as one', async () => {
    const share = pack({ r: { relation: 'valid <= 3% * received' } });
    const { findings } = await runRows([share], 'N,1,3,100,0,0', 'N,2,4,100,0,0', 'N,3,4,120,0,0');
    expect(findings).toMatchObject([
      { subject: { station: '2' }, difference: 1, votesAtStake: 1, expected: { value: 3 } },
      { subject: { station: '3' }, difference: 0.4, votesAtStake: 1, expected: { value: 3.6 } },
    ]);
  });

  it('points at the form where one side of a relation stands in no cell', async () => {
    const floor = pack({ r: { relation: 'valid >= 1' } });
    const { findings } = await runRows([floor], 'N,1,0,100,0,0', 'N,2,1,100,0,0');
    expect(findings).toMatchObject([
      { expected: { value: 1, places: [{ file: 'forms.csv', line: 2 }] }, difference: -1, n: 1 },
    ]);
  });

  it('asks nothing of a form on which the condition does not hold, and counts it as exempt', async () => {
    const conditional = pack({ r: { relation: 'valid = received', when: 'contestants >= 1' } });
    const rows = ['N,1,9,10,0,1', 'N,2,9,10,0,0', 'N,3,,10,1,1', 'N,4,9,10,,1'];
    const { failing, relation, outcome } = await runRows([conditional], ...rows);
    expect(failing).toEqual(['own/r 1']);
    expect(relation('r')).toMatchObject({
      examined: 1,
      exempt: 1,
      blank: 2,
      notOnForm: 0,
      findings: 1,
      condition: 'contestants >= 1',
    });
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('is not on the form where the form lacks the line that a condition asks about', async () => {
    const conditional = pack({
      r: { relation: 'valid = received', when: 'portable >= 1' },
      s: { relation: 'valid <= received' },
    });
    const { relation } = await runRows([conditional], 'N,1,9,10,0,1');
    expect(relation('r')).toMatchObject({ examined: 0, exempt: 0, blank: 0, notOnForm: 1 });
  });

  it('says how far a form may miss the relation, and counts the whole difference', async () => {
    const tolerant = pack({ r: { relation: 'valid = received', tolerance: { votes: 2, percent: 1 } } });
    const { findings } = await runRows([tolerant], 'N,1,1100,1000,0,0', 'N,2,50,100,0,0');
    expect(findings.map(({ working, difference }) => [working?.allowed, difference])).toEqual([
      [10, 100],
      [2, -50],
    ]);
  });

  it('judges every source’s forms by the lines that they have, and says whose form failed', async () => {
    const sources: Sources = [
      { id: 'cik', role: 'commission', files: [formsFile('cik.csv', ['valid', 'received'])] },
      { id: 'golos', role: 'observer', files: [formsFile('golos.csv', ['valid'])] },
    ];
    const both = pack({ r: { relation: 'valid <= received' }, s: { relation: 'contestants = valid' } });
    const { findings, relation } = await run([both], sources, {
      'cik.csv': 'territory,station,valid,received,a,b\nN,1,10,10,5,5\n',
      'golos.csv': 'territory,station,valid,a,b\nN,2,10,5,5\nN,1,10,5,4\n',
    });
    expect(relation('r')).toMatchObject({ examined: 1, notOnForm: 2, blank: 0 });
    expect(relation('s')).toMatchObject({ examined: 3, notOnForm: 0 });
    expect(findings).toMatchObject([
      { actual: { source: 'golos' }, provenance: [{ file: 'golos.csv', line: 3 }] },
    ]);
  });

  it('gives each number of a long table the line of its own cell', async () => {
    const inBoxes = pack({ r: { relation: 'inBoxes = received' } }, { inBoxes: 'stationary + portable?' });
    const long = { key: 'line', value: 'n', lines: { stationary: 8, portable: 7, received: 2 } };
    const columns = { station: 'station', territory: ['territory'] };
    const { findings } = await run(
      [inBoxes],
      [
        {
          id: 'cik',
          role: 'commission',
          files: [{ path: 'long.csv', holds: 'result-forms', columns, long }],
        },
      ],
      { 'long.csv': 'territory,station,line,n\nN,1,8,50\nN,2,8,1\nN,1,2,60\nN,1,7,9\n' },
    );
    const at = (line: number) => ({ file: 'long.csv', line });
    expect(findings).toMatchObject([
      {
        expected: { places: [at(4)] },
        actual: { places: [at(2), at(5)] },
        provenance: [at(2), at(5), at(4)],
      },
    ]);
  });

  it('does not apply a sum of votes to a file that maps only some contestants', async () => {
    const summing = pack({ r: { relation: 'contestants = valid' } });
    const entry = { ...formsFile('forms.csv', ['valid']), votes: { a: 'a' } };
    const { outcome } = await run([summing], [{ id: 'cik', role: 'commission', files: [entry] }], {
      'forms.csv': 'territory,station,valid,a,b\nN,1,10,5,5\n',
    });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-relation-applies' } });
  });
});
