import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { createApart } from './apart.js';

/** Media for which a style sheet holds on a screen. */
const ON_SCREEN = /^\s*$|\b(?:all|screen)\b/iu;

/** The kind of style sheet that browsers know, which is also that of one that names none. */
const CSS = /^(?:text\/css)?$/iu;

/** The texts of the `style` elements of a page that browsers apply: none for print and the like, of another kind, or in a template. */
export function styleSheets(page: string): readonly string[] {
  if (!/<style/iu.test(page)) return [];
  const sheets: string[] = [];
  let tag = '';
  let attribute = '';
  let media = '';
  let type = '';
  let sheet: string | null = null;
  const apart = createApart();
  const openTag = (): void => {
    apart.open(tag);
    if (tag === 'style') sheet = '';
  };
  const take = (text: string): void => {
    if (sheet !== null) sheet += text;
  };
  const nothing = (): void => {};
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = page.slice(start, end).toLowerCase();
      media = '';
      type = '';
    },
    onattribname: (start, end) => {
      attribute = page.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => {
      if (tag === 'style' && attribute === 'media') media += page.slice(start, end);
      if (tag === 'style' && attribute === 'type') type += page.slice(start, end);
    },
    onopentagend: openTag,
    onselfclosingtag: openTag,
    onclosetag(start, end) {
      if (sheet !== null && ON_SCREEN.test(media) && CSS.test(type) && !apart.isOpen()) sheets.push(sheet);
      sheet = null;
      apart.close(page.slice(start, end).toLowerCase());
    },
    ontext: (start, end) => take(page.slice(start, end)),
    ontextentity: nothing,
    onattribentity: nothing,
    onattribend: nothing,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(page);
  tokenizer.end();
  return sheets;
}
