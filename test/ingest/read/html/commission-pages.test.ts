import { describe, expect, it } from 'vitest';
import { encodeAs } from '../encoding/encode-as.js';
import { newPage, oldPage, readByStation } from './commission-pages.js';
import { open, rowsOf } from './tables-of.js';

describe('the summary tables of the Russian commission', () => {
  it('are joined where a page of before 2020 shows them side by side, and read station by station', async () => {
    const tables = await open(encodeAs('windows-1251', oldPage()));
    expect(tables.map(({ name }) => name)).toEqual(['1+2', '1', '2']);
    const { cells, lines, facts } = await rowsOf(tables[0], true);
    expect(cells).toEqual(readByStation);
    expect(lines).toEqual([2, 3, 4, 5, 6]);
    expect(facts).toEqual({
      kind: 'html',
      encoding: 'windows-1251',
      encodingGuessed: false,
      delimiter: null,
    });
  });

  it('are joined where there is a single station, too', async () => {
    const tables = await open(oldPage(1));
    expect(tables.map(({ name }) => name)).toEqual(['1+2', '1', '2']);
    const { cells } = await rowsOf(tables[0], true);
    expect(cells).toEqual(readByStation.slice(0, 3));
  });

  it('keep the line of the file on which a row of the left table begins', async () => {
    const page = oldPage();
    const tables = await open(page);
    const { cells, lines } = await rowsOf(tables[0]);
    const file = page.split('\n');
    expect(cells.map(([, wording]) => wording)).toEqual(['', ...(readByStation[0]?.slice(1) ?? [])]);
    for (const [index, line] of lines.entries()) {
      if (index > 0) expect(file[line - 1]).toContain(cells[index]?.[1]);
    }
  });

  it('are one table in a page of 2021, with counts above their percentages', async () => {
    const tables = await open(newPage());
    expect(tables.map(({ name }) => name)).toEqual(['1']);
    expect((await rowsOf(tables[0], true)).cells).toEqual(readByStation);
    expect((await rowsOf(tables[0])).cells[0]).toEqual([
      '',
      '',
      ...readByStation.slice(1).map(([name]) => name),
    ]);
  });

  it('never give a number where a page of 2021, as it was sent, mixes letters into them', async () => {
    const page = newPage().replace(
      />\n(\d+)\n</gu,
      '>\n<b><span class="ab_cd">щ</span>$1<span class="ef_gh">е</span></b>\n<',
    );
    const { cells } = await rowsOf((await open(page))[0]);
    expect(cells.find(([, wording]) => wording === 'Число выданных бюллетеней')?.slice(2)).toEqual([
      'щ1050е',
      'щ600е',
      'щ410е',
      'щ40е',
    ]);
  });
});

describe('tables side by side', () => {
  const pair = (left: string, right: string): string =>
    `<table><tr><td><table>${left}</table></td><td><div><table>${right}</table></div></td></tr></table>`;
  const LEFT =
    '<tr><td>№</td><td>Line</td></tr><tr><td>1</td><td>Voters</td></tr><tr><td>2</td><td>Votes</td></tr>';
  const RIGHT = '<tr><td>A</td><td>B</td></tr><tr><td>10</td><td>20</td></tr><tr><td>5</td><td>6</td></tr>';
  const namesOf = async (page: string) => (await open(page)).map(({ name }) => name);

  it('are joined where one has the wordings and the other the figures', async () => {
    expect(await namesOf(pair(LEFT, RIGHT))).toEqual(['1+2', '1', '2']);
  });

  it('are joined where one of them has a blank row more at its end', async () => {
    expect(await namesOf(pair(`${LEFT}<tr><td>&nbsp;</td></tr>`, RIGHT))).toEqual(['1+2', '1', '2']);
  });

  it('are not joined where their rows are not equally many', async () => {
    expect(await namesOf(pair(`${LEFT}<tr><td>3</td><td>Invalid</td></tr>`, RIGHT))).toEqual(['1', '2']);
  });

  it('are not joined where both have wordings, or none', async () => {
    expect(await namesOf(pair(LEFT, LEFT))).toEqual(['1', '2']);
    expect(await namesOf(pair(RIGHT, RIGHT))).toEqual(['1', '2']);
    expect(await namesOf(pair(RIGHT, LEFT))).toEqual(['1', '2']);
  });

  it('are not joined where they stand below each other', async () => {
    expect(await namesOf(`<table>${LEFT}</table><table>${RIGHT}</table>`)).toEqual(['1', '2']);
    expect(
      await namesOf(
        `<table><tr><td><table>${LEFT}</table></td></tr><tr><td><table>${RIGHT}</table></td></tr></table>`,
      ),
    ).toEqual(['1', '2']);
  });

  it('are not joined where another table stands between them', async () => {
    const page = `<table><tr><td><table>${LEFT}</table></td><td><table><tr><td>x</td></tr></table></td><td><table>${RIGHT}</table></td></tr></table>`;
    expect(await namesOf(page)).toEqual(['1', '2']);
  });

  it('are joined in pairs, each with its own number', async () => {
    expect(await namesOf(pair(LEFT, RIGHT) + pair(LEFT, RIGHT))).toEqual(['1+2', '1', '2', '3+4', '3', '4']);
  });
});
