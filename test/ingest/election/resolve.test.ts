import { describe, expect, it } from 'vitest';
import { parseElectionFile } from '../../../src/ingest/election/parse.js';
import { resolveElection } from '../../../src/ingest/election/resolve.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { InputError, type Issue } from '../../../src/model/issue.js';
import type { RulePack } from '../../../src/rules/pack.js';
import { formsFile, twoContestants } from '../../builders.js';
import type { FileEntry, SourceEntry } from '../one-source.js';
import { DESIGN_EXAMPLE } from './design-example.js';

const resolve = (
  election: Partial<ElectionFile>,
  packs: readonly RulePack[] = [pack('generic'), pack('ru-duma', 'lostLater')],
) =>
  resolveElection(
    {
      election: { election: { name: 'Test' }, contests: twoContestants, sources: [source()], ...election },
      lineOf: (path) => path.length,
    },
    'election.yaml',
    packs,
  );

/** A rule pack of which only the lines are asked for. */
function pack(id: string, ...lines: string[]): RulePack {
  const text = { en: 'Text.' };
  return {
    id,
    name: text,
    version: 1,
    sources: ['A law'],
    written: { id, name: text, version: 1, sources: ['A law'] },
    lines: lines.map((name) => ({ name, wording: text })),
    firstContestant: null,
    derived: new Map(),
    relations: [],
  };
}

const source = (given: Partial<SourceEntry> = {}): SourceEntry => ({
  id: 'cik',
  role: 'commission',
  files: [formsFile('forms.csv', ['valid'])],
  ...given,
});

const sourceOf = (...files: readonly object[]): { sources: ElectionFile['sources'] } => ({
  sources: [
    source({ files: files.map((file) => ({ ...formsFile('forms.csv', []), ...file }) as FileEntry) }),
  ],
});

