import type { IssueTexts } from '../../locale.js';

export const text = (expected: string, advice: string): IssueTexts => ({ expected, advice });

/** The nearest known name, where there is one near. */
export const NEAREST = '{nearest, select, __absent {} other { Возможно, имелось в виду «{nearest}»?}}';
