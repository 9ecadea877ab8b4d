import type { ComparedCount } from '../model/compared-count.js';
import type { CopyComparison } from '../model/copies.js';
import type { Dataset, ParameterValue } from '../model/dataset.js';
import type { Evidence, Finding } from '../model/finding.js';
import type { Message } from '../model/message.js';
import type { NumberTable } from '../model/number-table.js';
import type { RelationOutcome, SlipTally, Tally } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import type { Plot } from '../model/plot.js';
import type { RevisionLedger } from '../model/revision-ledger.js';
import type { Subject } from '../model/subject.js';
import type { Tier } from '../model/tier.js';
import type { RulePack } from '../rules/pack.js';
import type { Need } from './needs.js';

/** A list that cannot be empty: an omission does not compile. */
type NonEmpty<T> = readonly [T, ...T[]];

export type Parameters = Readonly<Record<string, ParameterValue>>;

/** What a setting can be: a number, the smallest and the largest; or what fits the check's other settings and the data. */
export type Limit =
  | { readonly least: number; readonly most?: number; readonly isWhole?: true }
  | {
      /** As the locale words it. */
      readonly kind: 'hours' | 'levels' | 'bin' | 'window' | 'contestant';
      readonly isPossible: (parameters: Parameters, dataset: Dataset) => boolean;
      /** Which there are to choose from, where the data say. */
      readonly known?: (dataset: Dataset) => string;
    };

export type Limits = Readonly<Record<string, Limit>>;

/** One question asked of a data set. A plain object; one file, and one line in the list. */
export interface Check {
  /** A noun for the failing state, and the file's name. Never reused for another question. */
  readonly id: string;
  readonly evidence: Evidence;
  /** What the method is worth; the checks of the last two run only when asked for. */
  readonly tier: Tier;
  /** In plain words. */
  readonly question: string;
  /** Without any one of these the check is not applicable, and the runner says which is missing. */
  readonly needs: NonEmpty<Need>;
  /** Ids of innocent explanations; the locale words them. */
  readonly innocent: NonEmpty<string>;
  /** Where the method is described. */
  readonly references: NonEmpty<string>;
  readonly defaults: Parameters;
  /** An election file that sets one of these to anything else is refused. */
  readonly limits?: Limits;
  readonly run: (context: CheckContext) => CheckResult;
}

/** All that a check may know. */
export interface CheckContext {
  readonly dataset: Dataset;
  readonly packs: readonly RulePack[];
  readonly parameters: Parameters;
  /** For random numbers: made from the run's seed and the check's id, so that no other check moves it. */
  readonly seed: number;
}

/** A finding before the runner has numbered it and adjusted its p. */
export interface FindingDraft
  extends Omit<Finding, 'id' | 'check' | 'evidence' | 'p' | 'q' | 'working' | 'contributors'> {
  readonly working?: Finding['working'];
  readonly contributors?: Finding['contributors'];
  /** Which test of which family it rests on; null where no p exists. */
  readonly test: { readonly family: number; readonly index: number } | null;
}

/** All tests of one check at one territorial level in one contest, findings or not. */
export interface Family {
  readonly level: string;
  readonly contest: string | null;
  /** BY where the tests depend on each other in ways that BH does not allow. */
  readonly adjustment: 'BH' | 'BY';
  readonly pValues: Float64Array;
}

export interface CheckResult {
  /** How many stations, forms or figures the check could examine. 0 makes it not applicable. */
  readonly examined: number;
  readonly examinedUnit: 'stations' | 'forms' | 'figures';
  /** Stations of which only one side was there, so that they were not compared. */
  readonly unmatched?: readonly Subject[];
  /** What readers need to know of all that was examined: counts, what was skipped, how the data were taken. */
  readonly remarks?: readonly Message[];
  /** Why nothing could be examined, where that is so. */
  readonly unexamined: Message;
  readonly findings: readonly FindingDraft[];
  readonly relations?: readonly RelationOutcome[];
  readonly slips?: SlipTally | null;
  readonly tallies?: readonly Tally[];
  readonly copies?: readonly CopyComparison[];
  readonly revisions?: readonly RevisionLedger[];
  readonly counts?: readonly ComparedCount[];
  readonly families?: readonly Family[];
  /** What a method gives under the assumption it states. */
  readonly estimates?: readonly NumberTable[];
  /** The numbers that charts show. */
  readonly plots?: readonly Plot[];
  /**
   * Hand-made statements (counts, shares, totals) that the check compared with something; any line of a table of readings stands for the
   * whole table.
   */
  readonly compared?: readonly Place[];
}

/** Stands for the earlier election as a whole among what a check compared. */
export const PREVIOUS_ELECTION: Place = { file: -1, fileLine: 1 };
