import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { limits } from '../limits.js';
import { createLineFinder } from '../line-finder.js';
import { createApart } from './apart.js';
import { createHiding, type LookAttributes } from './hiding.js';
import { styleSheets } from './style-sheets.js';
import { createTableStack, type PageTable } from './table-stack.js';

/** Elements whose content is no text of the page. */
const UNREAD = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);

/** Elements that do not run on in the line they stand in. */
const BLOCK =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|h[1-6]|hr|tr|table|form|pre|center|address|blockquote|section|article|header|footer|nav|aside|main|figure|legend|details|summary|fieldset)$/u;

const SECTION = /^(?:thead|tbody|tfoot)$/u;

/** Elements of which tables are made. */
const STRUCTURE = /^(?:table|thead|tbody|tfoot|tr|td|th|col|colgroup)$/u;

/** Elements whose text stands apart from what it touches: marks of footnotes, what was struck out, and what can be chosen. */
const MARK = /^(?:sup|sub|s|del|strike|ins|option)$/u;

/**
 * The tables of a page, in the order in which they begin. Read tag by tag, without a tree of the page in memory: the tokenizer of
 * htmlparser2 and not its parser, because at a stray `</html>` in the middle, as in pages of the Russian commission before 2020, the
 * parser closes every table. Rows that stand in no table are one where the page has none. Throws a ReadProblem where there are too
 * many cells or tables within tables.
 */
export function scanPage(page: string): readonly PageTable[] {
  const tables: PageTable[] = [];
  const stack = createTableStack(tables);
  const lineAt = createLineFinder(page);
  let tag = '';
  let tagStart = 0;
  let unread: string | null = null;
  const apart = createApart();
  let attribute = '';
  let value = '';
  let attributes: TagAttributes = {};
  const hidingOf = createHiding(styleSheets(page));
  let isBareOpen = false;
  const isBare = !/<table[\s>]/iu.test(page);

  const openTag = (): void => {
    if (apart.open(tag)) {
      stack.openApart();
      return;
    }
    const hiding = hidingOf(tag, attributes);
    if (!STRUCTURE.test(tag) && !UNREAD.has(tag)) stack.openElement(tag, hiding);
    if (BLOCK.test(tag)) stack.text(' ');
    else if (MARK.test(tag)) stack.text('^');
    if (isBare && !isBareOpen && !apart.isOpen() && tag === 'tr') {
      isBareOpen = true;
      stack.openTable(null);
    }
    if (UNREAD.has(tag)) unread = tag;
    else if (tag === 'table') stack.openTable(hiding);
    else if (tag === 'tr') stack.openRow(lineAt(tagStart), hiding);
    else if (tag === 'td' || tag === 'th') {
      const { colspan = '', rowspan = '' } = attributes;
      stack.openCell(lineAt(tagStart), hiding, {
        columns: spanOf(colspan, 1, limits.pageColumnSpan),
        rows: spanOf(rowspan, Number.POSITIVE_INFINITY, limits.pageRowSpan),
      });
    } else if (SECTION.test(tag)) stack.openSection(hiding);
  };
  const closeTag = (name: string): void => {
    if (apart.close(name)) {
      stack.closeApart();
      return;
    }
    if (name === unread) unread = null;
    else if (name === 'table') stack.closeTable();
    else if (name === 'tr') stack.closeRow();
    else if (name === 'td' || name === 'th') stack.closeCell();
    else if (SECTION.test(name)) stack.closeSection();
    else stack.closeElement(name);
    if (BLOCK.test(name)) stack.text(' ');
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = page.slice(start, end).toLowerCase();
      tagStart = start - 1;
      attributes = {};
    },
    onattribname(start, end) {
      attribute = page.slice(start, end).toLowerCase();
      value = '';
    },
    // Of a giant attribute only the beginning is kept.
    onattribdata: (start, end) => {
      if (value.length < VALUE_CHARACTERS)
        value += page.slice(start, Math.min(end, start + VALUE_CHARACTERS));
    },
    onattribentity: (code) => {
      if (value.length < VALUE_CHARACTERS) value += String.fromCodePoint(code);
    },
    onattribend() {
      if (isKept(attribute)) attributes[attribute] ??= value;
    },
    onopentagend: openTag,
    onselfclosingtag: openTag,
    onclosetag: (start, end) => closeTag(page.slice(start, end).toLowerCase()),
    ontext: (start, end) => unread ?? stack.text(page.slice(start, end)),
    ontextentity: (code) => unread ?? stack.text(String.fromCodePoint(code)),
    oncdata: () => {},
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(page);
  tokenizer.end();
  stack.end();
  return tables;
}

const VALUE_CHARACTERS = 4096;

/** The attributes of a tag that matter here, in small letters; of one that it has twice, the first. */
type TagAttributes = { -readonly [Name in keyof LookAttributes | 'colspan' | 'rowspan']?: string };

const KEPT: readonly string[] = ['colspan', 'rowspan', 'style', 'class', 'id', 'hidden', 'open'];

function isKept(attribute: string): attribute is keyof TagAttributes {
  return KEPT.includes(attribute);
}

/** How many rows or columns a cell covers; `whole` stands for 0: of rows all that are left. */
function spanOf(written: string, whole: number, most: number): number {
  const span = /^\s*\+?(\d+)/u.exec(written)?.[1];
  if (span === undefined) return 1;
  return Number(span) === 0 ? whole : Math.min(Number(span), most);
}
