import { checks } from '../checks/index.js';
import type { Manifest } from '../model/manifest.js';
import type { NotCompared } from '../model/verification.js';
import { ANALYSIS } from './recorded-analysis.js';

/** The files of a report of another version that are in words, and taken as they stand. */
export function wordsTaken({ outputs }: Manifest): readonly NotCompared[] {
  const names = outputs.map(({ path }) => path).filter((path) => path !== ANALYSIS);
  return names.length > 0 ? [{ what: 'files', names }] : [];
}

/** The settings that the figures of another version are made again with, as far as this version does not have them, or would not take them by itself. */
export function settingsTaken({ parameters }: Manifest): readonly NotCompared[] {
  const defaults = new Map(checks.map((check) => [check.id, check.defaults]));
  const names = Object.entries(parameters).flatMap(([check, values]) =>
    Object.entries(values)
      .filter(([name, value]) => defaults.get(check)?.[name] !== value)
      .map(([name]) => `${check}.${name}`),
  );
  return names.length > 0 ? [{ what: 'settings', names }] : [];
}
