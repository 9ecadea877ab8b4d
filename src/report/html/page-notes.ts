import type { Locale } from '../locales/locale.js';

/** What a page says of what it does not show by itself; the files that it names beside it are not those of every page. */
export type PageNotes = Readonly<Pick<Locale['html'], 'no-script' | 'first-rows' | 'chart-left-out'>>;
