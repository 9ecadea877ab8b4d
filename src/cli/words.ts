import { type Language, locales } from '../report/locales/index.js';
import type { Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';

/** What the commands say, by the text's key. Throws where the language has no such text. */
export type Words = (key: string, args?: Readonly<Record<string, string | number | null>>) => string;

export function wordsOf(locale: Locale): Words {
  return (key, args) => {
    const text = locale.cli[key];
    if (text === undefined) throw new Error(`no text ${key} in ${locale.language}`);
    return say(locale, text, args);
  };
}

/** The language that a call asks for with --lang, before its commands and options are known; English where it names none that there is. */
export function languageOfCall(call: readonly string[]): Language {
  const asked = call.flatMap((word, index) =>
    word === '--lang'
      ? (call[index + 1] ?? [])
      : word.startsWith('--lang=')
        ? word.slice('--lang='.length)
        : [],
  );
  const known = Object.keys(locales) as Language[];
  return known.find((language) => language === asked.at(-1)) ?? 'en';
}
