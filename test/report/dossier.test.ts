import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { electionYaml, type Files, formsFile } from '../builders.js';
import { dossierOf } from '../dossier/station-of-files.js';

const HOSTILE = [
  '[click](javascript:alert(1))',
  '![pixel](https://example.org/p.png)',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '# Heading',
  '25. a list',
  '\u202Egnp.exe',
  '{count, plural, one {1} other {2}}',
  "it's '{quoted}'",
  'line\nbreak',
  '```',
];

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A data set in which every text about the station is the same hostile one. */
const filesOf = (text: string): Files => ({
  'election.yaml': electionYaml({
    election: { name: text },
    contests: [
      { id: 'c', name: text, contestants: { a: text } },
      { id: 'd', name: text, contestants: { a: text } },
    ],
    sources: [
      {
        id: 'cik',
        name: text,
        role: 'commission',
        files: ['c', 'd'].map((contest) => ({
          ...formsFile(`${contest}.csv`, ['issued', 'inBoxes']),
          contest,
          votes: { a: 'a' },
        })),
      },
      {
        id: 'map',
        name: text,
        role: 'observer',
        files: [
          {
            path: 'incidents.csv',
            holds: 'incidents',
            columns: { territory: ['territory'], station: 'station', at: 'at', link: 'link' },
          },
          {
            path: 'shares.csv',
            holds: 'reported-shares',
            columns: { territory: ['territory'], station: 'station', quantity: 'what', contestant: 'who' },
          },
          {
            path: 'replies.csv',
            holds: 'replies',
            columns: { territory: ['territory'], station: 'station', check: 'check', date: 'date' },
          },
        ],
      },
    ],
  }),
  'c.csv': `territory,station,issued,inBoxes,a\n${quote(text)},${quote(text)},10,20,20\n`,
  'd.csv': `territory,station,issued,inBoxes,a\n${quote(text)},${quote(text)},10,20,20\n`,
  'incidents.csv': `territory,station,category,at,link\n${[0, 0, 0, 0, 0].map(() => quote(text)).join(',')}\n`,
  'shares.csv': `territory,station,what,who,percent\n${[0, 0, 0, 0].map(() => quote(text)).join(',')},50 %\n`,
  'replies.csv': `territory,station,check,date,answer\n${quote(text)},${quote(text)},,${quote(text)},${quote(text)}\n`,
});

const nodesOf = (markdown: string): Nodes[] => {
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return nodes;
};

const plain = filesOf('Plain');

describe('a dossier’s page', () => {
  it.each(HOSTILE)('has of the name %j no more than its letters', async (text) => {
    const { dossier, markdown } = await dossierOf(null, filesOf(text));
    expect(dossier.incidents).toHaveLength(1);
    expect(dossier.timeline.length).toBeGreaterThan(3);
    const expected = await dossierOf('Plain', plain);
    const shape = (page: string): string[] =>
      nodesOf(page)
        .map(({ type }) => type)
        // An address shown as text may be linked to itself by a reader's own program.
        .filter((type) => type !== 'text' && type !== 'link');
    expect(new Set(shape(markdown))).toEqual(new Set(shape(expected.markdown)));
    const structure = (page: string): string[] =>
      shape(page).filter((type) => ['heading', 'table', 'tableRow', 'tableCell', 'list'].includes(type));
    expect(structure(markdown)).toEqual(structure(expected.markdown));
    expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!\\)<|\u202E/u);
  });

  it('asks each question once, with the findings that it belongs to', async () => {
    const { dossier, markdown } = await dossierOf('Plain', plain);
    expect(dossier.findings.length).toBeGreaterThan(1);
    const asked = /## What to ask the commission\n\n([\s\S]*?)\n\n##/u.exec(markdown)?.[1]?.split('\n') ?? [];
    const questions = asked.map((line) => line.replace(/ \(F-[^()]*\)$/u, ''));
    expect(new Set(questions).size).toBe(questions.length);
    for (const { id } of dossier.findings) expect(asked.join('\n')).toContain(id);
  });

  it('says of a station about which nothing else is known what is not known', async () => {
    const { markdown } = await dossierOf('7', {
      'election.yaml': electionYaml({
        sources: [
          {
            id: 'map',
            role: 'observer',
            files: [{ path: 'i.csv', holds: 'incidents', columns: { station: 'station' } }],
          },
        ],
      }),
      'i.csv': 'station,category\n7,obstruction\n',
    });
    expect(markdown).toContain('No result form of this station was read.');
    expect(markdown).toContain('No source states anything with a time.');
    expect(markdown).toContain('A check that could not run has not passed');
    expect(markdown).toMatch(/obstruction \| not stated \|/u);
  });
});
