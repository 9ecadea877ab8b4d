import { en } from './en/index.js';
import type { Locale } from './locale.js';
import { ru } from './ru/index.js';

/** THE list of languages. */
export const locales = { en, ru } as const satisfies Record<string, Locale>;

export type Language = keyof typeof locales;
