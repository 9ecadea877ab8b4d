import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../src/ingest/read/row.js';
import { analyseFiles } from '../../../builders.js';
import { oneSource } from '../../one-source.js';
import { refusalOf } from '../rows-of.js';
import { open, tablesOf } from './tables-of.js';

const HEADER = '<tr><th>station<th>votes\n';

/** The only table of a page: rows that it shows, rows that it hides, and what it says of the latter. */
async function read(page: string) {
  const shown: string[][] = [];
  const hidden: string[][] = [];
  const [table, ...others] = await open(page);
  expect(others).toEqual([]);
  const facts = await table?.read({
    row: (row) => shown.push(textsOf(row)),
    hidden: (row) => hidden.push(textsOf(row)),
    runTogether: () => {},
  });
  return { shown, hidden, facts: facts?.hidden };
}

const page = (rows: string, style = ''): string => `<style>${style}</style><table>${HEADER}${rows}</table>`;
const SHOWN = [
  ['station', 'votes'],
  ['7', '12'],
];

describe('a row that a page hides', () => {
  it.each([
    ['by its style', '<tr style="DISPLAY : none;color:red">'],
    ['by its style, marked important', '<tr style="display:none !important;display:table-row">'],
    ['by an attribute', '<tr hidden>'],
    ['as invisible', '<tr style="visibility:hidden">'],
    ['as collapsed', '<tr style="visibility: collapse">'],
    ['by a class', '<tr class="odd x">', '.x { display: none }'],
    ['by a class and its name', '<tr class="x">', 'td.x{color:red} TR.x{margin:0;display:none;}'],
    ['by an id', '<tr id=gone>', '#gone{display:none}'],
    ['by a rule for several', '<tr class="x">', 'p, .x, li{visibility:hidden}'],
    ['by a rule in a comment of the nineties', '<tr class="x">', '<!-- .x{display:none} -->'],
    ['by the later of two rules', '<tr class="x">', '.x{display:table-row}.x{display:none}'],
    ['with its section', '<tbody style="display:none"><tr>'],
    ['by a style for its cells', '<tr class=x>', '.y{display:none}', '<td class=y>8<td class=y>99'],
    ['by all that is in its cells', '<tr>', '', '<td><b hidden>8</b><td style="visibility:hidden">99'],
  ])('%s is kept apart', async (_, tag, style = '', cells = '<td>8<td>99') => {
    const rows = `<tbody><tr><td>7<td>12</tbody>${tag}${cells}`;
    expect(await read(page(rows, style))).toMatchObject({
      shown: SHOWN,
      hidden: [['8', '99']],
      facts: { rows: 1, partlyHidden: 0 },
    });
  });

  it.each([
    ['a style that shows it', '<tr class="x" style="display:table-row">', '.x{display:none}'],
    ['a rule that says more', '<tr class="x y">', '.x.y{display:table-row}.x{display:none}'],
    ['a rule for print', '<tr class="x">', '@media print { .x{display:none} }'],
    ['a rule for what stands in something else', '<tr class="x">', '.menu .x{display:none}'],
    ['a rule in a comment', '<tr class="x">', '/* .x{display:none} */'],
    ['another class', '<tr class="xx">', '.x{display:none}'],
    ['another element', '<tr class="x">', 'td.x{display:none}'],
    ['a property that only begins alike', '<tr style="display-none:none;x-display:none">'],
  ])('is none with %s', async (_, tag, style = '') => {
    expect(await read(page(`${tag}<td>7<td>12`, style))).toMatchObject({
      shown: SHOWN,
      hidden: [],
      facts: undefined,
    });
  });

  it('lends nothing to the rows around it, and takes nothing from them', async () => {
    const rows = '<tr><td rowspan=2>7<td>12<tr hidden><td rowspan=9>8<td>99<tr><td>13';
    expect((await read(page(rows))).shown).toEqual([...SHOWN, ['7', '13']]);
  });

  it('is not looked for in style sheets for print', async () => {
    const rows = `<style media="print">.x{display:none}</style><table>${HEADER}<tr class=x><td>7<td>12</table>`;
    expect(await read(rows)).toMatchObject({ shown: SHOWN, facts: undefined });
  });
});

describe('a style sheet', () => {
  const sheet = (tags: string) =>
    read(`${tags}<table>${HEADER}<tr class=x><td>7<td>12<tr><td>9<td>1</table>`);

  it.each([
    ['of another kind', '<style type="text/plain">.x{display:none}</style>'],
    ['for browsers without scripts', '<noscript><style>.x{display:none}</style></noscript>'],
    ['in a template', '<template><template></template><style>.x{display:none}</style></template>'],
    ['for print', '<style media="print">.x{display:none}</style>'],
  ])('%s hides nothing', async (_, tags) => {
    expect(await sheet(tags)).toMatchObject({ shown: [...SHOWN, ['9', '1']], facts: undefined });
  });

  it.each([
    '<style type="">.x{display:none}</style>',
    '<style type="Text/CSS">.x{display:none}</style>',
    '<noscript></noscript><template></template><style>.x{display:none}</style>',
  ])('hides what it names: %s', async (tags) => {
    const { shown, hidden } = await sheet(tags);
    expect([shown, hidden]).toEqual([[SHOWN[0], ['9', '1']], [['7', '12']]]);
  });
});

