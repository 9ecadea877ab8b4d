import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/issue.js';
import { readPack } from '../../src/rules/read-pack.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { englishOf } from '../english-of.js';

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
    return error.problems.map((problem) => `${problem.column}: ${englishOf(problem)}`);
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
    expect(pack.derived.get('ballots')?.terms.map(({ name }) => name)).toEqual(['votes', 'invalid']);
  });

  it('names every unknown line and every slip of the grammar at once, with the nearest known name', () => {
    expect(
      problems(() =>
        read({
          derived: { ballots: 'vallid + invalid', broken: 'valid invalid' },
          relations: [
            { ...RELATION, id: 'one', relation: ['registred >= valid', 'valid invalid'] },
            { ...RELATION, id: 'two', relation: 'balots = zzzzzzzzzzzzzzzz' },
          ],
        }),
      ),
    ).toEqual([
      'derived.ballots: no line "vallid"; did you mean "valid"?',
      'derived.broken: expected + or − between lines at character 7',
      'relations.one.relation: no line "registred"; did you mean "registered"?',
      'relations.one.relation: expected =, <=, >=, < or > at character 14',
      'relations.two.relation: no line "balots"; did you mean "ballots"?',
      'relations.two.relation: no line "zzzzzzzzzzzzzzzz"',
    ]);
  });

  it('names every key that is missing, unknown or of the wrong shape at once', () => {
    const { sentence: _, ...withoutSentence } = RELATION;
    const found = problems(() =>
      read({
        version: 0,
        sources: [],
        colour: 'red',
        relations: [withoutSentence, { ...RELATION, id: 'other', innocent: [], tolerance: { votes: -1 } }],
      }),
    ).map((problem) => problem.slice(0, problem.indexOf(':')));
    expect(found.sort()).toEqual([
      'colour',
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
    expect(problems(() => read({ relations: [RELATION, RELATION] }))).toEqual([
      'relations.1: the id "sums" is used twice',
    ]);
  });

  it.each([
    [
      'each other',
      [
        ['one', 'two'],
        ['two', 'one'],
      ],
      ['one', 'two'],
    ],
    ['itself', [['one', 'one']], ['one']],
    [
      'each other by way of a third',
      [
        ['one', 'two'],
        ['two', 'three'],
        ['three', 'one'],
      ],
      ['one', 'two', 'three'],
    ],
  ])('refuses relations that silence %s: failing together none would speak', (_, given, refused) => {
    const relations = given.map(([id, unless]) => ({ ...RELATION, id, unless: [unless] }));
    expect(problems(() => read({ relations }))).toEqual(
      refused.map(
        (id) => `relations.${id}.unless: the relation silences itself, directly or by way of others`,
      ),
    );
  });

  it('accepts relations that are silenced one after the other', () => {
    const relations = [
      RELATION,
      { ...RELATION, id: 'b', unless: ['sums'] },
      { ...RELATION, id: 'c', unless: ['b'] },
    ];
    expect(read({ relations }).relations.map(({ unless }) => unless)).toEqual([undefined, ['sums'], ['b']]);
  });

  it('reads bare numbers of lines as the texts that they are', () => {
    const lines = [
      { name: 'valid', number: 10, wording: { en: 'Valid' } },
      { name: 'cards', number: '10a', wording: { en: 'Cards' } },
    ];
    const pack = read({ lines, firstContestant: 13 });
    expect(pack.lines.map(({ number }) => number)).toEqual(['10', '10a']);
    expect(pack.firstContestant).toBe('13');
  });

  it('lets relations speak of lines that only this pack has', () => {
    const lines = [{ name: 'proxies', wording: { en: 'Proxies' } }];
    expect(
      read({ lines, relations: [{ ...RELATION, relation: 'proxies <= valid' }] }).relations,
    ).toHaveLength(1);
    expect(problems(() => read({ lines, relations: [{ ...RELATION, relation: 'proxy <= valid' }] }))).toEqual(
      ['relations.sums.relation: no line "proxy"; did you mean "proxies"?'],
    );
  });

  it('keeps conditions, parsed and as written, and looks at their names', () => {
    const [given] = read({ relations: [{ ...RELATION, when: ['valid >= 1', 'invalid >= 1'] }] }).relations;
    expect(given?.condition).toBe('valid >= 1 and invalid >= 1');
    expect(given?.conditions.map(({ left }) => left.text)).toEqual(['valid', 'invalid']);
    expect(read({}).relations[0]).toMatchObject({ condition: null, conditions: [] });
    expect(problems(() => read({ relations: [{ ...RELATION, when: 'vallid >= 1' }] }))).toEqual([
      'relations.sums.when: no line "vallid"; did you mean "valid"?',
    ]);
  });

  it.each([
    [
      'two lines of one name',
      [{ name: 'valid' }, { name: 'valid' }],
      'lines.1: the line "valid" is used twice',
    ],
    [
      'two lines of one number',
      [
        { name: 'valid', number: '1' },
        { name: 'invalid', number: '1' },
      ],
      'lines.1: the number "1" is used twice',
    ],
    [
      'a unit of a standard line',
      [{ name: 'valid', unit: 'votes' }],
      'lines.0.unit: "valid" is a standard line, whose unit is known',
    ],
    [
      'a line called as all votes are',
      [{ name: 'contestants' }],
      'lines.0.name: "contestants" is the name of all votes',
    ],
    [
      'a line with the number of the first contestant',
      [{ name: 'valid', number: '13' }],
      'firstContestant: 13 is the number of the line "valid"',
    ],
    [
      'a line with a number among those of the contestants',
      [{ name: 'valid', number: '14' }],
      'firstContestant: 14 is the number of the line "valid", where the contestants follow 13',
    ],
  ])('refuses %s', (_, lines, problem) => {
    const worded = lines.map((line) => ({ ...line, wording: { en: 'Line' } }));
    expect(problems(() => read({ lines: worded, firstContestant: '13' }))).toEqual([problem]);
  });
});

