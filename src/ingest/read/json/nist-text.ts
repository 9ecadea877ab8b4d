import { fieldOf } from './parse-part.js';

/** A text in several languages: the English one, else the first; a plain text as it is; nothing where there is none. */
export function localized(value: unknown): string {
  if (typeof value === 'string') return value;
  const texts = [fieldOf(value, 'Text')].flat();
  const english = texts.find((text) => /^en(?:-|$)/iu.test(String(fieldOf(text, 'Language'))));
  const chosen = english ?? texts[0];
  const content = typeof chosen === 'string' ? chosen : fieldOf(chosen, 'Content');
  return typeof content === 'string' ? content : '';
}
