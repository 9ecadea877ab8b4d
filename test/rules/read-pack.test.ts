import { describe, expect, it } from 'vitest';
import { loadRulePacks } from '../../src/cli/rule-packs.js';
import { InputError } from '../../src/model/issue.js';
import { readPack } from '../../src/rules/read-pack.js';

const RELATION = {
  id: 'sums',
  relation: 'valid + invalid = inBoxes' as string | string[],
  hard: true,
  sentence: { en: 'They add up.' },
  innocent: [{ en: 'A slip.' }],
  next: { en: 'Look.' },
};

const PACK = {
  id: 'test',
  name: { en: 'Test' },
  version: 1,
  sources: ['A law'],
  relations: [RELATION],
};

/** JSON is YAML. */
function read(changes: object) {
  return readPack(JSON.stringify({ ...PACK, ...changes }), 'test.yaml');
}

/** The problems a pack is refused for, as "where: what"; fails where it is accepted. */
function problems(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ column, args }) => `${column}: ${args['problem']}`);
  }
  throw new Error('expected the pack to be refused');
}

describe('readPack', () => {
  it('reads the generic pack that ships, with its four relations', () => {
    const generic = loadRulePacks().find(({ id }) => id === 'generic');
    expect(generic?.relations.map(({ id, hard }) => [id, hard])).toEqual([
      ['votes-not-summing', true],
      ['ballots-not-summing', true],
      ['excess-ballots', false],
      ['turnout-above-register', false],
    ]);
  });

  it('joins alternatives by "or" in the formula and keeps their order', () => {
    const relation = ['issued <= registered', 'turnout <= registered'];
    const [read0] = read({ relations: [{ ...RELATION, relation }] }).relations;
    expect(read0?.formula).toBe('issued <= registered or turnout <= registered');
    expect(read0?.alternatives.map(({ left }) => left.text)).toEqual(['issued', 'turnout']);
  });

  it('lets relations and sums speak of contestants and of other sums', () => {
    const pack = read({
      derived: { votes: 'contestants', ballots: 'votes + invalid' },
      relations: [{ ...RELATION, relation: 'ballots = inBoxes' }],
    });
    expect(pack.derived.get('ballots')?.map(({ name }) => name)).toEqual(['votes', 'invalid']);
  });

  it('names every unknown line and every slip of the grammar at once, with the nearest known name', () => {
    expect(
      problems(() =>
        read({
          derived: { ballots: 'vallid + invalid', broken: 'valid invalid' },
          relations: [
            { ...RELATION, id: 'one', relation: ['registred >= valid', 'valid < invalid'] },
            { ...RELATION, id: 'two', relation: 'balots = zzzzzzzzzzzzzzzz' },
          ],
        }),
      ),
    ).toEqual([
      'derived.ballots: no line "vallid"; did you mean "valid"?',
      'derived.broken: expected + or − between lines at character 7',
      'relations.one: expected =, <= or >= at character 7',
      'relations.one: no line "registred"; did you mean "registered"?',
      'relations.two: no line "balots"; did you mean "ballots"?',
      'relations.two: no line "zzzzzzzzzzzzzzzz"',
    ]);
  });

  it('names every key that is missing, unknown or of the wrong shape at once', () => {
    const { sentence: _, ...withoutSentence } = RELATION;
    const found = problems(() =>
      read({
        version: 0,
        sources: [],
        colour: 'red',
        relations: [withoutSentence, { ...RELATION, innocent: [], tolerance: { votes: -1 } }],
      }),
    ).map((problem) => problem.slice(0, problem.indexOf(':')));
    expect(found.sort()).toEqual([
      '',
      'relations.0.sentence',
      'relations.1.innocent',
      'relations.1.tolerance.votes',
      'sources',
      'version',
    ]);
  });

  it('refuses a text that is not given in English', () => {
    expect(problems(() => read({ relations: [{ ...RELATION, next: { ru: 'Посмотрите.' } }] }))).toEqual([
      'relations.0.next: a text in English (en)',
    ]);
  });

  it('says in which file the problem stands', () => {
    expect(() => readPack('{}', 'ru-duma.yaml')).toThrow(/^ru-duma\.yaml: rule-pack/u);
  });

  it('refuses text that is not YAML as a problem of the input', () => {
    expect(problems(() => readPack('relations: [', 'test.yaml'))).not.toEqual([]);
  });

  it('refuses an "unless" that names no relation of the pack: it would never silence anything', () => {
    const relations = [RELATION, { ...RELATION, id: 'other', unless: ['smus'] }];
    expect(problems(() => read({ relations }))).toEqual([expect.stringContaining('smus')]);
  });

  it('refuses two relations with one id', () => {
    expect(problems(() => read({ relations: [RELATION, RELATION] }))).toMatchObject([
      expect.stringContaining('sums'),
    ]);
  });
});
