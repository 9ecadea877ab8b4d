import type { Locale } from './locales/locale.js';
import { say } from './say.js';

/** What the commands say, by the text's key. Throws where the language has no such text. */
export type Words = (key: string, args?: Readonly<Record<string, string | number | null>>) => string;

export function wordsOf(locale: Locale): Words {
  return (key, args) => {
    const text = locale.cli[key];
    if (text === undefined) throw new Error(`no text ${key} in ${locale.language}`);
    return say(locale, text, args);
  };
}
