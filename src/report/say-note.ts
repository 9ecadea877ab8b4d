import type { Message } from '../model/message.js';
import type { Locale } from './locales/locale.js';

/** What a text from a file may hold that would not stay on its line, or would not be seen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;

/** Longest text from a file that a note quotes. */
const QUOTED_LENGTH = 120;

/** A note in plain words, on one line. */
export function sayNote({ id, args }: Message, { notes }: Locale): string {
  const text = Object.hasOwn(notes, id) ? (notes[id] ?? id) : id;
  return text.replace(/\{(\w+)\}/gu, (_, name: string) =>
    Object.hasOwn(args, name) ? quoted(args[name]) : '',
  );
}

function quoted(value: string | number | null | undefined): string {
  const characters = [...String(value ?? '').replace(INVISIBLE, ' ')];
  const cut =
    characters.length > QUOTED_LENGTH
      ? `${characters.slice(0, QUOTED_LENGTH).join('')}…`
      : characters.join('');
  return cut.replace(/\s+/gu, ' ').trim();
}
