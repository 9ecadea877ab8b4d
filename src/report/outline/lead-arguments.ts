import type { CopyComparison } from '../../model/copies.js';
import { formatDifference } from '../format-number.js';
import { formatPValue } from '../format-p-value.js';
import type { Names } from '../names.js';

/** What a sentence about a lead that changed may say: who leads, by how much more, at how many stations, both p, and what honest error leaves of it. */
export function leadArguments(
  lead: NonNullable<CopyComparison['lead']>,
  contest: string,
  { locale, contestant }: Names,
): Readonly<Record<string, string | number | null>> {
  const { first, second, net, up, equal, down, signTest, netTest, remainder } = lead;
  return {
    first: contestant(contest, first),
    second: contestant(contest, second),
    net: formatDifference(net, locale),
    up,
    equal,
    down,
    signTest: formatPValue(signTest, locale),
    netTest: formatPValue(netTest.log10PValue, locale),
    replicates: netTest.replicates,
    allowed: Math.floor(remainder.allowed),
    beyond: Math.ceil(remainder.beyond),
  };
}
