import { describe, expect, it } from 'vitest';
import { formsFile, readFiles } from '../builders.js';
import { issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const OBJECT = { territory: 'N', station: '1', valid: 30, a: 20, b: 10 };

async function read(text: string) {
  const dataset = await readFiles(oneSource([formsFile('forms.json', ['valid'])], { 'forms.json': text }));
  const issues = issuesOf(dataset).map(({ code, got, args }) => [code, got, args['misfit']]);
  return { issues, forms: plainForms(dataset), rows: rowsOf(dataset)['forms.json'] };
}

describe('an element of a JSON list that is unlike the others', () => {
  it('is set aside and said to be no object, or to have a key twice', async () => {
    const lines = [JSON.stringify(OBJECT), '7', 'null', '[1]', '{"station":"2","a":1,"a":2}'];
    const { issues, forms, rows } = await read(lines.join('\n'));
    expect(issues).toEqual([
      ['unlike-the-others', '7', 'noObject'],
      ['unlike-the-others', 'null', 'noObject'],
      ['unlike-the-others', '[1]', 'noObject'],
      ['unlike-the-others', '2', 'repeatedKey'],
    ]);
    expect(forms).toHaveLength(1);
    expect(rows).toEqual({ rowsIn: 5, rowsUsed: 1, setAside: { 'wrong-width': 4 } });
  });

  it('is said to be no list where the others are', async () => {
    const lists = [Object.keys(OBJECT), Object.values(OBJECT)].map((list) => JSON.stringify(list));
    const { issues } = await read(`[${lists.join(',\n')},\n{}]`);
    expect(issues).toEqual([['unlike-the-others', '{}', 'noList']]);
  });

  it('is said to have a key that comes too late', async () => {
    const objects = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify({ ...OBJECT, station: `${index}` }),
    );
    const { issues } = await read([...objects, JSON.stringify({ ...OBJECT, late: 5 })].join('\n'));
    expect(issues).toEqual([['unlike-the-others', '5', 'newKey']]);
  });
});
