import { replaceInvisible } from '../model/invisible.js';
import type { Message } from '../model/message.js';
import type { Locale } from './locales/locale.js';
import { say } from './say.js';

/** Longest text from a file that a note quotes. */
const QUOTED_LENGTH = 120;

/** A note in plain words, on one line. Its argument `note` is a note that is in words already, and stays whole. */
export function sayNote({ id, args }: Message, locale: Locale): string {
  const text = Object.hasOwn(locale.notes, id) ? locale.notes[id] : undefined;
  if (text === undefined) return id;
  const quoted = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' && name !== 'note' ? quote(value) : value,
  ]);
  return say(locale, text, Object.fromEntries(quoted));
}

/** Null where nothing is left to be seen. */
function quote(value: string): string | null {
  const characters = [...replaceInvisible(value, () => ' ')];
  const cut =
    characters.length > QUOTED_LENGTH
      ? `${characters.slice(0, QUOTED_LENGTH).join('')}…`
      : characters.join('');
  return cut.replace(/\s+/gu, ' ').trim() || null;
}
