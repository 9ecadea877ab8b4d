import type { Check } from '../../../src/checks/check.js';
import type { ParameterValue } from '../../../src/model/dataset.js';
import type { Outcome } from '../../../src/model/outcome.js';
import { analyseDataset } from '../../builders.js';
import { randomNumbers } from '../../drills/random-numbers.js';
import { type BuiltForm, type BuiltTable, buildForms } from '../build-forms.js';

/** A station with these numbers: everybody who took part has one ballot counted, three of them invalid where there are as many. */
export function stationForm(
  territory: string,
  station: string | number,
  registered: number,
  came: number,
  votes: number,
): BuiltForm {
  const invalid = Math.min(3, came - votes);
  const valid = came - invalid;
  return {
    territory,
    station: String(station).padStart(4, '0'),
    lines: { registered, issuedInStation: came, invalid, valid },
    votes: [votes, valid - votes],
  };
}

/**
 * Stations of honest voters of one territory, of `least` to 1,500 more each, whose true turnout and share differ from station to station as beta variables with
 * the means 0.6 and 0.55: by some ten percentage points, far more than chance.
 */
export function drawnStations(seed: number, territory: string, stations: number, least = 200): BuiltForm[] {
  const { uniform, gamma, binomial } = randomNumbers(seed);
  const beta = (mean: number): number => {
    const [one, other] = [gamma(24 * mean), gamma(24 * (1 - mean))];
    return one / (one + other);
  };
  return Array.from({ length: stations }, (_, station) => {
    const registered = least + Math.floor(1500 * uniform());
    const came = binomial(registered, beta(0.6));
    return stationForm(territory, station + 1, registered, came, binomial(came, beta(0.55)));
  });
}

export interface Checked {
  readonly outcome: Extract<Outcome, { status: 'completed' }>;
  readonly findings: ReturnType<typeof analyseDataset>['findings'];
}

/** Runs one check with settings of its own over the forms of one contest, or of several; fails where it does not complete. */
export function checkStations(
  check: Check,
  forms: readonly BuiltForm[] | readonly BuiltTable[],
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Checked {
  const { outcome, findings } = runOnStations(check, forms, parameters);
  if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
  return { outcome, findings };
}

/** The same, however it ends. */
export function runOnStations(
  check: Check,
  forms: readonly BuiltForm[] | readonly BuiltTable[],
  parameters: Readonly<Record<string, ParameterValue>> = {},
) {
  const dataset = { ...buildForms(tablesOf(forms)), parameters: { [check.id]: parameters } };
  const { outcomes, findings } = analyseDataset(dataset, [check]);
  return { outcome: outcomes[0], findings };
}

function tablesOf(forms: readonly BuiltForm[] | readonly BuiltTable[]): readonly BuiltTable[] {
  const isTable = (one: BuiltForm | BuiltTable): one is BuiltTable => 'contest' in one;
  const tables = forms.filter(isTable);
  return tables.length > 0
    ? tables
    : [{ contest: 'mayor', forms: forms.flatMap((one) => (isTable(one) ? [] : [one])) }];
}
