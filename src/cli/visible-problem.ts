import { visibleUpTo } from '../report/visible-text.js';

/** It is a sentence or two, longer than a name, and may quote what stood in a file or a database. */
const LONGEST = 2000;

/** A problem on one line of a terminal. */
export const visibleProblem = (text: string): string => visibleUpTo(LONGEST, text);
