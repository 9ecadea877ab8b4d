import { type Language, locales } from '../report/locales/index.js';

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
