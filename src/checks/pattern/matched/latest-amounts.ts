import { countAt } from '../../../model/count.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import type { ResultForms } from '../../../model/result-forms.js';
import { foundBallots, issuedBallots, sumOnRow } from '../../arithmetic/ballot-sums.js';
import { boxBalance } from '../../arithmetic/carried-off.js';
import type { PublishedForm } from '../../publications.js';

/** A number that a station last published, and the form that it stands on. */
export interface Amount {
  readonly value: number;
  readonly form: PublishedForm;
}

/** A number on a row of a table of forms, null where it is blank; undefined where the forms do not have it. */
type Read = ((row: number) => number | null) | undefined;

interface Readers {
  readonly registered: Read;
  readonly issued: Read;
  readonly turnout: Read;
  readonly found: Read;
  readonly marked: Read;
  readonly missing: Read;
  readonly due: Read;
}

export type AmountName = keyof Readers;

/**
 * What the forms of a station, latest first, say of voters and ballots. Of kinds of numbers the first that any of the forms has, filled in
 * or not; of that the latest that is filled: a later publication of only some lines hides no other. Null where it is blank or on no form.
 */
export function createLatestAmounts() {
  const known = new Map<ResultForms, Readers>();
  const readersOf = (forms: ResultForms): Readers => getOrAdd(known, forms, () => createReaders(forms));
  return (history: readonly PublishedForm[], ...kinds: readonly AmountName[]): Amount | null => {
    const kind = kinds.find((one) => history.some(({ forms }) => readersOf(forms)[one]));
    if (!kind) return null;
    return latest(history, (form) => readersOf(form.forms)[kind]?.(form.row) ?? null);
  };
}

export function latestVotes(history: readonly PublishedForm[], contestant: string): Amount | null {
  return latest(history, ({ forms, row }) => countAt(forms.votes.get(contestant), row));
}

/** The votes of all contestants whom any of the forms has, each as last published; null where one is blank. */
export function latestVotesOfAll(history: readonly PublishedForm[]): Amount | null {
  const contestants = new Set(history.flatMap(({ forms }) => [...forms.votes.keys()]));
  const amounts = [...contestants].map((contestant) => latestVotes(history, contestant));
  const filled = amounts.flatMap((amount) => amount ?? []);
  const [first] = filled;
  if (!first || filled.length < amounts.length) return null;
  return { value: filled.reduce((sum, { value }) => sum + value, 0), form: first.form };
}

function latest(
  history: readonly PublishedForm[],
  read: (form: PublishedForm) => number | null,
): Amount | null {
  for (const form of history) {
    const value = read(form);
    if (value !== null) return { value, form };
  }
  return null;
}

function createReaders(forms: ResultForms): Readers {
  const { registered, turnout, valid, invalid } = forms.lines;
  const [issued, found, balance] = [issuedBallots(forms), foundBallots(forms), boxBalance(forms)];
  return {
    registered: registered && ((row) => countAt(registered, row)),
    issued: issued ? (row) => sumOnRow(issued, row) : undefined,
    turnout: turnout && ((row) => countAt(turnout, row)),
    found: found ? (row) => sumOnRow(found, row) : undefined,
    marked:
      valid &&
      ((row) => {
        const counts = [valid, ...(invalid ? [invalid] : [])].map((column) => countAt(column, row));
        return counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      }),
    missing: balance ? (row) => balance.missingOn(row) : undefined,
    due: balance ? (row) => (balance.missingOn(row) === null ? null : sumOnRow(balance.due, row)) : undefined,
  };
}
