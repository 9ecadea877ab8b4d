import { describe, expect, it } from 'vitest';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk, scrutineer } from './run.js';

const rules = (...args: string[]) => scrutineer(['rules', ...args], folderOnDisk());

const OWN = `id: own
name: { en: My own form }
country: XX
version: 3
basedOn: generic
without: [turnout-above-register]
sources: [My own law]
lines:
  - { name: registered, number: 1, wording: { en: voters on the list } }
  - { name: stationary, number: 7, wording: { en: ballots in the box } }
  - { name: invalid, number: 8, wording: { en: invalid ballots } }
  - { name: valid, number: 9, wording: { en: valid ballots } }
firstContestant: 10
relations:
  - id: few-invalid
    relation: invalid <= 3% * inBoxes
    when: inBoxes >= 100
    hard: false
    tolerance: { votes: 1, percent: 2 }
    unless: [ballots-not-summing]
    article: Article 5
    sentence: { en: Few ballots are invalid. }
    innocent: [{ en: A bad pen. }]
    next: { en: Look at the ballots. }
`;

/** Four forms: one that is clean, one with many invalid ballots, one whose sum is broken, and one that is too small. */
const DATASET = {
  'set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [
      {
        id: 'cik',
        role: 'commission',
        files: [formsFile('forms.csv', ['registered', 'stationary', 'invalid', 'valid'])],
      },
    ],
    parameters: { 'not-a-check-of-this-command': { size: 1 } },
  }),
  'set/forms.csv': [
    'territory,station,registered,stationary,invalid,valid,a,b',
    'N,1,200,100,3,97,50,47',
    'N,2,200,100,20,80,50,30',
    'N,3,200,100,20,81,50,31',
    'N,4,200,10,5,5,5,0',
    'N,5,200,,5,5,5,0',
    '',
  ].join('\n'),
  'own.yaml': OWN,
};

