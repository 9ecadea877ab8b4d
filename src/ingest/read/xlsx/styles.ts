import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { tooMany } from './damaged-part.js';
import { builtInFormat, formatOfCode, type NumberFormat } from './number-format.js';
import { readXml, type XmlAttributes } from './read-xml.js';

/** What the numbers of cells mean, by the index of their style. */
export async function readStyles(part: ArchiveEntry): Promise<readonly NumberFormat[]> {
  const defined = new Map<string, NumberFormat>();
  const ids: string[] = [];
  const define = ({ numFmtId = '', formatCode = '' }: XmlAttributes): void => {
    if (defined.size >= limits.cellStyles) throw tooMany('numberFormats', limits.cellStyles);
    defined.set(numFmtId, formatOfCode(formatCode));
  };
  const take = ({ numFmtId = '0' }: XmlAttributes): void => {
    if (ids.length >= limits.cellStyles) throw tooMany('cellStyles', limits.cellStyles);
    ids.push(numFmtId);
  };
  await readXml(part, 'styleSheet', {
    children: new Map([
      ['numFmts', { children: new Map([['numFmt', { open: define }]]) }],
      ['cellXfs', { children: new Map([['xf', { open: take }]]) }],
    ]),
  });
  return ids.map((id) => defined.get(id) ?? builtInFormat(Number(id)));
}
