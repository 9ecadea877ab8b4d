import { english } from './english.js';
import { french } from './french.js';
import { indonesian } from './indonesian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import type { HeaderWords } from './role.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';

/** THE list of languages whose headers are understood. */
export const languages: readonly HeaderWords[] = [
  english,
  russian,
  spanish,
  polish,
  portuguese,
  french,
  indonesian,
];
