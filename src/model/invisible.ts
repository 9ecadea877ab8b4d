/**
 * Characters that cannot be seen, or change the direction of what follows: control and format characters, line and paragraph
 * separators, private and half ones, those that Unicode lets a program leave out (variation selectors, fillers, joiners), and the
 * few that it counts as visible and that show nothing: the blank of Braille, a filler of Khitan, a note without a head.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{16fe4}\u{1d159}]/gu;

/** Whether a text holds a character that cannot be seen; a line feed is one, a space is none. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1;
}

/** The text with something else in place of each character that cannot be seen. */
export function replaceInvisible(text: string, replacement: (character: string) => string): string {
  return text.replace(INVISIBLE, replacement);
}
