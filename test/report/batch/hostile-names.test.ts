import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BatchResult } from '../../../src/model/batch.js';
import { visibleText } from '../../../src/report/visible-text.js';
import { batchOf, check, done, failed } from './made-up-batch.js';
import { rendered } from './rendered.js';

const HOSTILE = [
  '[click](javascript:alert(1))',
  '![pixel](https://example.org/p.png)',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><image href=x onerror=alert(1)>',
  '| a | b |',
  '# Heading',
  '```',
  '\u202Egnp.exe',
  'null\u0000byte\u001b[31m',
  '\u200B\u200B',
  '=HYPERLINK("https://example.org")',
  '+1',
  '@cmd(1)',
  '＝1',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  '{count, plural, one {1} other {2}}',
  "it's '{quoted}'",
  'line\nbreak',
] as const;

/** A batch in which everything that can come from a file is hostile. */
const hostile: readonly BatchResult[] = HOSTILE.flatMap((name) => {
  const digest = {
    election: name,
    contests: [
      { contest: name, registered: 10, cast: 5, leader: { name, votes: 3 } },
      { contest: name, registered: 10, cast: 5, leader: { name, votes: 3 } },
    ],
    checks: [check(name, { p: 0.01, findings: 2 }), check('crashing', { state: 'crashed' })],
    leftOut: [name],
  };
  const of = { path: name, part: { column: name, value: name } };
  return [
    done(`1/${name}`, { ...digest, date: '2018-01-01' }, of),
    done(`2/${name}`, { ...digest, date: '2020-01-01' }, of),
    done(`3/${name}`, { ...digest, date: name }, of),
    failed(`4/${name}`, name, name),
  ];
});

const KINDS = 'heading image link list listItem paragraph root table tableCell tableRow text'.split(' ');
const TAGS = new Set(
  'html head meta title style body a main div p ul ol li nav h1 h2 h3 h4 table thead tbody tr th td footer script figure svg rect text line path circle'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv name content class href id tabindex aria-label aria-labelledby scope type data-rows data-leads-to xmlns viewbox width height role font-family font-size font-weight fill x y x1 x2 y1 y2 cx cy r d stroke stroke-width text-anchor'.split(
    ' ',
  ),
);

/** Whether an address is that of a report of one of the hostile names, below the page. */
function isReportBeside(link: string, file: string): boolean {
  const page = 'https://example.org/batch/';
  const { href, search, hash, pathname } = new URL(link, `${page}index.html`);
  return (
    href.startsWith(page) && search + hash === '' && pathname.endsWith(`/${file}`) && /^[123]\//u.test(link)
  );
}

/** What a part of Markdown shows. */
function toText(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(toText).join('') : '';
}

/** Tags, attributes and targets of links in markup. */
function markupOf(text: string) {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (name, given) => {
      tags.add(name);
      for (const key of Object.keys(given)) attributes.add(key);
      if (given['href'] !== undefined) links.push(given['href']);
    },
  });
  parser.end(text);
  return { tags: [...tags], attributes: [...attributes], links };
}

describe.each(['en', 'ru'] as const)('an index about hostile names in the language %s', (language) => {
  let texts: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    texts = await rendered(batchOf(hostile, HOSTILE[0]), language);
  });

  it('holds in Markdown no link, image, tag or code that it did not write itself', () => {
    const index = texts.get('index.md') ?? '';
    const kinds = new Set<string>();
    const links: string[] = [];
    const visit = (node: Nodes): void => {
      kinds.add(node.type);
      // An address shown as text may be linked to itself by a reader's own program.
      const isItself = node.type === 'link' && toText(node).includes(node.url);
      if (node.type === 'link' && !isItself) links.push(node.url);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(fromMarkdown(index, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
    expect([...kinds].sort()).toEqual(KINDS);
    expect(links.length).toBeGreaterThan(2 * HOSTILE.length);
    expect(links.filter((link) => !isReportBeside(link, 'report.md'))).toEqual([]);
    const withoutOurs = index
      .replace('](charts/batch-places-1.svg)', '')
      .replaceAll(/\]\(<[123]\/[^<>\\]*>\)/gu, '');
    expect(withoutOurs).not.toMatch(/(?<!\\)\]\(/u);
    expect(withoutOurs).not.toMatch(/(?<!\\)<(?! 1 ×)/u);
  });

  it('holds no HTML or SVG that it did not write itself', () => {
    for (const name of ['index.html', 'charts/batch-places-1.svg']) {
      const { tags, attributes, links } = markupOf(texts.get(name) ?? '');
      expect(tags.length).toBeGreaterThan(4);
      expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
      expect(attributes.filter((attribute) => !ATTRIBUTES.has(attribute))).toEqual([]);
      expect(links.filter((link) => !link.startsWith('#') && !isReportBeside(link, 'report.html'))).toEqual(
        [],
      );
    }
  });

  it('shows what turns the direction of writing or vanishes, and cuts what is too long', () => {
    for (const [name, text] of texts) {
      if (name === 'batch.csv') continue;
      expect(text).toContain('U+202E');
      expect(text).not.toMatch(/[\u202E\u200B]|(?!\n)\p{Cc}/u);
      expect(text).not.toContain('x'.repeat(2001));
    }
  });

  it('has every name in its tables, so that the above is about all of them', () => {
    const data = [...(texts.get('index.html') ?? '').matchAll(/id="rows-\d+">(.*?)<\/script>/gu)].map(
      ([, text = '']) => JSON.stringify(JSON.parse(text)),
    );
    for (const name of HOSTILE)
      expect(data.some((text) => text.includes(JSON.stringify(visibleText(`1/${name}`)).slice(1, -1)))).toBe(
        true,
      );
  });

  it('gives a spreadsheet no formula to run', () => {
    const rows = parse(texts.get('batch.csv') ?? '') as string[][];
    expect(rows.length).toBe(1 + HOSTILE.length * (3 * 3 + 2));
    const formulas = rows
      .flat()
      .filter((cell) => /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)));
    expect(formulas).toEqual([]);
  });
});
