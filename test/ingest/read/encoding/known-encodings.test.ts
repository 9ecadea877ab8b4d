import { describe, expect, it } from 'vitest';
import {
  canonicalEncoding,
  knownEncodings,
  namedEncoding,
} from '../../../../src/ingest/read/encoding/known-encodings.js';
import { ReadProblem } from '../../../../src/ingest/read/read-problem.js';

function refusalOf(name: string): ReadProblem {
  try {
    throw new Error(`${name} is known as ${namedEncoding(name)}`);
  } catch (error) {
    if (error instanceof ReadProblem) return error;
    throw error;
  }
}

describe('namedEncoding', () => {
  it('knows every encoding by its own name, in any case', () => {
    for (const name of knownEncodings) {
      expect(namedEncoding(name)).toBe(name);
      expect(namedEncoding(` ${name.toUpperCase()} `)).toBe(name);
    }
  });

  it.each([
    ['utf8', 'utf-8'],
    ['UTF_8', null],
    ['utf-16', 'utf-16le'],
    ['latin-1', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['iso8859-1', 'windows-1252'],
    ['8859-2', 'iso-8859-2'],
    ['latin-2', 'iso-8859-2'],
    ['cp1251', 'windows-1251'],
    ['CP-1251', 'windows-1251'],
    ['win-1251', 'windows-1251'],
    ['Win1251', 'windows-1251'],
    ['windows_1251', 'windows-1251'],
    ['cp866', 'ibm866'],
    ['DOS-866', 'ibm866'],
    ['koi8r', 'koi8-r'],
    ['koi-8-u', 'koi8-u'],
    ['mac-cyrillic', 'x-mac-cyrillic'],
    ['MacRoman', 'macintosh'],
    ['cp932', 'shift_jis'],
    ['cp949', 'euc-kr'],
    ['cp874', 'windows-874'],
    ['iso-2022-jp', null],
    ['utf-32', null],
    ['x-user-defined', null],
    ['', null],
  ])('takes %j for %j', (name, expected) => {
    expect(canonicalEncoding(name)).toBe(expected);
  });

  it('refuses a name it does not know, with the list and the nearest, or the most usual', () => {
    expect(refusalOf('windows-1521')).toMatchObject({
      code: 'unknown-encoding',
      got: 'windows-1521',
      args: { nearest: 'windows-1251', known: expect.stringContaining('koi8-r') },
    });
    expect(refusalOf('Klingon, the tongue of the empire')).toMatchObject({
      args: { nearest: 'utf-8' },
    });
  });
});
