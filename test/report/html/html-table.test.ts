import { describe, expect, it } from 'vitest';
import { left, right, table } from '../../../src/report/document.js';
import { htmlTable, PAGE_ROWS } from '../../../src/report/html/html-table.js';
import { locales } from '../../../src/report/locales/index.js';

type Table = Parameters<typeof htmlTable>[0];

function rendered(block: unknown, anchors: readonly string[] = []): string {
  const place = { id: 'rows-1', labelledBy: 'h-1', anchors: new Set(anchors) };
  return htmlTable(block as Table, place, locales.en, locales.en.html);
}

const rowsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, row) => [`station ${row + 1}`, 'same', String(row + 1)]);
const columns = [left('Where'), left('What'), right('Number')];

describe('htmlTable', () => {
  it('writes a short table whole, its columns named, its numbers to the right', () => {
    const html = rendered(table(columns, rowsOf(PAGE_ROWS)));
    expect(html.match(/<tr>/gu)).toHaveLength(PAGE_ROWS + 1);
    expect(html).toContain('<th scope="col" class="n">Number</th>');
    expect(html).toContain('<td class="n">25</td>');
    expect(html).toContain('aria-labelledby="h-1"');
    expect(html).not.toContain('<script');
  });

  it('writes of a longer one the first rows, says so, and gives all of them to the script', () => {
    const rows = rowsOf(PAGE_ROWS + 1);
    const html = rendered(table(columns, rows));
    expect(html.match(/<tr>/gu)).toHaveLength(PAGE_ROWS + 1);
    expect(html).toContain('the first 25 of 26 rows');
    const data = JSON.parse(
      /<script type="application\/json" id="rows-1">(.*?)<\/script>/u.exec(html)?.[1] ?? '',
    );
    expect(data.rows.map((row: number[]) => row.map((text) => data.texts[text]))).toEqual(rows);
    expect(data.texts.filter((text: string) => text === 'same')).toHaveLength(1);
  });

  it('makes the first cells row headings where they have no title of their own', () => {
    const html = rendered(table([left(''), right('Number')], [['Expected', '3']]));
    expect(html).toContain('<thead><tr><td></td><th scope="col" class="n">Number</th></tr></thead>');
    expect(html).toContain('<th scope="row">Expected</th>');
  });

  it('leads from the number of a finding to where it is described, and nowhere else', () => {
    const html = rendered(
      table(columns, [
        ['F-0001', 'F-0001', '1'],
        ['F-0002', '', '2'],
      ]),
      ['F-0001'],
    );
    expect(html.match(/<a [^>]*>/gu)).toEqual(['<a href="#F-0001">']);
  });
});
