import { getOrAdd } from '../../../model/get-or-add.js';
import { type Lists, listAt, listsBy } from './lists-by.js';
import { filesOfMentions, type Mentions, type NamingFile, tellingApart } from './mentions.js';
import { createPairIndex, type PairIndex } from './pair-index.js';
import { type SpelledTwice, spelledTwice } from './spelled-twice.js';
import { splitByFile } from './split-by-file.js';
import { isNumberKey, stationKey } from './station-key.js';

/** Mentions by what they name: the key of a number in a class of territories. */
export interface MentionGroups {
  /** Station keys: numbers, and names of stations that have none. */
  readonly keys: readonly string[];
  readonly isNumber: readonly boolean[];
  readonly keyNumbers: ReadonlyMap<string, number>;
  /** Pairs of a class of territories and a key. */
  readonly groups: PairIndex;
  readonly groupOf: Int32Array;
  /** Mentions of each group. */
  readonly members: Lists;
}

/** `classOf`: class of each territory of the book. A mention without a territory has class -1. */
export function groupMentions({ texts, textOf, territoryOf }: Mentions, classOf: Int32Array): MentionGroups {
  const keyNumbers = new Map<string, number>();
  const keyOfText = Int32Array.from(texts, (text) =>
    getOrAdd(keyNumbers, stationKey(text), () => keyNumbers.size),
  );
  const groups = createPairIndex();
  const groupOf = new Int32Array(textOf.length);
  textOf.forEach((text, mention) => {
    groupOf[mention] = groups.indexOf(classOf[territoryOf[mention] ?? -1] ?? -1, keyOfText[text] ?? -1);
  });
  const keys = [...keyNumbers.keys()];
  return {
    keys,
    isNumber: keys.map(isNumberKey),
    keyNumbers,
    groups,
    groupOf,
    members: listsBy(groupOf, groups.size()),
  };
}

/** Mentions of one group that are one station; where a file names two of a group, each is one of its own. */
export interface Units {
  readonly length: number;
  readonly unitOf: Int32Array;
  readonly members: Lists;
  /** Class of territories and key of each. */
  readonly classes: Int32Array;
  readonly keys: Int32Array;
  readonly twoSpellings: readonly SpelledTwice[];
  /** Mentions of groups that a file says are several, and which they themselves are not part of. */
  readonly ambiguous: readonly { readonly mention: number; readonly fits: number }[];
}

/** Joins the mentions of each group, but never two that one file names. `nameOf`: a mention's territories and text as written. */
export function joinEqual(
  mentions: Mentions,
  { groups, groupOf, members }: MentionGroups,
  files: readonly NamingFile[],
  nameOf: (mention: number) => string,
): Units {
  const unitOf = groupOf.slice();
  const classes = Array.from({ length: groups.size() }, (_, group) => groups.left(group));
  const keys = Array.from({ length: groups.size() }, (_, group) => groups.right(group));
  const twoSpellings: SpelledTwice[] = [];
  const ambiguous: { mention: number; fits: number }[] = [];
  const filesOf = (mention: number): readonly number[] =>
    tellingApart(filesOfMentions([mention], mentions), files);
  const isOfficial = (file: number): boolean => files[file]?.isCommission ?? false;
  for (let group = 0; group < groups.size(); group++) {
    if (!isNamedTwice(listAt(members, group), mentions)) continue;
    const all = [...listAt(members, group)];
    const clashes = spelledTwice(all, nameOf, filesOf, () => true);
    const clashing = new Set(clashes.flatMap(({ one, other }) => [one, other]));
    const split = splitByFile(all, { filesOf, isOfficial, sureKey: String });
    const alone = split?.apart ?? all.slice(1);
    for (const mention of alone) {
      unitOf[mention] = classes.length;
      classes.push(groups.left(group));
      keys.push(groups.right(group));
    }
    if (!split) {
      for (const mention of all) {
        if (!clashing.has(mention)) ambiguous.push({ mention, fits: all.length - 1 });
      }
    }
    twoSpellings.push(...clashes);
  }
  return {
    length: classes.length,
    unitOf,
    members: listsBy(unitOf, classes.length),
    classes: Int32Array.from(classes),
    keys: Int32Array.from(keys),
    twoSpellings,
    ambiguous,
  };
}

/** Whether a file makes two of some mentions. */
function isNamedTwice(together: Int32Array, mentions: Mentions): boolean {
  if (together.length < 2) return false;
  const files = filesOfMentions(together, mentions);
  return new Set(files).size < files.length;
}