describe('scrutineer rules', () => {
  it('lists every pack that ships, with the numbers of its relations', async () => {
    const { code, stdout, stderr } = await rules();
    expect([code, stderr]).toEqual([0, '']);
    const [, ...lines] = stdout.trimEnd().split('\n');
    expect(lines.map((line) => [line.split(/\s+/u)[0], ...line.split(/\s+/u).slice(-2)])).toEqual(
      loadRulePacks().map(({ id, relations }) => {
        const hard = relations.filter((relation) => relation.hard).length;
        return [id, String(hard), String(relations.length - hard)];
      }),
    );
  });

  it.each(loadRulePacks().map((pack) => [pack.id, pack] as const))(
    'prints %s with its sources, its lines and every relation with what explains a failure',
    async (id, pack) => {
      const { code, stdout } = await rules(id);
      expect(code).toBe(0);
      const page = stdout.replaceAll(/\s+/gu, ' ');
      const said = [
        ...pack.sources,
        ...pack.lines.map(({ wording }) => wording['en'] ?? ''),
        ...pack.relations.flatMap(({ id: relation, sentence, innocent, next, article = '' }) => [
          relation,
          ...[sentence, next, ...innocent].map((text) => text['en'] ?? ''),
          article,
        ]),
      ];
      expect(said.filter((text) => !page.includes(text.replaceAll(/\s+/gu, ' ').trim()))).toEqual([]);
      // No line is left under the name that only packs use.
      expect(page).not.toContain('In words: undefined');
    },
  );

  it('names the nearest pack where there is no such one', async () => {
    const { code, stdout, stderr } = await rules('genric');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('got “genric”');
    expect(stderr).toContain('Did you mean "generic"?');
  });

  it('prints Markdown where asked', async () => {
    const { stdout } = await rules('generic', '--markdown');
    expect(stdout).toMatch(/^# Generic form\n/u);
    expect(stdout).toContain('\n### votes-not-summing\n');
    expect((await rules('--markdown')).stdout).toContain('| generic |');
  });
});

describe('scrutineer rules --test', () => {
  const test = (files: Readonly<Record<string, string>>, ...args: string[]) =>
    scrutineer(['rules', '--test', ...args], folderOnDisk(files));

  it('says of each relation how often it could be judged and how often it fires', async () => {
    const { code, stdout, stderr } = await test(DATASET, 'own.yaml', 'set');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Rule pack own on set');
    expect(stdout).toContain('5 forms of 5 stations read, 5 with a relation that could be judged.');
    const row = (id: string) =>
      stdout
        .split('\n')
        .find((line) => line.startsWith(`own/${id} `) && line.includes('%'))
        ?.split(/\s+/u)
        .slice(0, 9)
        .join(' ');
    expect(row('votes-not-summing')).toBe('own/votes-not-summing hard 5 0 0 0 0 0 %');
    expect(row('ballots-not-summing')).toBe('own/ballots-not-summing hard 4 1 0 0 1 25 %');
    // The third form breaks it as well, and is silent for its sum.
    expect(row('few-invalid')).toBe('own/few-invalid soft 3 1 1 0 1 33.3 %');
    expect(stdout).toMatch(/^own\/excess-ballots +soft +0 +0 +0 +5 +0 +ballots/mu);
    expect(stdout).not.toContain('turnout-above-register');
  });

  it('shows the largest findings of each relation with the row and the numbers put in', async () => {
    const { stdout } = await test(DATASET, 'own.yaml', 'set');
    expect(stdout).toContain('- forms.csv:4: 20 + 81 = 100; left minus right +1');
    expect(stdout).toContain('- forms.csv:3: 20 ≤ 0.03 × 100; left minus right +17');
  });

  it('shows three findings of a relation and says how many more there are', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => `N,${index + 1},200,100,${index + 4},90,50,40`);
    const forms = `territory,station,registered,stationary,invalid,valid,a,b\n${rows.join('\n')}\n`;
    const { stdout } = await test({ ...DATASET, 'set/forms.csv': forms }, 'own.yaml', 'set');
    expect(stdout.match(/^- forms\.csv:\d+: \d \+ 90 = 100;/gmu)).toHaveLength(3);
    expect(stdout).toContain('- … and 2 more');
  });

  it('reads a single table without an election file', async () => {
    const { code, stdout } = await test(DATASET, 'own.yaml', 'set/forms.csv');
    expect(stdout).toContain('Rule pack own on forms');
    expect(code).toBe(0);
  });

  it('prints the pack itself where no data are named', async () => {
    const { code, stdout } = await test(DATASET, 'own.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('Rule pack own, version 3, XX.');
    expect(stdout).toContain(
      'In words: invalid ballots ≤ 3% × ballots in the boxes, where ballots in the boxes ≥ 100.',
    );
    expect(stdout).toContain(
      'Differences are let pass up to 1 in number or 2 % of the right side, whichever is more.',
    );
    expect(stdout).toContain('Silent on a form where one of these fails: ballots-not-summing.');
    expect(stdout).toContain('Article: Article 5.');
    expect(stdout).toContain('The contestants stand from line 10 on, one by one.');
    // In line numbers where every line has one.
    expect(stdout).toContain('In the line numbers of the form: 10 + … = 9.');
  });

  it('lets an election file name the pack, and its own lines', async () => {
    const election = electionYaml({
      rules: ['own'],
      contests: twoContestants,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [{ ...formsFile('forms.csv', ['valid']), lines: { slips: 'stationary' } } as never],
        },
      ],
    });
    const own = OWN.replace('name: stationary', 'name: slips')
      .replace('invalid <= 3% * inBoxes', 'slips <= valid')
      .replace('when: inBoxes', 'when: slips');
    const { code, stdout, stderr } = await test(
      { ...DATASET, 'set/election.yaml': election, 'own.yaml': own },
      'own.yaml',
      'set',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /own\/few-invalid +soft +3 +1 +1 +0 +3 +100 % +ballots in the box ≤ valid ballots/u,
    );
  });

  it('says why no relation could be judged', async () => {
    const own = OWN.replace('basedOn: generic\nwithout: [turnout-above-register]\n', '')
      .replace(/invalid <= .*/u, 'lost <= received')
      .replace(/ {4}(when|unless).*\n/gu, '');
    const { code, stdout } = await test({ ...DATASET, 'own.yaml': own }, 'own.yaml', 'set');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'No relation could be judged: no form has all the lines that any relation needs, filled.',
    );
  });

  it('names every problem of the pack at once, each with its line', async () => {
    const broken = OWN.replace('invalid <= 3%', 'invallid <= 3%')
      .replace('hard: false', 'hard: perhaps')
      .replace('country: XX', 'country: Nowhere');
    const { code, stdout, stderr } = await test({ 'own.yaml': broken }, 'own.yaml', 'set');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.match(/own\.yaml:\d+/gu)).toEqual(['own.yaml:3', 'own.yaml:16', 'own.yaml:18']);
    expect(stderr).toContain('did you mean "invalid"?');
  });

  it('ends with 1 where the pack or the data are not there', async () => {
    for (const args of [
      ['none.yaml', 'set'],
      ['own.yaml', 'nowhere'],
    ]) {
      const { code, stdout, stderr } = await test(DATASET, ...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(args.find((arg) => arg !== 'own.yaml' && arg !== 'set'));
    }
  });

  it('refuses to take two packs', async () => {
    expect((await test(DATASET, 'own.yaml', 'set', '--test', 'own.yaml')).code).toBe(1);
  });
});

describe('scrutineer schema rules', () => {
  it('describes the keys of a pack', async () => {
    const { stdout } = await scrutineer(['schema', 'rules'], folderOnDisk());
    const { properties } = JSON.parse(stdout);
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining([
        'id',
        'basedOn',
        'without',
        'lines',
        'firstContestant',
        'derived',
        'relations',
      ]),
    );
    expect(Object.keys(properties.relations.items.properties)).toEqual(
      expect.arrayContaining([
        'relation',
        'when',
        'hard',
        'tolerance',
        'unless',
        'article',
        'innocent',
        'next',
      ]),
    );
    expect(properties.lines.items.properties.number.anyOf).toHaveLength(2);
  });
});
