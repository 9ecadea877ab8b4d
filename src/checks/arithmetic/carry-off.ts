import { getOrAdd } from '../../model/get-or-add.js';
import type { ResultForms } from '../../model/result-forms.js';
import type { Check, CheckContext, FindingDraft } from '../check.js';
import { distinctPlaces, formFigure, stationSubject } from '../figures.js';
import { numberSetting } from '../number-setting.js';
import { formsOfStation, type PublishedForm, publications } from '../publications.js';
import { publishedSum } from './ballot-sums.js';
import { type BoxBalance, boxBalance } from './carried-off.js';
import { createCarryOffTotals } from './carry-off-totals.js';

const INNOCENT = ['kept-by-voters', 'another-box', 'spoiled-and-replaced', 'line-read-otherwise'] as const;

/** Ballots issued at a station and not found in its boxes, where they are more than a bound. */
export const carryOff: Check = {
  id: 'carry-off',
  evidence: 'arithmetic',
  tier: 'A',
  question: 'Were many more ballots issued at a station than its boxes hold?',
  needs: ['commission-forms'],
  innocent: INNOCENT,
  references: [
    'A. Lyubarev: normal carry-off is none or a few ballots a station; above 10 it asks for an explanation',
    'Russian Federation, Federal Law 20-FZ: lines of the protocol on ballots issued and found',
  ],
  defaults: { bound: 10 },
  run({ dataset, parameters }) {
    const bound = numberSetting(parameters, 'bound', 0);
    const totals = createCarryOffTotals(dataset, bound);
    const stations = new Set<number>();
    const findings: FindingDraft[] = [];
    for (const balanced of latestBalances(dataset)) {
      stations.add(balanced.station);
      const { source, contest } = balanced.form.publication;
      totals.add(source, contest, balanced.missing);
      if (balanced.missing > bound) findings.push(carryOffFinding(dataset, balanced, bound));
    }
    return {
      examined: stations.size,
      examinedUnit: 'stations',
      unexamined: { id: 'no-issued-and-found', args: {} },
      findings,
      remarks: totals.finish(),
    };
  },
};

interface Balanced {
  readonly station: number;
  readonly form: PublishedForm;
  readonly balance: BoxBalance;
  readonly missing: number;
}

/** Of every station and contest the commission's latest form that has both sides of the balance filled. */
function* latestBalances(dataset: CheckContext['dataset']): Generator<Balanced> {
  const officials = publications(dataset, (role) => role === 'commission');
  const balances = new Map<ResultForms, BoxBalance | null>();
  for (let contest = 0; contest < dataset.contests.length; contest++) {
    const ofContest = officials.filter((publication) => publication.contest === contest);
    if (ofContest.length === 0) continue;
    for (let station = 0; station < dataset.stations.length; station++) {
      for (const form of formsOfStation(ofContest, contest, station)) {
        const balance = getOrAdd(balances, form.forms, () => boxBalance(form.forms));
        const missing = balance?.missingOn(form.row) ?? null;
        if (!balance || missing === null) continue;
        yield { station, form, balance, missing };
        break;
      }
    }
  }
}

function carryOffFinding(
  dataset: CheckContext['dataset'],
  { station, form, balance, missing }: Balanced,
  bound: number,
): FindingDraft {
  const due = publishedSum(dataset, form, balance.due);
  const found = publishedSum(dataset, form, balance.found);
  if (!due || !found) throw new Error('expected a form with both sides of the balance');
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: dataset.contests[form.forms.contest]?.id ?? null,
    message: { id: 'not-in-boxes', args: { bound } },
    expected: formFigure(dataset, balance.due.measure, due),
    actual: formFigure(dataset, balance.found.measure, found),
    difference: -missing,
    unit: 'ballots',
    votesAtStake: missing,
    method: 'exact',
    n: balance.due.columns.length + balance.found.columns.length,
    test: null,
    direction: null,
    cells: [],
    notes: [],
    innocent: [...INNOCENT],
    provenance: distinctPlaces([...due.places, ...found.places]),
  };
}