/** The problems of a pack with one relation and these sums. */
const ofRelation = (relation: string, derived: Record<string, string> = {}) =>
  problems(() => read({ derived, relations: [{ ...RELATION, relation }] }));

describe('the sums of a pack', () => {
  it('may not contain themselves, directly or by way of others', () => {
    const itself = 'the sum contains itself, directly or by way of others';
    expect(ofRelation('valid <= all', { all: 'all + invalid' })).toEqual([`derived.all: ${itself}`]);
    expect(ofRelation('valid <= one', { one: 'two + lost', two: 'one + lost' })).toEqual([
      `derived.one: ${itself}`,
    ]);
    expect(ofRelation('valid <= inBoxes', { valid: 'valid + lost' })).toEqual([`derived.valid: ${itself}`]);
  });

  it('may not come to a share of a share finer than a hundredth of a per cent', () => {
    const finer = 'a share of a share comes to less than a whole number of hundredths of a per cent';
    expect(ofRelation('0.07 * part = lost', { part: '0.0003 * valid' })).toEqual([
      `relations.sums.relation: ${finer}`,
    ]);
    const fine = { relations: [{ ...RELATION, relation: '50% * part = lost' }] };
    expect(read({ ...fine, derived: { part: '0.0002 * valid' } }).relations).toHaveLength(1);
  });

  it('may not multiply a line beyond what is added exactly, by multiples of multiples or by doubling', () => {
    const nested = { a: '999999 * valid', b: '2 * a' };
    expect(ofRelation('b <= inBoxes', nested)).toEqual([
      'derived.b: "valid" is multiplied by more than 999999 in all',
    ]);
    const names = Array.from({ length: 60 }, (_, index) => `d${index}`);
    const doubled = Object.fromEntries(
      names.map((name, index) => [name, index === 0 ? 'valid' : `d${index - 1} + d${index - 1}`]),
    );
    expect(ofRelation('d59 <= inBoxes', doubled)[0]).toContain('is multiplied by more than 999999 in all');
    expect(ofRelation('valid <= 3 * c', { c: '2000000000 + lost' })).toEqual([
      'relations.sums.relation: the numbers that stand alone come to more than 2147483647',
    ]);
  });

  it('may not be more than any form has, nor longer', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`d${index}`, 'valid']));
    expect(ofRelation('valid <= inBoxes', many)).toEqual(['derived: there are more than 1000 sums']);
    const long = Array.from({ length: 10_001 }, () => '0 * valid').join(' + ');
    expect(ofRelation('long <= inBoxes', { long })).toEqual([
      'derived.long: the sum comes to more than 10000 terms',
    ]);
  });
});

