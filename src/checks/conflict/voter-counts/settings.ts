import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { minuteOf } from './hours.js';

/** The settings of `voter-count-gap`, read. */
export interface CountSettings {
  /** Share of what was there that a counter sees on average. */
  readonly detection: number;
  /** Size of the negative binomial: the smaller, the more counts differ. */
  readonly size: number;
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
  elsewhere: 0.15,
  busier: 2,
  opens: '',
  closes: '',
} as const;

/** Throws a RangeError for a setting that cannot be one: the check then counts as crashed. */
export function countSettings(parameters: Parameters): CountSettings {
  return {
    detection: atMostOne(parameters, 'detection', 0.01),
    size: numberSetting(parameters, 'size', 0.1),
    elsewhere: atMostOne(parameters, 'elsewhere', 0),
    busier: numberSetting(parameters, 'busier', 1),
    open: openingHours(parameters),
  };
}

function atMostOne(parameters: Parameters, name: string, least: number): number {
  const value = numberSetting(parameters, name, least);
  if (value <= 1) return value;
  throw new RangeError(`expected the setting ${name} to be at most 1, got ${value}`);
}

function openingHours({ opens, closes }: Parameters): CountSettings['open'] {
  if (opens === '' && closes === '') return null;
  const from = minuteOf(String(opens))?.minute;
  const to = minuteOf(String(closes))?.minute;
  if (from !== undefined && to !== undefined && from < to) return { from, to };
  throw new RangeError(
    `expected the settings opens and closes to be hours and minutes in quotation marks, such as "08:00", got ${String(opens)}, ${String(closes)}`,
  );
}
