import { en } from './en/index.js';
import type { Locale } from './locale.js';

/** THE list of languages. */
export const locales = { en } as const satisfies Record<string, Locale>;

export type Language = keyof typeof locales;
