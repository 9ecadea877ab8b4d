import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.js';
import { controlRelations } from '../../src/checks/arithmetic/control-relations.js';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { ingest } from '../../src/ingest/ingest.js';
import { InputError } from '../../src/model/issue.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { outline } from '../../src/report/outline/index.js';
import { readPack } from '../../src/rules/read-pack.js';
import { electionYaml, memoryFolder, twoContestants } from '../builders.js';

const TEXT = { en: 'Text.' };

const PACK = readPack(
  JSON.stringify({
    id: 'own',
    name: TEXT,
    version: 1,
    sources: ['A law'],
    lines: [
      { name: 'pollCards', number: 'A', unit: 'voters', wording: { en: 'voters with a poll card' } },
      { name: 'envelopes', number: 'B', unit: 'items', wording: { en: 'envelopes' } },
      { name: 'turnout', number: 'D', wording: { en: 'admitted voters' } },
    ],
    relations: [
      {
        id: 'a=d',
        relation: 'pollCards = turnout',
        hard: true,
        sentence: TEXT,
        innocent: [TEXT],
        next: TEXT,
      },
      {
        id: 'b=d',
        relation: 'envelopes <= turnout',
        hard: false,
        sentence: TEXT,
        innocent: [TEXT],
        next: TEXT,
      },
    ],
  }),
  'own.yaml',
);

type Entry = ElectionFile['sources'][number]['files'][number];

function read(entry: object, text: string, rules: readonly string[] = ['own']) {
  const file = { path: 'forms.csv', holds: 'result-forms', ...entry } as Entry;
  const yaml = electionYaml({
    rules: [...rules],
    contests: twoContestants,
    sources: [{ id: 'council', role: 'commission', files: [file] }],
  });
  return ingest(memoryFolder({ 'election.yaml': yaml, 'forms.csv': text }), { rulePacks: [PACK] });
}

async function problemsOf(entry: object, rules?: readonly string[]) {
  try {
    await read(entry, 'no,cards\n1,2\n', rules);
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ code, got, column, args }) => ({
        code,
        got,
        column,
        nearest: args['nearest'],
      }));
    throw error;
  }
  throw new Error('expected the data set to be refused');
}

const WIDE = {
  columns: { station: 'no', turnout: 'admitted' },
  lines: { pollCards: 'cards', envelopes: 'post' },
};
const WIDE_TEXT = 'no,cards,post,admitted\n1,100,5,101\n2,100,101,100\n3,,5,101\n';
const LONG = {
  columns: { station: 'no' },
  long: { key: 'line', value: 'n', lines: { pollCards: 'A', envelopes: 'B', turnout: 'D' } },
};
const LONG_TEXT = `no,line,n\n${['1,A,100', '1,B,5', '1,D,101', '2,A,100', '2,B,101', '2,D,100', '3,B,5', '3,D,101'].join('\n')}\n`;

describe('lines that only a pack has', () => {
  it.each([
    ['a wide table, under lines', WIDE, WIDE_TEXT],
    ['a long table, under long.lines', LONG, LONG_TEXT],
  ])('are read from %s, and its relations judged by them', async (_, entry, text) => {
    const dataset = await read(entry, text);
    const [forms] = dataset.forms;
    expect([...(forms?.lines['pollCards']?.values ?? [])]).toEqual([100, 100, -1]);
    const analysis = analyse(dataset, {
      checks: [controlRelations],
      deselected: [],
      offByDefault: [],
      packs: [PACK],
      seed: 1,
      tool: { name: 'scrutineer', version: 'test' },
      stamp: null,
    });
    expect(
      analysis.findings.map(({ relation, difference, unit, votesAtStake }) => [
        relation,
        difference,
        unit,
        votesAtStake,
      ]),
    ).toEqual([
      ['own/a=d', -1, 'voters', 1],
      // How many votes an envelope is, the form does not say.
      ['own/b=d', 1, 'items', null],
    ]);
    const [outcome] = analysis.outcomes;
    expect(outcome).toMatchObject({
      relations: [
        { examined: 2, blank: 1 },
        { examined: 3, blank: 0 },
      ],
    });
  });

  it('are called in the report as the pack words them, and by their numbers', async () => {
    const analysis = analyse(await read(WIDE, WIDE_TEXT), {
      checks: [controlRelations],
      deselected: [],
      offByDefault: [],
      packs: [PACK],
      seed: 1,
      tool: { name: 'scrutineer', version: 'test' },
      stamp: null,
    });
    const report = renderMarkdown(outline(analysis, locales.en));
    expect(report).toContain('In words: voters with a poll card = voters who took part.');
    expect(report).toContain('In the line numbers of the form: A = D.');
    expect(report).toContain('With the numbers put in: 100 = 101, which does not hold.');
    expect(report).not.toContain('pollCards');
  });

  it('are refused under lines where no pack has them, with the nearest that one has', async () => {
    expect(await problemsOf({ columns: { station: 'no' }, lines: { polCards: 'cards' } })).toEqual([
      {
        code: 'unknown-line',
        got: 'polCards',
        column: 'sources[0].files[0].lines.polCards',
        nearest: 'pollCards',
      },
    ]);
    const long = { key: 'no', value: 'cards', lines: { polCards: 'A', regstered: 'B' } };
    expect(await problemsOf({ columns: { station: 'no' }, long })).toMatchObject([
      { got: 'polCards', column: 'sources[0].files[0].long.lines.polCards', nearest: 'pollCards' },
      { got: 'regstered', column: 'sources[0].files[0].long.lines.regstered', nearest: 'registered' },
    ]);
  });

  it('are refused where the election does not name the pack', async () => {
    expect(await problemsOf({ columns: { station: 'no' }, lines: { pollCards: 'cards' } }, [])).toMatchObject(
      [{ code: 'unknown-line', got: 'pollCards' }],
    );
  });

  it('do not take standard ones among them: those stand under columns', async () => {
    expect(await problemsOf({ columns: { station: 'no' }, lines: { turnout: 'cards' } })).toMatchObject([
      { code: 'line-is-standard', got: 'turnout' },
    ]);
  });
});