describe('a relation that says nothing', () => {
  const every = 'relations.sums.relation: every form obeys this, whatever its numbers';
  const none = 'relations.sums.relation: no form can obey this, whatever its numbers';

  it.each([
    ['of both sides the same', 'valid = valid', every],
    ['of nothing', '0 * valid = 0 * invalid', every],
    ['that a count is not below zero', 'valid >= 0', every],
    ['of a line and more beside the line', 'valid <= valid + invalid', every],
    ['that no form can obey', 'valid = valid + 1', none],
    ['that a line is less than itself', 'valid < valid', none],
    ['that a count is below zero', 'valid + invalid < 0', none],
  ])('is refused: one %s', (_, relation, problem) => {
    expect(ofRelation(relation)).toEqual([problem]);
  });

  it('is refused where sums put in show it, and not where their names may be printed as lines', () => {
    expect(ofRelation('all = valid + invalid', { all: 'valid + invalid' })).toEqual([every]);
    const derived = { inBoxes: 'stationary + portable' };
    const relations = [{ ...RELATION, relation: 'inBoxes = stationary + portable' }];
    expect(read({ derived, relations }).relations).toHaveLength(1);
  });

  it('is refused as a condition that never holds, and not as one that asks for a line to be filled', () => {
    const when = (condition: string) => ({ relations: [{ ...RELATION, when: condition }] });
    expect(problems(() => read(when('lost < 0')))).toEqual([
      'relations.sums.when: no form can obey this, whatever its numbers',
    ]);
    expect(read(when('lost >= 0')).relations).toHaveLength(1);
  });
});

describe('a pack that is no plain data', () => {
  const problemsOf = (yaml: string) => problems(() => readPack(yaml, 'p.yaml'));

  it('is refused where its aliases unfold into far more than was written', () => {
    const levels = [...'bcdefgh'].map((name, index) => {
      const before = 'abcdefg'[index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
    });
    const bomb = ['id: xx', 'a: &a [x,x,x,x,x,x,x,x,x]', ...levels].join('\n');
    expect(problemsOf(bomb)).toEqual([expect.stringContaining('alias')]);
  });

  it('is refused where an alias leads nowhere', () => {
    expect(problemsOf('a: *a')).toEqual([expect.stringContaining('nresolved alias')]);
  });

  it('is refused with a key that JavaScript would lose', () => {
    const yaml = JSON.stringify({ ...PACK, derived: {} }).replace(
      '"derived":{}',
      '"derived":{"__proto__":"valid"}',
    );
    expect(problemsOf(yaml)[0]).toBe('null: "__proto__" is no key');
  });
});

/** A pack as people write it, with what is wrong in it on known lines. */
const WRITTEN = `id: Own Pack
name: { en: Mine }
version: 1
sources: [A law]
colour: red
lines:
  - name: cards
    wording: { en: Cards }
  - name: 7th
    wording: { en: Seventh }
derived:
  all: cards + vallid
relations:
  - id: one
    relation: cards <= registerd
    hard: true
    sentence: { en: One. }
    innocent: [{ en: A slip. }]
    next: { en: Look. }
    unless: [two, three]
  - id: two
    relation: cards <> valid
    sentence: { ru: Два. }
    innocent: []
    next: { en: Look. }
    when: all >= lots
`;

describe('the problems of a pack', () => {
  const found = (() => {
    try {
      readPack(WRITTEN, 'own.yaml');
    } catch (error) {
      if (error instanceof InputError) return error.problems;
      throw error;
    }
    throw new Error('expected the pack to be refused');
  })();

  it('are named all at once, those of shape and those of sense, each with its line in the order of the file', () => {
    expect(found.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '1 id',
      '5 colour',
      '9 lines.1.name',
      '12 derived.all',
      '15 relations.one.relation',
      '20 relations.one.unless',
      '21 relations.1.hard',
      '22 relations.two.relation',
      '23 relations.1.sentence',
      '24 relations.1.innocent',
      '26 relations.two.when',
    ]);
    expect(new Set(found.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set(['rule-pack own.yaml']),
    );
  });

  it('give the line on which the text stops being YAML', () => {
    try {
      readPack('id: own\nname: { en: Mine\nversion: 1\n', 'own.yaml');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).problems[0]).toMatchObject({ code: 'rule-pack', line: 3 });
    }
  });
});
