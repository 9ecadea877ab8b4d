import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { damagedPart, tooMany } from './damaged-part.js';
import { readXml, type XmlAttributes } from './read-xml.js';
import { unescapeText } from './text-runs.js';

interface WorkbookPart {
  /** In the order in which a person sees them, hidden ones among them. */
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/** The list of sheets. Throws a ReadProblem where one has no name or that of another. */
export async function readWorkbookPart(part: ArchiveEntry): Promise<WorkbookPart> {
  const sheets = new Map<string, string>();
  let is1904 = false;
  const takeSheet = (attributes: XmlAttributes): void => {
    const name = unescapeText(attributes['name'] ?? '');
    // The prefix is free, and every other attribute of a sheet has none.
    const [, relation] = Object.entries(attributes).find(([key]) => /^(?!xmlns:).+:id$/u.test(key)) ?? [];
    if (name === '' || relation === undefined) throw damagedPart(part.name, 'sheetNameless');
    if (sheets.has(name)) throw damagedPart(part.name, 'sameSheetNames', { name });
    if (sheets.size >= limits.sheets) throw tooMany('sheets', limits.sheets);
    sheets.set(name, relation);
  };
  await readXml(part, 'workbook', {
    children: new Map([
      [
        'workbookPr',
        { open: ({ date1904 }: XmlAttributes) => (is1904 = date1904 === '1' || date1904 === 'true') },
      ],
      ['sheets', { children: new Map([['sheet', { open: takeSheet }]]) }],
    ]),
  });
  return { sheets: [...sheets].map(([name, relation]) => ({ name, relation })), is1904 };
}
