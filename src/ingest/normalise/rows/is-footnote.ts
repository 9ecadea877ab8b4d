/** Signs that a remark begins with; a list's "1)" counts before several words only. */
const NOTE_MARK = /^[*†‡§¹²³⁴⁵]+\s*\p{L}+\s+\p{L}/u;
const LIST_MARK = /^\(?(?:\d{1,2}|\p{Ll})\)\s+(?:\S+\s+){3}\S/u;
const LONE_MARK = /^(?:[*†‡§¹²³⁴⁵]+|\(?\d{1,2}\))$/u;

/** Words that a remark begins with, before a colon, stop or long dash; alone they may be a name: Sumber is a village. */
const NOTE_WORD =
  /^(?:notes?|n\.? ?b|sources?|remarks?|footnotes?|prepared|generated|printed|(?:last )?updated|as of|примечани[ея]|источники?|прим|данные на|примітк[аи]|джерело|uwag[ai]|źródło|notas?|observacion(?:es)?|fuentes?|fontes?|observaç(?:ão|ões)|remarques?|catatan|sumber|keterangan|hinweise?|anmerkung(?:en)?|quellen?)\s*\d{0,2}\s*[:.–—]/iu;
const SAYS_WHEN = /^(?:prepared|generated|printed|(?:last )?updated|as of|по состоянию на|данные на)\s/iu;
const PAGE = /^(?:page|страница|стр\.|página|strona|halaman|seite)\s*\d+/iu;

/** Fewest letters of a heading; fewer may be the number of a station that is written in letters. */
const LETTERS_OF_HEADING = 3;

/**
 * Whether a row of a table `width` columns wide is a remark or the heading of a group, and no station: one cell of it is filled, or two
 * of which the first begins a remark ("* preliminary data", "Source: …", "Примечание: …"), and it holds words. **A row with the
 * number of a station and nothing else is a station that reported nothing**, so a cell with a digit in it is a remark only if it
 * begins like one. `stationAt`: the column that names stations; without it the only words of a row are taken for a heading, with
 * it words in that column may be the name of a station, and are a remark only if they begin like one.
 */
export function isFootnote(texts: readonly string[], width: number, stationAt = -1): boolean {
  const filled = filledCells(texts);
  const [first, second, third] = filled;
  if (!first || third || filled.length > width - 2) return false;
  if (second) return isRemark(first.text) || (LONE_MARK.test(first.text) && isWords(second.text));
  if (isRemark(first.text)) return true;
  return first.position !== stationAt && isWords(first.text);
}

/** Whether a row that is no station is the heading of a group and no remark: its only text does not begin as remarks do. */
export function isHeading(texts: readonly string[]): boolean {
  const [only, ...others] = filledCells(texts);
  return only !== undefined && others.length === 0 && !isRemark(only.text);
}

function filledCells(
  texts: readonly string[],
): readonly { readonly text: string; readonly position: number }[] {
  return texts.flatMap((text, position) => (text.trim() === '' ? [] : [{ text: text.trim(), position }]));
}

function isRemark(text: string): boolean {
  return [NOTE_MARK, LIST_MARK, NOTE_WORD, SAYS_WHEN, PAGE].some((sign) => sign.test(text));
}

function isWords(text: string): boolean {
  return !/\p{N}/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_OF_HEADING;
}