describe('what a page keeps for later or for browsers without scripts', () => {
  it.each([
    ['<template>', '</template>'],
    ['<noscript>', '</noscript>'],
    ['<template><template></template>', '</template>'],
    ['<template><tbody>', '</template>'],
  ])('between the rows of a table are hidden rows of it: %s', async (begin, end) => {
    const rows = `<tr><td>7<td>12</tr>${begin}<tr><td>8<td>99</tr>${end}<tr><td>9<td>1`;
    const { shown, hidden, facts } = await read(page(rows));
    expect(shown).toEqual([...SHOWN, ['9', '1']]);
    expect(hidden).toEqual([['8', '99']]);
    expect(facts).toMatchObject({ rows: 1, partlyHidden: 0 });
  });

  it('in a cell is left out of it, rows among it', async () => {
    for (const inside of ['<template><tr><td>8<td>99</template>', '<noscript>99</noscript>']) {
      const { shown, facts } = await read(page(`<tr><td>7<td>12${inside}<tr><td>9<td>1`));
      expect(shown).toEqual([...SHOWN, ['9', '1']]);
      expect(facts).toMatchObject({ partlyHidden: 1 });
    }
  });

  it('ends no table around it', async () => {
    const rows = '<tr><td>7<td>12</tr><template></table></td></tr></template><tr><td>9<td>1';
    expect((await read(page(rows))).shown).toEqual([...SHOWN, ['9', '1']]);
  });

  it('takes no part in the cells that span rows', async () => {
    const rows =
      '<tr><td rowspan=2>7<td>12</tr><template><tr><td rowspan=9>8<td>99</tr></template><tr><td>13</tr>';
    expect((await read(page(rows))).shown).toEqual([...SHOWN, ['7', '13']]);
  });

  it('outside of tables is counted as the hidden tables in it', async () => {
    const hidden = `<tr><td>1<td>2<tr><td>8<td>99`;
    const { shown, facts } = await read(
      `<template>${hidden}</template><noscript><table>${hidden}</table></noscript>${page('<tr><td>7<td>12')}`,
    );
    expect(shown).toEqual(SHOWN);
    expect(facts).toMatchObject({ tables: 2 });
  });

  it('does not take the place of rows without a table around them', async () => {
    const { shown } = await read(`<template><tr><td>8<td>99</template>${HEADER}<tr><td>7<td>12`);
    expect(shown).toEqual(SHOWN);
  });

  it('never ends where its end tag is missing', async () => {
    const { shown, hidden } = await read(page('<tr><td>7<td>12</tr><template><tr><td>8<td>99'));
    expect([shown, hidden]).toEqual([SHOWN, [['8', '99']]]);
  });
});

describe('details that are closed', () => {
  it.each([
    '<details><summary>12</summary>9</details>',
    '<details>9<summary>12</summary></details>',
    '<details><p>9</p><summary>12</summary><summary>9</summary></details>',
    '<details><summary>1<details><summary>2</summary>9</details></summary>9<b>9</b></details>',
    '<details hidden><summary>9</summary></details>12',
    '12<details><div><summary>9</summary></div></details>',
    '12<details>9</details>',
  ])('show their summary only: %s', async (cell) => {
    const { shown, facts } = await read(page(`<tr><td>7<td>${cell}`));
    expect(shown[1]?.map((text) => text.replaceAll(' ', ''))).toEqual(['7', '12']);
    expect(facts).toMatchObject({ partlyHidden: 1 });
  });

  it('are shown whole where they are open', async () => {
    const { shown, facts } = await read(page('<tr><td>7<td><details open><summary>12</summary>9</details>'));
    expect([shown[1], facts]).toEqual([['7', '12 9'], undefined]);
  });

  it('hide the tables in them', async () => {
    const table = `<table>${HEADER}<tr><td>8<td>99</table>`;
    const rest = page('<tr><td>7<td>12');
    expect(await read(`<details><summary>More</summary>${table}</details>${rest}`)).toMatchObject({
      shown: SHOWN,
      facts: { tables: 1 },
    });
    expect(await tablesOf(`<details open><summary>More</summary>${table}</details>${rest}`)).toHaveProperty(
      '2',
    );
  });

  it('are followed no deeper than anyone nests them', async () => {
    const deep = `${'<details>'.repeat(100_000)}${'<b>'.repeat(100_000)}${'</i></b>'.repeat(100_000)}`;
    expect((await read(page(`<tr><td>7<td>12${deep}`))).shown).toEqual(SHOWN);
  });
});

