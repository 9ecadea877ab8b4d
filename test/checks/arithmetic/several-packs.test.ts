import { describe, expect, it } from 'vitest';
import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { readPack } from '../../../src/rules/read-pack.js';

const TEXT = { en: 'Text.' };

interface Given {
  readonly relation: string;
  readonly hard?: boolean;
  readonly when?: string;
  readonly tolerance?: { readonly votes?: number; readonly percent?: number };
}

function packOf(id: string, relations: Readonly<Record<string, Given | string>>) {
  const given = Object.entries(relations).map(([relation, one]) => ({
    id: relation,
    hard: true,
    sentence: TEXT,
    innocent: [TEXT],
    next: TEXT,
    ...(typeof one === 'string' ? { relation: one } : one),
  }));
  const file = { id, name: TEXT, version: 1, sources: ['A law'], relations: given };
  return readPack(JSON.stringify({ ...file, derived: { all: 'valid + invalid' } }), `${id}.yaml`);
}

/** What the packs find together on one form, whose contestants are those of `votes`. */
function check(
  form: Readonly<Record<string, number>>,
  packs: ReturnType<typeof packOf>[],
  votes: readonly number[] = [],
) {
  const column = (value: number) => ({ values: Int32Array.of(value) });
  const contestants = votes.map((_, index) => ({ id: `c${index}`, name: `C${index}` }));
  const dataset = {
    lines: [],
    contests: [{ id: 'contest', contestants }],
    sources: [{ id: 'commission' }],
    files: [{ path: 'forms.csv', published: null }],
    stations: { ids: ['1'], territories: Int32Array.of(-1) },
    territories: { names: [], parents: [] },
    forms: [
      {
        file: 0,
        source: 0,
        contest: 0,
        length: 1,
        stations: Int32Array.of(0),
        fileLines: Int32Array.of(2),
        lines: Object.fromEntries(Object.entries(form).map(([name, value]) => [name, column(value)])),
        votes: new Map(votes.map((value, index) => [`c${index}`, column(value)])),
      },
    ],
  } as unknown as Dataset;
  const { findings, relations = [] } = controlRelations.run({ dataset, packs, parameters: {}, seed: 1 });
  return {
    findings,
    ids: findings.map(({ relation }) => relation),
    covered: Object.fromEntries(
      relations.flatMap(({ id, coveredBy }) => (coveredBy.length > 0 ? [[id, coveredBy]] : [])),
    ),
  };
}

const FORM = { valid: 515, invalid: 6, inBoxes: 520, issued: 520 };

describe('what several packs say', () => {
  it('is one finding where it is the same, whatever it is called and on whichever side it stands', () => {
    const first = packOf('first', { sums: 'valid + invalid = inBoxes' });
    for (const relation of ['inBoxes = invalid + valid', 'all = inBoxes', 'inBoxes - valid = invalid']) {
      const { ids, covered } = check(FORM, [first, packOf('second', { '7+8': relation })]);
      expect(ids).toEqual(['first/sums']);
      expect(covered).toEqual({ 'second/7+8': ['first/sums'] });
    }
  });

  it('is two findings where tolerance, condition or comparison tell the relations apart', () => {
    const first = packOf('first', { sums: 'valid + invalid <= inBoxes' });
    const apart: Given[] = [
      { relation: 'valid + invalid <= inBoxes', when: 'inBoxes >= 1' },
      { relation: 'valid + invalid = inBoxes' },
      { relation: 'valid + invalid < inBoxes' },
    ];
    for (const other of apart) {
      const { ids, covered } = check(FORM, [first, packOf('second', { other })]);
      expect(ids).toEqual(['first/sums', 'second/other']);
      expect(covered).toEqual({});
    }
    const { covered } = check(FORM, [
      packOf('first', { sums: { relation: 'valid <= inBoxes', tolerance: { votes: 1 } } }),
      packOf('second', { sums: 'valid <= inBoxes' }),
    ]);
    expect(covered).toEqual({});
  });

  it('is said by the hard relation where a pack before it has it as a soft one', () => {
    const soft = packOf('first', { sums: { relation: 'valid + invalid = inBoxes', hard: false } });
    const { ids } = check(FORM, [soft, packOf('second', { sums: 'valid + invalid = inBoxes' })]);
    expect(ids).toEqual(['second/sums']);
  });

  it('goes together into what else fails and which cell would mend all', () => {
    const { findings } = check(FORM, [
      packOf('first', { sums: 'valid + invalid = inBoxes' }),
      packOf('second', { issued: 'inBoxes <= issued', more: 'invalid <= 5' }),
    ]);
    expect(findings.map(({ relation, working }) => [relation, working?.alsoFailing])).toEqual([
      ['first/sums', ['second/more']],
      ['second/more', ['first/sums']],
    ]);
    // Neither fewer valid ballots, which leaves 6 invalid ones, nor more in the boxes, which the other pack compares with those issued.
    expect(findings[0]?.working?.repairs.map(({ measure, needed }) => [measure, needed])).toEqual([
      [{ kind: 'line', line: 'invalid' }, 5],
    ]);
  });
});

describe('a form with many contestants', () => {
  const votes = Array.from({ length: 600 }, (_, index) => 100 + index);
  const pack = packOf('wide', { votes: 'contestants = valid' });

  it('lists twenty of the cells that could be wrong, lines first, and counts the others', () => {
    const sum = votes.reduce((one, other) => one + other, 0);
    const working = check({ valid: sum + 7 }, [pack], votes).findings[0]?.working;
    expect(working?.repairs).toHaveLength(20);
    expect(working?.repairs[0]).toMatchObject({ measure: { line: 'valid' }, needed: sum });
    expect(working?.repairs[1]).toMatchObject({ measure: { contestant: 'c0' }, written: 100, needed: 107 });
    expect(working?.otherRepairs).toBe(581);
  });
});

describe('a bound that may not be reached', () => {
  const pack = packOf('strict', { share: 'invalid < 3% * inBoxes' });

  it('fires at the bound with the form’s own numbers, and puts one ballot at stake', () => {
    const { findings } = check({ invalid: 3, inBoxes: 100 }, [pack]);
    expect(findings).toMatchObject([
      { actual: { value: 3 }, expected: { value: 3 }, difference: 0, votesAtStake: 1 },
    ]);
    expect(findings[0]?.working).toMatchObject({ comparison: '<', left: { constant: 0 } });
  });

  it('stays silent below it', () => {
    expect(check({ invalid: 2, inBoxes: 100 }, [pack]).ids).toEqual([]);
    expect(check({ invalid: 3, inBoxes: 101 }, [pack]).ids).toEqual([]);
  });
});
