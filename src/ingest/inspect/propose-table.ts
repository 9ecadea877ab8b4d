import { recogniseFormat } from '../formats/recognise-format.js';
import type { CollectedKeys } from './collect-keys.js';
import { longColumns, longForms, longKeys } from './long-forms.js';
import { COMMISSION, type TableProposal } from './proposed.js';
import { slug } from './slug.js';
import type { TableProfile } from './table-profile.js';
import { wideForms } from './wide-forms.js';

/** The proposal for one table, and the format it comes from; null where it comes from words and numbers alone. */
export interface ProposedTable {
  readonly format: string | null;
  readonly sure: number;
  readonly proposal: TableProposal;
}

/** Proposes how to read one table: by its format if it has a known one, else as a long or a wide table of forms. */
export function proposeTable(
  profile: TableProfile,
  fileName: string,
  keys: readonly CollectedKeys[],
): ProposedTable {
  const recognised = recogniseFormat(profile);
  if (recognised) {
    const { format, sure } = recognised;
    return { format: format.id, sure, proposal: format.propose(profile, { fileName, keys }) };
  }
  const options = { source: COMMISSION, contest: { id: slug(fileName, 'contest'), name: fileName } };
  const long = longColumns(profile);
  const proposal = long ? longForms(profile, long, options, keys) : wideForms(profile, options);
  const assumed = [{ id: 'source-assumed', args: { role: COMMISSION.role } }, ...proposal.assumed];
  return { format: null, sure: 0, proposal: { ...proposal, assumed } };
}

/** The columns whose tuples must be collected before a table can be proposed well; none for most. */
export function wantedKeys(profile: TableProfile): readonly (readonly string[])[] {
  const recognised = recogniseFormat(profile);
  if (recognised) return recognised.format.keys?.(profile) ?? [];
  const keys = longKeys(profile);
  return keys.length > 0 ? [keys] : [];
}
