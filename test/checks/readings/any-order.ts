import fc from 'fast-check';
import { expect } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { withoutPlaces } from '../../builders.js';
import { type Announced, checkAnnounced } from './announced.js';

/** Rows put into any order and split into any two files. */
function shuffledAndSplit(rows: readonly string[]): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      fc.integer({ min: 0, max: rows.length }),
    )
    .map(([shuffled, at]) => [shuffled.slice(0, at), shuffled.slice(at)].filter((file) => file.length > 0));
}

/** Fails where the order of rows, or how they are split into files, changes what a check finds or remarks. */
export async function expectAnyOrder(check: Check, given: Announced): Promise<void> {
  const said = async (files: Announced['files']): Promise<unknown> => {
    const { outcome, findings, remarks } = await checkAnnounced(check, { ...given, files });
    return [outcome.status, findings.map(withoutPlaces), remarks];
  };
  const expected = await said(given.files);
  await fc.assert(
    fc.asyncProperty(shuffledAndSplit(given.files.flat()), async (files) => {
      expect(await said(files)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
}
