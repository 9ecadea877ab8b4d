import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport, USUAL_FORMATS } from '../../src/report/index.js';
import { locales } from '../../src/report/locales/index.js';
import { visibleText } from '../../src/report/visible-text.js';
import { pageParts } from '../../src/run/page-parts.js';
import { analyseFiles, formsFile } from '../builders.js';

const HOSTILE = [
  '[click](javascript:alert(1))',
  '![pixel](https://example.org/p.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '| a | b |',
  '# Heading',
  '```',
  '\u202Egnp.exe',
  '\u200B\u200B',
  '=HYPERLINK("https://example.org")',
  '+1',
  '@cmd(1)',
  '-2',
  '＝1',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  '{count, plural, one {1} other {2}}',
  "it's '{quoted}'",
  'line\nbreak',
] as const;

/** What a page of ours is made of. */
const OWN_TAGS = new Set(
  'html head meta title style body a main div p ul ol li nav h1 h2 h3 h4 h5 table thead tbody tr th td footer script figure svg title rect text line'.split(
    ' ',
  ),
);
const OWN_ATTRIBUTES = new Set(
  'lang charset http-equiv name content class href id tabindex aria-label aria-labelledby scope type data-rows xmlns viewbox width height role font-family font-size font-weight fill fill-opacity x y x1 x2 y1 y2 stroke stroke-width text-anchor transform'.split(
    ' ',
  ),
);

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function* nothing(): AsyncGenerator<never> {}

describe('a report about hostile names', () => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    const name = HOSTILE[0];
    const rows = HOSTILE.map((text) => `${quote(text)},${quote(text)},10,${quote('9')},1,1`);
    const { dataset, analysis } = await analyseFiles({
      'election.yaml': JSON.stringify({
        election: { name },
        contests: [{ id: 'c', name, contestants: { a: name, b: HOSTILE[2] } }],
        sources: [
          {
            id: 'cik',
            name: HOSTILE[3],
            role: 'commission',
            files: [formsFile('forms.csv', ['stationary', 'issuedInStation'])],
          },
          {
            id: 'press',
            name: HOSTILE[4],
            role: 'media',
            files: [
              { path: 'shares.csv', holds: 'reported-shares', columns: { quantity: 'what', note: 'note' } },
            ],
          },
          {
            id: 'other',
            role: 'media',
            files: [{ path: 'shares.csv', holds: 'reported-shares', columns: { quantity: 'what' } }],
          },
        ],
      }),
      'forms.csv': `territory,station,stationary,issuedInStation,a,b\n${rows.join('\n')}\n`,
      'shares.csv': `what,percent,note\n${HOSTILE.map((text) => `${quote(text)},50 %,${quote(text)}`).join('\n')}\n`,
    });
    for (const file of renderReport(
      dataset,
      analysis,
      nothing(),
      locales.en,
      USUAL_FORMATS,
      pageParts(dataset),
    )) {
      let text = '';
      for await (const piece of file.content) text += piece;
      texts.set(file.name, text);
    }
  });

  it('has a finding for every one of them, so that every name is printed', () => {
    expect(parse(texts.get('findings.csv') ?? '')).toHaveLength(HOSTILE.length + 1);
    expect(parse(texts.get('stations.csv') ?? '')).toHaveLength(HOSTILE.length + 1);
  });

  it('holds no link, image, tag or code that it did not write itself', () => {
    const report = fromMarkdown(texts.get('report.md') ?? '', {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const kinds = new Set<string>();
    const visit = (node: Nodes): void => {
      kinds.add(node.type);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(report);
    kinds.delete('link'); // Checked below: an address shown as text may be linked to itself by a reader's own program.
    expect([...kinds].sort()).toEqual(
      [
        'heading',
        'image',
        'list',
        'listItem',
        'paragraph',
        'root',
        'table',
        'tableCell',
        'tableRow',
        'text',
      ].sort(),
    );
    expect((texts.get('report.md') ?? '').replace('](charts/first-finding-1.svg)', '')).not.toMatch(
      /(?<!\\)\]\(/u,
    );
    expect(texts.get('report.md')).not.toMatch(/(?<!\\)</u);
  });

  it('shows what turns the direction of writing or vanishes, and cuts what is too long', () => {
    for (const name of ['report.md', 'report.html']) {
      const report = texts.get(name) ?? '';
      expect(report).toContain('U+202E');
      expect(report).not.toMatch(/[\u202E\u200B]/u);
      expect(report).not.toContain('x'.repeat(300));
    }
  });

  it('holds no HTML that it did not write itself, and no script but its own', () => {
    const tags = new Set<string>();
    const attributes = new Set<string>();
    const links: string[] = [];
    const scripts: string[] = [];
    let inside = '';
    const parser = new Parser({
      onopentag: (name, given) => {
        tags.add(name);
        for (const key of Object.keys(given)) attributes.add(key);
        if (given['href'] !== undefined) links.push(given['href']);
        inside = name === 'script' ? (given['type'] ?? 'code') : '';
        if (inside !== '') scripts.push('');
      },
      ontext: (text) => {
        if (inside === 'application/json') scripts.push(`${scripts.pop()}${text}`);
      },
      onclosetag: () => {
        inside = '';
      },
    });
    parser.end(texts.get('report.html') ?? '');
    expect([...tags].filter((name) => !OWN_TAGS.has(name))).toEqual([]);
    expect([...attributes].filter((name) => !OWN_ATTRIBUTES.has(name))).toEqual([]);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
    const data = scripts.filter((text) => text !== '').map((text): unknown => JSON.parse(text));
    expect(scripts.length - data.length).toBe(1);
    // All of them reach the page as data: what is visible of each stands in a dossier as it is.
    const dossiers = JSON.stringify(data);
    for (const name of HOSTILE) {
      expect(dossiers).toContain(JSON.stringify(visibleText(name).slice(0, 150)).slice(1, -1));
    }
  });

  it('gives a spreadsheet no formula to run', () => {
    for (const name of ['findings.csv', 'stations.csv']) {
      const cells = (parse(texts.get(name) ?? '') as string[][]).flat();
      const formulas = cells.filter(
        (cell) => /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)),
      );
      expect(formulas).toEqual([]);
    }
  });
});
