import type { PackFault } from '../../../../model/pack-fault.js';
import { expectation } from './expectation.js';
import { yamlFaults } from './yaml-faults.js';

/** What is wrong with a rule pack. */
export const packFaults: Readonly<Record<PackFault, string>> = {
  missing: `the key is missing: ${expectation}`,
  wrong: expectation,
  unknownKey: 'no such key is known here',
  reservedKey: '"{key}" is no key',
  expectedComparison: 'expected =, <=, >=, < or > at character {at}',
  expectedOneComparison: 'expected one comparison only at character {at}',
  expectedName: 'expected the name of a line at character {at}',
  expectedNumberOrName: 'expected a number or the name of a line at character {at}',
  expectedSign: 'expected + or − between lines at character {at}',
  expectedSignOrTimes: 'expected +, − or * at character {at}',
  expectedTimes: 'expected * and the name of a line: a share is of something at character {at}',
  expectedNumberUpTo:
    'expected a number up to {most} with at most four decimals, of a share two at character {at}',
  expectedMultipleUpTo:
    'expected a multiple up to {most} with at most four decimals, of a share two at character {at}',
  noLine: 'no line "{name}"{nearest, select, __absent {} other {; did you mean "{nearest}"?}}',
  noRelations: 'there is no relation',
  relationIdTwice: 'the id "{name}" is used twice',
  lineTwice: 'the line "{name}" is used twice',
  numberTwice: 'the number "{name}" is used twice',
  nameOfAllVotes: '"{name}" is the name of all votes',
  unitKnown: '"{name}" is a standard line, whose unit is known',
  numberTaken:
    '{number} is the number of the line "{name}"{first, select, __absent {} other {, where the contestants follow {first}}}',
  noRelation: 'no relation "{name}"',
  silencesItself: 'the relation silences itself, directly or by way of others',
  everyForm: 'every form obeys this, whatever its numbers',
  noForm: 'no form can obey this, whatever its numbers',
  manySums: 'there are more than {most} sums',
  manyTerms: 'the sum comes to more than {most} terms',
  containsItself: 'the sum contains itself, directly or by way of others',
  numbersTooLarge: 'the numbers that stand alone come to more than {most}',
  multipleTooLarge: '"{name}" is multiplied by more than {most} in all',
  shareTooFine: 'a share of a share comes to less than a whole number of hundredths of a per cent',
  nothingToLeaveOut: 'there is no basedOn to leave relations out of',
  basedOnItself: '"{name}" is based on this pack in turn',
  noPack: 'no pack "{name}"; there are {known, select, __absent {none} other {{known}}}',
  notInBase: '"{base}" has no relation "{name}"',
  ...yamlFaults,
};
