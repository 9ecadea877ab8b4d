import type { IssueCode } from '../../../../model/issue-codes.js';
import type { IssueTexts } from '../../locale.js';
import { description } from './description.js';
import { files } from './files.js';
import { rows } from './rows.js';

/** By code: what was expected, and what to do. Where it stood and what was there is added by the program. */
export const issues: Readonly<Record<IssueCode, IssueTexts>> = { ...files, ...description, ...rows };
