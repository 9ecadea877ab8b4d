import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { cellsIn, inChunks, outcomeOf, readTables } from './read-tables.js';

const text = fc.string({ unit: fc.constantFrom('a', 'я', '"', '\\', '\n', '{', ']', ',', ' ', '😀', '0') });
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
/** Keys that are numbers come first in an object of the language, whatever order they are given. */
const key = text.filter((given) => !/^\d+$/u.test(given));
const table = fc.uniqueArray(key, { minLength: 1, maxLength: 5 }).chain((header) =>
  fc.tuple(
    fc.constant(header),
    fc.array(fc.array(value, { minLength: header.length, maxLength: header.length }), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
);

type Value = string | number | boolean | null;

const shown = (given: Value): string => (given === null ? '' : String(given).trim());

function objectsOf(header: readonly string[], rows: readonly (readonly Value[])[]) {
  return rows.map((cells) => Object.fromEntries(header.map((key, column) => [key, cells[column] ?? null])));
}

describe('a table written as JSON', () => {
  it.each([
    ['a list of objects', JSON.stringify],
    ['a list on many lines', (objects: unknown) => JSON.stringify(objects, null, 1)],
    ['NDJSON', (objects: readonly unknown[]) => objects.map((object) => JSON.stringify(object)).join('\n')],
    [
      'a list inside an object',
      (objects: unknown) => JSON.stringify({ n: 1, data: { rows: objects }, x: [{}].slice(1) }),
    ],
  ])('reads back as the same cells: %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows]) => {
        const read = await cellsIn(json, String(write(objectsOf(header, rows))));
        expect(read).toEqual([header.map(shown), ...rows.map((cells) => cells.map(shown))]);
      }),
      { numRuns: 100 },
    );
  });

  it('reads back as the same cells: lists', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows]) => {
        expect(await cellsIn(json, JSON.stringify([header, ...rows]))).toEqual([
          header.map(shown),
          ...rows.map((cells) => cells.map(shown)),
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a JSON file that comes in pieces', () => {
  const TEXTS = [
    '\ufeff[ {"a\\"b": "x\\\\", "c": [1, {"d": "]"}]},\r\n{"a\\"b": "я😀", "e": -1.5e3},\r 17, "s\\"t" , null]\r\n',
    '{"a": 1}\r\n\r\n{"b": {"c": "}"}}\r{"a": "\\u0416"}',
    '{"n": [1, 2],\r\n "data": [{"a": 1},\r\n{"a": "я"}], "m": {"x": [{"y": 1}]}}',
    '[["a", "b"], [1, "я"], ["]"], "x"]',
  ];

  it.each(TEXTS)('is the same wherever it is cut: %j', async (written) => {
    const bytes = Buffer.from(written);
    const whole = await readTables(json, bytes);
    for (const size of [1, 2, 3, 5, 7, 11]) {
      expect(await readTables(json, inChunks(bytes, [size]))).toEqual(whole);
    }
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await readTables(json, [bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
    }
  });
});

describe('hostile bytes', () => {
  const SEEDS = [
    '[{"a": 1, "b": "x"}, {"a": 2.5, "b": null}]',
    '{"a": 1}\n{"a": [1, 2]}\n',
    '{"@type": "ElectionResults.ElectionReport", "Election": [{"Contest": [{"@id": "c", "ContestSelection": [{"VoteCounts": [{"Count": 1}]}]}]}]}',
    '{"type": "FeatureCollection", "features": [{"properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}',
  ];

  it('end in tables or in a named refusal, where some were changed', async () => {
    const change = fc.tuple(fc.nat(1000), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.array(change, { maxLength: 4 }),
        async (seed, changes) => {
          const bytes = Buffer.from(seed);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          json.recognises(bytes);
          expect(await outcomeOf(json, bytes)).toMatch(/^(\d+ tables|[a-z0-9-]+)$/u);
        },
      ),
      { numRuns: 400, seed: 1 },
    );
  });

  it('end in tables or in a named refusal, where all are random', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({ unit: fc.constantFrom(...'[]{}",:\\ \n019.-etrufalsn'), maxLength: 60 })
        .map((s) => Buffer.from(s)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        json.recognises(given);
        expect(await outcomeOf(json, given)).toMatch(/^(\d+ tables|[a-z0-9-]+)$/u);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it.each([
    ['[{"k": ', '}]'],
    ['[{"k": 1}, ', ']'],
    ['{"d": [{"k": 1}], "k": ', '}'],
    ['[["k"], [', ']]'],
  ])('agree with the JSON of the language on what is JSON: %s…%s', async (before, after) => {
    const given = fc.string({ unit: fc.constantFrom(...'[]{}",:\\ 019.-eE+tun'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(given, async (inside) => {
        const written = before + inside + after;
        let isJson = true;
        try {
          JSON.parse(written);
        } catch {
          isJson = false;
        }
        const outcome = await outcomeOf(json, written);
        expect(outcome === 'json-syntax', written).toBe(!isJson);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
