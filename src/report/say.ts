import { IntlMessageFormat } from 'intl-messageformat';
import { getOrAdd } from '../model/get-or-add.js';
import { formatNumber } from './format-number.js';
import type { Locale } from './locales/locale.js';

type Arguments = Readonly<Record<string, string | number | null>>;

/** What an argument that is absent is called in a text's `select`. */
const ABSENT = '__absent';

const compiled = new WeakMap<Locale, Map<string, IntlMessageFormat>>();

/**
 * A text of the locale with its arguments put in. Numbers are written by our own formatter under the name `xText`, so that the
 * words do not change with the runtime; an absent argument chooses `__absent`. Throws where the text names an argument
 * that is not given.
 */
export function say(locale: Locale, text: string, args: Arguments = {}): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'number') {
      values[name] = value;
      values[`${name}Text`] = formatNumber(value, locale);
    } else {
      values[name] = value ?? ABSENT;
    }
  }
  return String(messageOf(locale, text).format(values));
}

function messageOf(locale: Locale, text: string): IntlMessageFormat {
  const messages = getOrAdd(compiled, locale, () => new Map<string, IntlMessageFormat>());
  // Names come in as arguments, never as tags of the text.
  return getOrAdd(
    messages,
    text,
    () => new IntlMessageFormat(text, locale.language, undefined, { ignoreTag: true }),
  );
}