describe('a cell that a page hides', () => {
  it.each([
    ['takes no place', '<td style="display:none">99<td>7<td>12'],
    ['that is invisible stays blank', '<td>7<td>12<td style="visibility:hidden">99'],
    ['in part is read without that part', '<td>7<td>1<span style="display:none">9<b>9</b></span>2'],
    ['in a part within parts of its name', '<td>7<td>1<span hidden>9<span>9</span>9</span>2'],
    ['in a part that never ends hides no other', '<td>7<span hidden>99<td>12'],
    ['in a paragraph that ends with the next block', '<td>7<td><p hidden>99<div>12</div>'],
    ['in a footnote leaves no mark', '<td>7<td>12<sup style="display:none">1</sup>'],
    ['in a template', '<td>7<td>12<template>99</template>'],
  ])('%s', async (_, cells) => {
    const { shown, hidden, facts } = await read(page(`<tr>${cells}`));
    expect(shown.map((row) => row.slice(0, 2))).toEqual(SHOWN);
    expect(shown[1]?.slice(2).join('')).toBe('');
    expect(hidden).toEqual([]);
    expect(facts).toMatchObject({ rows: 0, partlyHidden: 1, fileLine: 2 });
  });

  it('is hidden with the element around its table only as long as that is open', async () => {
    const table = `<table>${HEADER}<tr><td>7<td>12</table>`;
    expect(await tablesOf(`<div hidden><div>${table}</div>${table}</div>${table}`)).toEqual({ '1': SHOWN });
    expect(await tablesOf(`<p hidden>menu${table}`)).toEqual({ '1': SHOWN });
    expect(await tablesOf(`<img hidden>${table}`)).toEqual({ '1': SHOWN });
  });
});

describe('a table that a page hides', () => {
  it('has no number, and is counted beside those that the page shows', async () => {
    const hidden = `<table style="display:none">${HEADER}<tr><td>8<td>99</table>`;
    expect(await read(`${hidden}${page('<tr><td>7<td>12')}${hidden}`)).toMatchObject({
      shown: SHOWN,
      hidden: [],
      facts: { tables: 2 },
    });
  });

  it('is an error where the page shows no other', async () => {
    const problem = await refusalOf(open(`<table hidden>${HEADER}<tr><td>8<td>99</table>`));
    expect(problem).toMatchObject({ code: 'hidden-table', args: { tables: 1 } });
  });
});

describe('rows without a table around them', () => {
  it('are one table, however many end tags are left out', async () => {
    const rows = `${HEADER}${Array.from({ length: 1000 }, (_, row) => `<tr><td>${row}<td>12`).join('\n')}`;
    const { shown } = await read(rows);
    expect(shown).toHaveLength(1001);
    expect(shown.at(-1)).toEqual(['999', '12']);
  });

  it('are none beside a table', async () => {
    expect(await tablesOf(`<table>${HEADER}<tr><td>7<td>12</table><tr><td>8<td>9<tr><td>8<td>9`)).toEqual({
      '1': SHOWN,
    });
  });
});

describe('a data set with a page that hides something', () => {
  const entry = {
    path: 'page.html',
    holds: 'result-forms' as const,
    columns: { station: 'station', valid: 'valid' },
    votes: { a: 'a', b: 'b' },
  };
  const rows = [
    '<table><tr><th>station<th>valid<th>a<th>b',
    '<tr><td>7<td>50<td>30<td>20',
    '<tr style="display:none"><td>8<td>90<td>90<td>0',
    '<tr><td>9<td>60<td>40<td>2<i hidden>9</i>0',
    '</table>',
  ];

  it('sets the hidden row aside, reads the others as the page shows them, and says both', async () => {
    const { dataset } = await analyseFiles(oneSource([entry], { 'page.html': rows.join('\n') }));
    expect(dataset.files).toMatchObject([{ rowsIn: 3, rowsUsed: 2, setAside: { 'hidden-row': 1 } }]);
    expect(dataset.stations).toHaveLength(2);
    const issues = dataset.issues.map(({ code, total, examples }) => [code, total, examples[0]?.line]);
    expect(issues).toEqual(
      expect.arrayContaining([
        ['hidden-row', 1, 3],
        ['hidden-text', 1, 4],
      ]),
    );
  });

  it('counts each of them where the whole page is one line', async () => {
    const { dataset } = await analyseFiles(oneSource([entry], { 'page.html': rows.join('') }));
    expect(dataset.files).toMatchObject([{ rowsIn: 3, rowsUsed: 2, setAside: { 'hidden-row': 1 } }]);
    expect([...(dataset.files[0]?.setAsideRows.fileLines ?? [])]).toEqual([3]);
  });

  it('says how many tables it did not look at', async () => {
    const hidden = '<div style="display:none"><table><tr><td>1<td>2<tr><td>3<td>4</table></div>';
    const { dataset } = await analyseFiles(oneSource([entry], { 'page.html': rows.join('\n') + hidden }));
    expect(dataset.issues).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'hidden-tables',
          examples: [expect.objectContaining({ args: { tables: 1 } })],
        }),
      ]),
    );
  });
});
