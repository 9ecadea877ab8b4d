import type { Evidence, Slip } from '../../model/finding.js';
import type { Holds, SetAsideReason } from '../../model/input-file.js';
import type { IssueCode } from '../../model/issue-codes.js';
import type { StandardLine } from '../../model/line.js';
import type { Unit } from '../../model/measure.js';
import type { Counted } from '../../model/observation.js';
import type { Role, Selection } from '../../model/source.js';
import type { TemplateId } from '../../model/template-id.js';
import type { Tier } from '../../model/tier.js';

/**
 * Everything the program says, in one language. Texts are ICU messages; of every number `x` among the arguments
 * `{xText}` is the number written out, and `{x}` is for choosing a plural.
 */
export interface Locale {
  readonly language: string;
  readonly numbers: { readonly group: string; readonly decimal: string };
  readonly lines: Readonly<Record<StandardLine, string>>;
  /** Sums that rule packs and checks name. */
  readonly sums: Readonly<Record<string, string>>;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly slips: Readonly<Record<Slip, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly selections: Readonly<Record<Selection, SelectionTexts>>;
  readonly precisions: Readonly<Record<'not-stated' | 'exact' | 'at-least' | 'about', string>>;
  readonly evidence: Readonly<Record<Evidence, EvidenceTexts>>;
  /** What a method of each tier is worth. */
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly holds: Readonly<Record<Holds, string>>;
  readonly setAside: Readonly<Record<SetAsideReason, string>>;
  readonly issues: Readonly<Record<IssueCode, IssueTexts>>;
  /** What is said of a proposed election file. A text from the tables that is empty chooses `__absent`. */
  readonly notes: Readonly<Record<string, string>>;
  /** What is said at a terminal of tables that were looked at. */
  readonly inspect: Readonly<Record<InspectText, string>>;
  /** What the commands say of themselves and of their results. */
  readonly cli: Readonly<Record<string, string>>;
  /** What the empty tables are for. */
  readonly templates: Readonly<Record<TemplateId, string>>;
  readonly needs: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly report: Readonly<Record<string, string>>;
  /** What the page in a browser says besides. */
  readonly html: Readonly<Record<HtmlText, string>>;
  readonly checks: Readonly<Record<string, CheckTexts>>;
}

/** Of these `rows` and `page` are filled in by the page's script: plain places for numbers, no plurals. */
export type HtmlText =
  | 'skip'
  | 'contents'
  | 'every-finding'
  | 'every-finding-intro'
  | 'findings-left-out'
  | 'dossiers-left-out'
  | 'chart-left-out'
  | 'first-rows'
  | 'no-script'
  | 'filter'
  | 'rows'
  | 'page'
  | 'previous'
  | 'next'
  | 'dossier'
  | 'described'
  | 'close'
  | 'values'
  | 'made-by';

export type InspectText =
  | 'table'
  | 'counts'
  | 'format'
  | 'more-columns'
  | 'col-column'
  | 'col-type'
  | 'col-filled'
  | 'col-blank'
  | 'col-smallest'
  | 'col-largest'
  | 'col-different'
  | 'col-examples'
  | 'col-read-as'
  | 'col-sure'
  | 'type'
  | 'unclear'
  | 'written';

interface SelectionTexts {
  readonly name: string;
  /** What may be concluded from stations chosen like this. */
  readonly meaning: string;
}

interface EvidenceTexts {
  readonly title: string;
  /** The kind in a word or two, at the beginning of a sentence. */
  readonly short: string;
  readonly meaning: string;
}

export interface IssueTexts {
  /** Completes "expected …". */
  readonly expected: string;
  readonly advice: string;
}

/** What stands on a chart. The title states what is to be seen; axes name quantity and unit. */
export interface PlotTexts {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series?: Readonly<Record<string, string>>;
  /** What the steps of colour count, with its unit. */
  readonly colour?: string;
  /** What the numbers behind the colours are where several places are added up; that of the colours where left out. */
  readonly weight?: string;
}

/** What is said of one check. */
export interface CheckTexts {
  readonly title: string;
  /** How it works, for the method notes: what is compared with what, the assumption, what it cannot see. */
  readonly method: string;
  /** Sentences of findings by message id. */
  readonly messages: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly innocent: Readonly<Record<string, string>>;
  /** What stands over a table of numbers, by the table’s id. */
  readonly tables?: Readonly<Record<string, string>>;
  /** What the columns of such tables are called. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Titles, axes and series of charts, by the plot’s id. */
  readonly plots?: Readonly<Record<string, PlotTexts>>;
  /** What to do with a finding. */
  readonly next: string;
  /** Why nothing could be examined. */
  readonly unexamined: Readonly<Record<string, string>>;
}
