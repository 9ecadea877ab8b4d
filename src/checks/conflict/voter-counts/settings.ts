import type { ParameterValue } from '../../../model/dataset.js';
import type { Limits, Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { minuteOf } from './hours.js';

/** The settings of `voter-count-gap`, read. */
export interface CountSettings {
  /** Share of what was there that a counter sees on average. */
  readonly detection: number;
  /** Size of the negative binomial: the smaller, the more counts differ. */
  readonly size: number;
  /** Lowest share seen, and smallest size, for which the bound is to hold. */
  readonly leastDetection: number;
  readonly leastSize: number;
  /** Share of an official total that may have voted where no counter sat, where the form does not say. */
  readonly elsewhere: number;
  /** How many times as busy as the busiest watched stretch the unwatched time may have been. */
  readonly busier: number;
  /** When the stations open and close, in minutes; null where not stated. */
  readonly open: { readonly from: number; readonly to: number } | null;
}

export const COUNT_DEFAULTS = {
  detection: 0.95,
  size: 25,
  leastDetection: 0.9,
  leastSize: 10,
  elsewhere: 0.15,
  busier: 2,
  opens: '',
  closes: '',
} as const;

/** What they may be; others are refused before any check runs. */
export const COUNT_LIMITS: Limits = {
  detection: { least: 0.01, most: 1 },
  size: { least: 0.1 },
  leastDetection: { least: 0.01, most: 1 },
  leastSize: { least: 0.1 },
  elsewhere: { least: 0, most: 1 },
  busier: { least: 1 },
  opens: {
    kind: 'hours',
    isPossible: ({ opens, closes }) => (opens === '' ? closes === '' : hourOf(opens) !== null),
  },
  closes: { kind: 'hours', isPossible: ({ opens, closes }) => canClose(closes, opens) },
};

/** Throws a RangeError for hours that the limits should have refused. */
export function countSettings(parameters: Parameters): CountSettings {
  return {
    detection: numberSetting(parameters, 'detection'),
    size: numberSetting(parameters, 'size'),
    leastDetection: numberSetting(parameters, 'leastDetection'),
    leastSize: numberSetting(parameters, 'leastSize'),
    elsewhere: numberSetting(parameters, 'elsewhere'),
    busier: numberSetting(parameters, 'busier'),
    open: openingHours(parameters),
  };
}

function openingHours({ opens, closes }: Parameters): CountSettings['open'] {
  if (opens === '' && closes === '') return null;
  const from = hourOf(opens);
  const to = hourOf(closes);
  if (from !== null && to !== null && from < to) return { from, to };
  throw new RangeError(
    `expected the settings opens and closes to be hours and minutes in quotation marks, such as "08:00", got ${String(opens)}, ${String(closes)}`,
  );
}

function canClose(closes: ParameterValue | undefined, opens: ParameterValue | undefined): boolean {
  if (closes === '') return opens === '';
  const to = hourOf(closes);
  return to !== null && (hourOf(opens) ?? -1) < to;
}

/** In minutes of the day; null for anything else, and for an hour of one certain day. */
function hourOf(setting: ParameterValue | undefined): number | null {
  const hour = minuteOf(String(setting));
  return hour?.date === '' ? hour.minute : null;
}
