import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';

const recognises = (text: string): boolean => json.recognises(Buffer.from(text));

describe('json.recognises', () => {
  it.each([
    '[]',
    '[{"a": 1}]',
    ' \r\n\t[{"a": 1}]\n',
    '\ufeff{"a": 1}\n{"a": 2}',
    '{"a": 1}{"a": 2}',
    '[["a", "b"], [1, 2]]',
    '{',
    '[',
    '[{"a": tr',
    '[{"a": "Жук',
    '[{"a": -',
    '[{"a": 1.5e',
    '[{"a": "x\\',
  ])('knows %j', (text) => {
    expect(recognises(text)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'station,votes\n7,1\n',
    '[station],[votes]\n7,1\n',
    '[station];[votes]\n7;1\n',
    '{station},{votes}\n7,1\n',
    '[1],[2]\n7,1\n',
    '["a"],["b"]\n7,1\n',
    '[UIK 7] remarks\n',
    '"[a]",b\n',
    '{}x',
  ])('leaves %j to others', (text) => {
    expect(recognises(text)).toBe(false);
  });

  it.each(['[{"a": 1,}]', '{"a": 1} x', '[{"a": NaN}]', '[["a"], [b]]'])(
    'knows %j as JSON with a mistake, so that the mistake is named',
    (text) => {
      expect(recognises(text)).toBe(true);
    },
  );

  it('knows any JSON list or object however much of it is seen', () => {
    const value = fc.oneof(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      fc.dictionary(fc.string(), fc.jsonValue()),
    );
    fc.assert(
      fc.property(value, fc.nat(100), (given, spare) => {
        const bytes = Buffer.from(JSON.stringify(given));
        expect(json.recognises(bytes.subarray(0, Math.max(1, bytes.length - spare)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is not exhausted by nesting', () => {
    expect(recognises('['.repeat(4096))).toBe(false);
    expect(recognises('{"a":'.repeat(800))).toBe(true);
  });
});
