import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Media for which a style sheet holds on a screen. */
const ON_SCREEN = /^\s*$|\b(?:all|screen)\b/iu;

/** The texts of the `style` elements of a page, those for print and the like left out. */
export function styleSheets(page: string): readonly string[] {
  if (!/<style/iu.test(page)) return [];
  const sheets: string[] = [];
  let tag = '';
  let attribute = '';
  let media = '';
  let sheet: string | null = null;
  const openTag = (): void => {
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
    },
    onattribname: (start, end) => {
      attribute = page.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => {
      if (tag === 'style' && attribute === 'media') media += page.slice(start, end);
    },
    onopentagend: openTag,
    onselfclosingtag: openTag,
    onclosetag() {
      if (sheet !== null && ON_SCREEN.test(media)) sheets.push(sheet);
      sheet = null;
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
