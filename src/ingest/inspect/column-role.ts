import type { Message } from '../../model/message.js';
import type { ColumnProfile } from './table-profile.js';
import type { Role } from './words/role.js';

/** A column with what its words and its cells together say it is. */
export interface ColumnRole {
  readonly column: ColumnProfile;
  /** Null where nothing is known of it. */
  readonly role: Role | null;
  readonly sure: number;
  readonly level: number | null;
  readonly why: Message;
}
