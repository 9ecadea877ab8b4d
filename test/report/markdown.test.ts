import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { heading, left, list, paragraph, table } from '../../src/report/document.js';
import { escapeMarkdown, renderMarkdown } from '../../src/report/markdown.js';
import { visibleText } from '../../src/report/visible-text.js';

/** As CommonMark with GitHub's tables, strikethrough and links. Some tools turn addresses in finished text into links: not here. */
function parseMarkdown(text: string): Nodes {
  const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function kindsOf(node: Nodes): Set<string> {
  return new Set(nodesOf(node).map(({ type }) => type));
}

/** The texts between structure, neighbouring pieces joined. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(textsOf);
  return node.children.every(({ type }) => type === 'text') && inner.length > 0 ? [inner.join('')] : inner;
}

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** and _slanted_', String.raw`\*\*bold\*\* and \_slanted\_`],
    ['[link](https://example.org)', String.raw`\[link\](https\://example.org)`],
    ['![image](x)', String.raw`!\[image\](x)`],
    ['<script>alert(1)</script>', String.raw`\<script>alert(1)\</script>`],
    ['a | b', String.raw`a \| b`],
    ['`code`', '\\`code\\`'],
    ['~~gone~~', String.raw`\~\~gone\~\~`],
    ['&lt;b&gt;', String.raw`\&lt;b\&gt;`],
    ['$x^2$', String.raw`\$x^2\$`],
    ['www.example.org', String.raw`www\.example.org`],
    ['someone@example.org', String.raw`someone\@example.org`],
    ['back\\slash', String.raw`back\\slash`],
  ])('makes %j inert', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves ordinary names as they are', () => {
    for (const name of [
      'Республика Адыгея (Адыгея)',
      'official_first.csv:2',
      'Q & A',
      '1,867',
      '256 › 333',
      "O'Neill",
    ]) {
      expect(escapeMarkdown(name)).toBe(name);
    }
  });

  it('never lets a text out of its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\r\n]/u);
      }),
    );
  });
});

describe('renderMarkdown', () => {
  it('keeps a text from beginning a structure of its own', () => {
    const texts = [
      '# no heading',
      '> no quotation',
      '- no item',
      '+ no item',
      '1. no number',
      '12) no number',
      '=== no rule',
    ];
    for (const text of texts) {
      const rendered = renderMarkdown([paragraph(text)]).trimEnd();
      expect(rendered).not.toBe(text);
      expect(rendered.replace('\\', '')).toBe(text);
    }
  });

  it('shows every text as text, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'*_`[]()<>|~\\&#+-=!:.@$ \t\n1a'),
      fc.constantFrom(
        'http://',
        'https://x.org',
        'www.',
        'a@b.org',
        '<b>',
        '&amp;',
        '**',
        '1.',
        '---',
        '[x]: y',
        '- [ ]',
        '```',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => visibleText(pieces.join('')));
    fc.assert(
      fc.property(texts, (text) => {
        const cell = parseMarkdown(renderMarkdown([table([left('title')], [[text]])]));
        expect(textsOf(cell)).toEqual(['title', ...(text === '' ? [] : [text])]);
        expect(kindsOf(cell)).toEqual(new Set(['root', 'table', 'tableRow', 'tableCell', 'text']));
        if (text === '') return;
        const item = parseMarkdown(renderMarkdown([list([text])]));
        expect(textsOf(item)).toEqual([text]);
        expect(kindsOf(item)).toEqual(new Set(['root', 'list', 'listItem', 'paragraph', 'text']));
        const alone = parseMarkdown(renderMarkdown([paragraph(text)]));
        expect(textsOf(alone)).toEqual([text]);
        expect(kindsOf(alone)).toEqual(new Set(['root', 'paragraph', 'text']));
        const title = parseMarkdown(renderMarkdown([heading(2, text)]));
        expect(textsOf(title)).toEqual([text]);
        expect(kindsOf(title)).toEqual(new Set(['root', 'heading', 'text']));
      }),
      { numRuns: 2000 },
    );
  });

  it('writes headings, lists and tables with their alignment', () => {
    const rendered = renderMarkdown([
      heading(2, 'Findings'),
      list(['one', 'two']),
      table([left('Where'), { title: 'Votes', align: 'right' }], [['North | South', '1,611']]),
    ]);
    expect(rendered).toBe(
      [
        '## Findings',
        '',
        '- one',
        '- two',
        '',
        '| Where | Votes |',
        '| --- | ---: |',
        '| North \\| South | 1,611 |',
        '',
      ].join('\n'),
    );
  });
});