function problemsOf(election: Partial<ElectionFile>): readonly Issue[] {
  try {
    resolve(election);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('expected the election to be refused');
}

const otherContest = { id: 'council', contestants: { c: 'Clara' } };

describe('resolveElection', () => {
  it('follows every reference of the example that shows all', () => {
    const parsed = parseElectionFile(DESIGN_EXAMPLE, 'election.yaml');
    const { contests, sources, entries } = resolveElection(parsed, 'election.yaml', [pack('ru-duma')]);
    expect(contests[0]).toEqual({
      fileLine: 5,
      id: 'duma',
      name: 'duma',
      seats: 450,
      threshold: null,
      contestants: [
        { id: 'ur', name: 'Единая Россия' },
        { id: 'kprf', name: 'КПРФ' },
      ],
    });
    expect(sources.map(({ selection, counts }) => [selection, counts])).toEqual([
      ['census', { kind: 'not-stated' }],
      ['self-selected', { kind: 'exact' }],
      ['unknown', { kind: 'about', margin: 20 }],
      ['unknown', { kind: 'not-stated' }],
    ]);
    expect(entries.map(({ source: index, contest, published }) => [index, contest, published])).toEqual([
      [0, 0, '2011-12-05'],
      [0, 1, '2011-12-05'],
      [1, 0, null],
      [2, -1, null],
      [3, -1, null],
      [3, -1, null],
    ]);
  });

  it('takes the only contest where a file of result forms names none', () => {
    expect(resolve({}).entries).toMatchObject([{ contest: 0 }]);
  });

  it('asks for the contest where there are several, or none', () => {
    for (const contests of [[...twoContestants, otherContest], []])
      expect(problemsOf({ contests })).toMatchObject([
        { code: 'contest-needed', column: 'sources[0].files[0].contest', got: 'forms.csv' },
      ]);
  });

  it('lets the date of a file rule over that of its source', () => {
    const dated = source({
      published: '2011-12-05',
      files: [{ ...formsFile('a.csv', ['valid']), published: '2011-12-06' }, formsFile('b.csv', ['valid'])],
    });
    expect(resolve({ sources: [dated] }).entries.map(({ published }) => published)).toEqual([
      '2011-12-06',
      '2011-12-05',
    ]);
  });

  it('keeps what a source says of itself', () => {
    const { sources } = resolve({
      sources: [
        source({
          role: 'observer',
          name: 'Golos',
          selection: 'random',
          design: 'strata',
          counts: 'at-least',
        }),
      ],
    });
    expect(sources).toEqual([
      {
        id: 'cik',
        name: 'Golos',
        role: 'observer',
        selection: 'random',
        design: 'strata',
        counts: { kind: 'at-least' },
      },
    ]);
  });

  it('refuses a contest that is not there, with the nearest one', () => {
    expect(problemsOf(sourceOf({ contest: 'mayr' }))).toMatchObject([
      {
        code: 'unknown-contest',
        column: 'sources[0].files[0].contest',
        line: 5,
        got: 'mayr',
        args: { nearest: 'mayor', known: 'mayor' },
      },
    ]);
  });

  it('refuses an unknown contest of published totals as well', () => {
    const file = { path: 'totals.csv', holds: 'published-totals', contest: 'council' } as const;
    expect(problemsOf({ sources: [source({ files: [file] })] })).toMatchObject([{ code: 'unknown-contest' }]);
  });

  it('refuses contestants that the contest does not have, in wide and in long tables', () => {
    const long = { key: 'k', value: 'v', votes: { a: '1', anna: '2' } };
    expect(problemsOf(sourceOf({ votes: { a: 'x', c: 'y' } }, { votes: undefined, long }))).toMatchObject([
      { code: 'unknown-contestant', column: 'sources[0].files[0].votes', got: 'c', args: { known: 'a, b' } },
      { code: 'unknown-contestant', got: 'anna' },
    ]);
  });

  it('takes contestants from the contest that the file belongs to', () => {
    expect(
      problemsOf({
        contests: [...twoContestants, otherContest],
        ...sourceOf({ contest: 'council', votes: { a: 'x', c: 'y' } }),
      }),
    ).toMatchObject([{ code: 'unknown-contestant', got: 'a', args: { known: 'c' } }]);
  });

  it('refuses a rule pack that there is not, with the nearest one', () => {
    expect(problemsOf({ rules: ['generic', 'ru-dumma'] })).toMatchObject([
      { code: 'unknown-rule-pack', column: 'rules', got: 'ru-dumma', args: { nearest: 'ru-duma' } },
    ]);
  });

  it('refuses to revise a source that does not stand above it or has another role', () => {
    const known = source({ id: 'preview' });
    const observers = source({ id: 'golos', role: 'observer', revises: 'preview' });
    const sources = [source({ revises: 'preview' }), known, observers, source({ id: 'own', revises: 'own' })];
    expect(problemsOf({ sources })).toMatchObject([
      { code: 'unknown-revised-source', column: 'sources[0].revises', got: 'preview', args: { known: '' } },
      { code: 'unknown-revised-source', column: 'sources[2].revises', got: 'preview' },
      { code: 'unknown-revised-source', column: 'sources[3].revises', got: 'own' },
    ]);
  });

  it('keeps whom a source revises', () => {
    const sources = [source({ id: 'preview' }), source({ revises: 'preview' })];
    expect(resolve({ sources }).sources.map(({ revises }) => revises)).toEqual([undefined, 'preview']);
  });

  it('refuses ids that are used twice, naming each once', () => {
    const sources = [source(), source(), source()];
    expect(problemsOf({ sources, contests: [...twoContestants, ...twoContestants] })).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ code: 'repeated-id', column: 'contests', got: 'mayor' }),
        expect.objectContaining({ code: 'repeated-id', column: 'sources', got: 'cik' }),
      ]),
    );
    expect(problemsOf({ sources }).filter(({ code }) => code === 'repeated-id')).toHaveLength(1);
  });

  it('refuses votes beside a long table, and forms of which nothing is mapped', () => {
    const long = { key: 'k', value: 'v', lines: { valid: '1' } };
    expect(problemsOf(sourceOf({ long }))).toMatchObject([{ code: 'long-and-wide' }]);
    expect(problemsOf(sourceOf({ votes: undefined }, { votes: {}, columns: { venue: 'v' } }))).toMatchObject([
      { code: 'nothing-mapped', column: 'sources[0].files[0]' },
      { code: 'nothing-mapped', column: 'sources[0].files[1]' },
    ]);
  });

  it('names every problem at once', () => {
    const codes = problemsOf({
      rules: ['no-such-pack'],
      ...sourceOf({ contest: 'council' }, { votes: { c: 'y' } }),
    }).map(({ code }) => code);
    expect(codes).toEqual(['unknown-rule-pack', 'unknown-contest', 'unknown-contestant']);
  });
});
