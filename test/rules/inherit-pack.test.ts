import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/issue.js';
import type { PackFile } from '../../src/rules/pack.js';
import { readPack } from '../../src/rules/read-pack.js';
import { readPackFile } from '../../src/rules/read-pack-file.js';
import { readOwnPack } from '../../src/run/rule-packs.js';
import { englishOf } from '../english-of.js';

const TEXT = { en: 'Text.' };
const relation = (id: string, formula: string, more: object = {}) => ({
  id,
  relation: formula,
  hard: true,
  sentence: TEXT,
  innocent: [TEXT],
  next: TEXT,
  ...more,
});
const line = (name: string, number: string) => ({ name, number, wording: { en: `Line ${number}` } });

const BASE = {
  id: 'base',
  name: TEXT,
  version: 1,
  sources: ['A law'],
  lines: [line('valid', '1'), line('invalid', '2')],
  firstContestant: '3',
  derived: { all: 'valid + invalid', votes: 'contestants' },
  relations: [
    relation('first', 'all <= registered'),
    relation('second', 'votes = valid', { unless: ['first'] }),
    relation('third', 'invalid <= valid', { unless: ['first', 'second'] }),
  ],
};

const own = (given: object) => ({
  id: 'own',
  name: { en: 'Own' },
  version: 2,
  basedOn: 'base',
  sources: ['Another law'],
  ...given,
});

function read(pack: object, ...known: object[]) {
  const texts = (known.length > 0 ? known : [BASE]).map((one) => JSON.stringify(one));
  const files: PackFile[] = texts.map((text) => readPackFile(text, 'base.yaml').pack);
  return readPack(JSON.stringify(pack), 'own.yaml', files);
}

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => `${problem.column}: ${englishOf(problem)}`);
  }
  throw new Error('expected the pack to be refused');
}

describe('a pack based on another', () => {
  it('takes over its lines, its first contestant, its sums and its relations, and keeps what it is itself', () => {
    const pack = read(own({}));
    expect(pack).toMatchObject({ id: 'own', version: 2, sources: ['Another law'], firstContestant: '3' });
    expect(pack.lines.map(({ name }) => name)).toEqual(['valid', 'invalid']);
    expect([...pack.derived.keys()]).toEqual(['all', 'votes']);
    expect(pack.relations.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('puts its own relation in the place of one of the same id, and new ones at the end', () => {
    const pack = read(
      own({ relations: [relation('new', 'lost <= received'), relation('second', 'votes <= valid')] }),
    );
    expect(pack.relations.map(({ id, formula }) => `${id}: ${formula}`)).toEqual([
      'first: all <= registered',
      'second: votes <= valid',
      'third: invalid <= valid',
      'new: lost <= received',
    ]);
  });

  it('replaces a sum of the same name, also inside the relations that it takes over', () => {
    const pack = read(own({ derived: { all: 'valid + invalid + lost' } }));
    expect(pack.derived.get('all')?.terms.map(({ name }) => name)).toEqual(['valid', 'invalid', 'lost']);
  });

  it('gives its own lines in the place of all the others', () => {
    const pack = read(own({ lines: [line('valid', '7')], firstContestant: '9' }));
    expect(pack.lines.map(({ number }) => number)).toEqual(['7']);
    expect(pack.firstContestant).toBe('9');
  });

  it('leaves relations out, which then silence no other', () => {
    const { relations } = read(own({ without: ['first'] }));
    expect(relations.map(({ id, unless }) => [id, unless])).toEqual([
      ['second', undefined],
      ['third', ['second']],
    ]);
  });

  it('keeps a relation of its own also where it leaves out the one of that id', () => {
    const given = own({ without: ['first'], relations: [relation('first', 'lost <= received')] });
    expect(read(given).relations.map(({ id, formula }) => `${id}: ${formula}`)).toContain(
      'first: lost <= received',
    );
  });

  it('may rest on one that rests on another', () => {
    const middle = { ...own({ without: ['third'] }), id: 'middle' };
    const pack = read({ ...own({}), basedOn: 'middle' }, BASE, middle);
    expect(pack.relations.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('may rest on one that ships', () => {
    const pack = readOwnPack({
      file: 'own.yaml',
      yaml: JSON.stringify({ ...own({ without: ['excess-ballots'] }), basedOn: 'generic' }),
    });
    expect(pack.relations.map(({ id }) => id)).toEqual([
      'votes-not-summing',
      'ballots-not-summing',
      'turnout-above-register',
    ]);
  });

  it('is refused where there is no such pack, with those that there are', () => {
    expect(
      problemsOf(() => read({ ...own({ relations: [relation('r', 'valid = lost')] }), basedOn: 'bass' })),
    ).toEqual(['basedOn: no pack "bass"; there are base']);
  });

  it('is refused where two packs rest on each other, and where one rests on itself', () => {
    const own0 = own({ relations: [relation('r', 'valid = lost')] });
    const circular = { ...BASE, basedOn: 'own' };
    const problem = (id: string) => `basedOn: "${id}" is based on this pack in turn`;
    expect(problemsOf(() => read(own0, circular, own0))).toEqual([problem('own')]);
    expect(problemsOf(() => read({ ...own0, basedOn: 'own' }, BASE, own0))).toEqual([problem('own')]);
  });

  it('is refused where it leaves out what is not there, or has nothing to leave it out of', () => {
    expect(problemsOf(() => read(own({ without: ['fourth'] })))).toEqual([
      'without: "base" has no relation "fourth"',
    ]);
    expect(problemsOf(() => read({ ...BASE, without: ['first'] }))).toEqual([
      'without: there is no basedOn to leave relations out of',
    ]);
  });

  it('is refused where its own lines lack one that a relation taken over speaks of', () => {
    const base = {
      ...BASE,
      lines: [line('cards', '1')],
      relations: [relation('first', 'cards <= registered')],
    };
    expect(problemsOf(() => read(own({ lines: [line('valid', '1')] }), base))).toEqual([
      'relations.first.relation: no line "cards"',
    ]);
  });
});
