import { groupBy } from '../../model/group-by.js';
import type { Done } from './batch.js';

/** One place with its data sets, by date and then by name. */
export interface SamePlace {
  /** As it is written most lately. */
  readonly name: string;
  readonly elections: readonly (Done & { readonly date: string })[];
}

/** The places with data sets of several dates, by name, and how many data sets are not among them. */
export interface SamePlaces {
  readonly places: readonly SamePlace[];
  /** Every date that one of them has, in order. */
  readonly dates: readonly string[];
  /** Data sets without a date, and those whose place has one date alone. */
  readonly undated: number;
  readonly alone: number;
}

/**
 * Data sets of one place at different dates. **A place is known by its name alone**, as the job has it: one that changed its name is two, and two
 * places of one name are one. It is called like the value of the column that it was split by, or, where it is no part, like the last folder of
 * its data set's name.
 */
export function samePlaces(done: readonly Done[]): SamePlaces {
  const dated = done.flatMap((one) => (isDate(one.digest.date) ? [{ ...one, date: one.digest.date }] : []));
  const groups = [...groupBy(dated, ({ job }) => job.place)];
  const several = groups.filter(([, group]) => new Set(group.map(({ date }) => date)).size > 1);
  const places = several.map(([key, group]) => {
    const elections = [...group].sort(
      (one, other) => compare(one.date, other.date) || compare(one.job.name, other.job.name),
    );
    const last = elections.at(-1);
    return { key, name: last ? placeOf(last) : key, elections };
  });
  return {
    places: places
      .sort((one, other) => compare(one.name, other.name) || compare(one.key, other.key))
      .map(({ name, elections }) => ({ name, elections })),
    dates: [...new Set(places.flatMap(({ elections }) => elections.map(({ date }) => date)))].sort(compare),
    undated: done.length - dated.length,
    alone: dated.length - several.reduce((sum, [, group]) => sum + group.length, 0),
  };
}

function placeOf({ job }: Done): string {
  return job.part?.value ?? job.name.split('/').at(-1) ?? job.name;
}

function isDate(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
