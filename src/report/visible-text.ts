import { replaceInvisible } from '../model/invisible.js';

/** Longest text from the inputs that a report prints in one place. */
const LONGEST = 200;

/**
 * A text on one line in which every character can be seen: white space becomes a space, anything invisible, which could make a
 * line read as another, its code point in brackets. Texts over 200 characters are cut, with an ellipsis.
 */
export function visibleText(text: string): string {
  return visibleUpTo(LONGEST, text);
}

/** The same, cut at another length. */
export function visibleUpTo(longest: number, text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const characters = [...oneLine];
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : oneLine;
  return replaceInvisible(cut, visibleCharacter);
}

/** What stands for a character that cannot be seen: its code point in brackets. */
export function visibleCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}
