import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dataScript } from '../../../src/report/html/data-script.js';
import { escapeHtml } from '../../../src/report/html/escape-html.js';

interface Seen {
  readonly tags: string[];
  readonly texts: string[];
  readonly values: string[];
}

/** What a parser of HTML makes of a text: the oracle of our own escaping. */
function parseHtml(html: string): Seen {
  const seen: Seen = { tags: [], texts: [], values: [] };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      seen.tags.push(name);
      seen.values.push(...Object.values(attributes));
    },
    ontext: (text) => void seen.texts.push(text),
    oncomment: (text) => void seen.tags.push(`comment ${text}`),
    onprocessinginstruction: (name) => void seen.tags.push(`instruction ${name}`),
  });
  parser.end(html);
  return seen;
}

const piece = fc.oneof(
  fc.constantFrom(...`<>&"'/=!-[]{}\\ \n\t`),
  fc.constantFrom(
    '</script>',
    '<!--',
    '-->',
    '<b>',
    '&amp;',
    '&#60;',
    '</td>',
    '</style>',
    '\u2028',
    '\u0000',
    '\ud800',
    'on=x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const hostile = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** Control characters and halves of characters, which HTML has no way to write. */
const unwritable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu, '\ufffd');

describe('escapeHtml', () => {
  it('makes every text one text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tags, texts, values } = parseHtml(`<td title="${escapeHtml(text)}">${escapeHtml(text)}</td>`);
        expect(tags).toEqual(['td']);
        expect(texts.join('')).toBe(unwritable(text));
        expect(values).toEqual([unwritable(text)]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('dataScript', () => {
  it('gives back every text, and nothing in it ends the element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tags, texts } = parseHtml(dataScript('rows-1', { texts: [text] }));
        expect(tags).toEqual(['script']);
        expect(JSON.parse(texts.join(''))).toEqual({ texts: [text] });
        expect(texts.join('')).not.toContain('<');
      }),
      { numRuns: 2000 },
    );
  });
});
