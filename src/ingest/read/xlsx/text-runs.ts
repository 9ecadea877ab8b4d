import { ownText } from '../own-text.js';
import type { XmlAttributes, XmlElement } from './read-xml.js';

/** Values that switch a look of letters off. */
const IS_PLAIN = /^(?:baseline|0|false)$/u;

/**
 * What may stand inside a text of a workbook: `<t>`, or runs of it in different letters, `<r><t>`. How it is pronounced (`<rPh>`)
 * is left out.
 */
export function textRuns(take: (text: string) => void): ReadonlyMap<string, XmlElement> {
  const text: readonly [string, XmlElement] = ['t', { text: take }];
  // A raised or struck-out run is no part of the number that it touches.
  const mark = ({ val }: XmlAttributes): void => {
    if (!IS_PLAIN.test(val ?? '')) take('^');
  };
  const looks: XmlElement = {
    children: new Map([
      ['vertAlign', { open: mark }],
      ['strike', { open: mark }],
    ]),
  };
  return new Map([
    text,
    [
      'r',
      {
        children: new Map<string, XmlElement>([['rPr', looks], text]),
      },
    ],
  ]);
}

/** A text as a person sees it: characters that XML cannot hold are written as `_x000D_` in the file. */
export function unescapeText(text: string): string {
  return ownText(text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, unescaped) : text);
}

function unescaped(written: string, digits: string): string {
  const code = Number.parseInt(digits, 16);
  const isHalfOfCharacter = code >= 0xd800 && code <= 0xdfff;
  return isHalfOfCharacter ? written : String.fromCharCode(code);
}
