import type { Counting } from '../../model/station.js';

/** Small letters. What answers yes or no is about a machine. */
const WORDS: Readonly<Record<Counting, readonly string[]>> = {
  machine: [
    'machine',
    'true',
    'yes',
    'y',
    '1',
    '+',
    'scanner',
    'koib',
    'коиб',
    'кэг',
    'да',
    'есть',
    'машина',
  ],
  hand: [
    'hand',
    'by hand',
    'manual',
    'manually',
    'false',
    'no',
    'n',
    '0',
    '-',
    '–',
    'нет',
    'вручную',
    'ручной',
  ],
};

/** Words that {@link countingOf} knows, for a message. */
export const COUNTING_WORDS = Object.values(WORDS).flat().join(', ');

/** How ballots are counted, from the word in a cell, capitals and small letters alike; null for a word that is not known. */
export function countingOf(written: string): Counting | null {
  const word = written.trim().toLowerCase();
  if (WORDS.machine.includes(word)) return 'machine';
  return WORDS.hand.includes(word) ? 'hand' : null;
}
