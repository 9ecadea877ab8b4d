import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonLineDifference, jsonLineDifferences } from '../../src/compare/json-line-differences.js';
import { pairsOfLines } from '../../src/compare/pairs-of-lines.js';
import { renderJson } from '../../src/report/render-json.js';

type Content = Readonly<Record<string, unknown>>;

async function found(recorded: string, derived: string): Promise<JsonLineDifference[]> {
  const differences: JsonLineDifference[] = [];
  for await (const one of jsonLineDifferences(pairsOfLines([recorded], [derived]))) differences.push(one);
  return differences;
}

const text = (content: Content): string => [...renderJson(Object.entries(content))].join('');

const pathsIn = async (recorded: Content, derived: Content): Promise<string[]> =>
  (await found(text(recorded), text(derived))).map(({ path }) => path);

describe('jsonLineDifferences', () => {
  const finding = {
    id: 'F-0003',
    message: { id: 'higher', args: { votes: 5 } },
    expected: { value: 300 },
    actual: { value: 305 },
  };

  it('names a figure of a finding by the number of the finding, the figure before the sentence', async () => {
    const other = { ...finding, message: { id: 'higher', args: { votes: 6 } }, actual: { value: 306 } };
    expect(
      await found(text({ schema: 'x', findings: [finding] }), text({ schema: 'x', findings: [other] })),
    ).toEqual([
      { line: 4, path: 'findings[F-0003].actual.value', recorded: '305', derived: '306' },
      { line: 4, path: 'findings[F-0003].message.args.votes', recorded: '5', derived: '6' },
    ]);
  });

  it('names totals by source, publication and contest, and inputs by their path', async () => {
    const totals = (sum: number) => [
      { source: 'cik', contest: 'duma', published: null, forms: 2, votes: { a: { sum } } },
      { source: 'cik', contest: 'duma', published: '2011-12-05', forms: 2, votes: { a: { sum } } },
    ];
    expect(await pathsIn({ totals: totals(1) }, { totals: totals(2) })).toEqual([
      'totals[cik/duma].votes.a.sum',
      'totals[cik@2011-12-05/duma].votes.a.sum',
    ]);
    const inputs = (bytes: number) => ({ manifest: { inputs: [{ path: 'a.csv', bytes }] } });
    expect(await pathsIn(inputs(1), inputs(2))).toEqual(['manifest.inputs[a.csv].bytes']);
  });

  it('says that an item is missing on either side, and goes no further', async () => {
    const long = { findings: [finding, { ...finding, id: 'F-0004' }], answers: [] };
    const short = { findings: [finding], answers: [1] };
    expect(await found(text(long), text(short))).toMatchObject([{ path: 'findings[F-0004]', derived: null }]);
    expect(await found(text(short), text(long))).toMatchObject([
      { path: 'findings[F-0004]', recorded: null },
    ]);
    expect(await pathsIn({ findings: [] }, { findings: [finding] })).toEqual(['findings[F-0003]']);
  });

  it('tells a key apart that every object has, and an absent one from null', async () => {
    const list = (json: string) => `{\n  "list": [\n    ${json}\n  ]\n}\n`;
    expect(await found(list('{"__proto__":1}'), list('{}'))).toMatchObject([{ path: 'list[0].__proto__' }]);
    expect(await found(list('{"a":null}'), list('{}'))).toMatchObject([{ recorded: 'null', derived: null }]);
  });

  it('gives the line where a file is none of ours', async () => {
    const one = text({ schema: 'x', stations: 4 });
    expect(await found(one.replaceAll('\n', ' '), one)).toMatchObject([{ line: 1, path: '' }]);
    expect(await found('', one)).toMatchObject([{ line: 1, path: '' }]);
    expect(await found('\u0000\n[[[', one)).toMatchObject([{ line: 1, path: '' }]);
    expect(await found(one.replace('4', '4}'), one)).toMatchObject([
      {
        line: 3,
        path: 'stations',
        recorded: '"  \\"stations\\": 4}"'.replace('  \\"stations\\": ', ''),
        derived: '4',
      },
    ]);
  });

  it('finds nothing between equal files, and something between files whose content differs', async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(value), fc.array(value), async (one, other) => {
        expect(await pathsIn({ list: one, end: 1 }, { list: one, end: 1 })).toEqual([]);
        const differs = JSON.stringify(one) !== JSON.stringify(other);
        const paths = await pathsIn({ list: one, end: 1 }, { list: other, end: 1 });
        // Two orders of the same keys, and the two zeros that JSON writes alike, hold the same values.
        if (paths.length === 0)
          expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)));
        else expect(differs).toBe(true);
      }),
    );
  });
});
