import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { localized } from './nist-text.js';
import { createUnitBook, type NistUnit } from './nist-units.js';
import { fieldOf, parsePart } from './parse-part.js';
import { items, type JsonText, members } from './ranges.js';

interface NistCandidate {
  readonly name: string;
  /** Name of the party. */
  readonly party: string;
}

/** What the ids of a report stand for. An id that the report does not explain stands for itself. */
export interface NistNames {
  readonly party: (id: string) => string;
  readonly candidate: (id: string) => NistCandidate;
  readonly unit: (id: string) => NistUnit;
}

/** Reads the parties, persons, candidates and reporting units of a report. */
export function readNames(text: JsonText, start: number): NistNames {
  const parties = new Map<string, string>();
  const persons = new Map<string, string>();
  const candidates = new Map<string, { name: string; party: string; person: string }>();
  const units = createUnitBook();
  const each = (from: number, take: (id: string, value: unknown) => void): void => {
    let count = 0;
    for (const item of items(text, from)) {
      if (++count > limits.nistReferences) {
        throw new ReadProblem('too-many-cells', {
          limit: limits.nistReferences,
          what: 'candidates',
        });
      }
      const value = parsePart(text, item);
      take(textOf(fieldOf(value, '@id')), value);
    }
  };
  for (const { key, start: from } of members(text, start)) {
    if (key === 'Party') each(from, (id, value) => parties.set(id, localized(fieldOf(value, 'Name'))));
    if (key === 'Person') each(from, (id, value) => persons.set(id, localized(fieldOf(value, 'FullName'))));
    if (key === 'GpUnit') each(from, units.add);
    if (key !== 'Election') continue;
    for (const election of items(text, from)) {
      for (const part of members(text, election.start)) {
        if (part.key !== 'Candidate') continue;
        each(part.start, (id, value) => {
          const name = localized(fieldOf(value, 'BallotName'));
          const party = textOf(fieldOf(value, 'PartyId'));
          candidates.set(id, { name, party, person: textOf(fieldOf(value, 'PersonId')) });
        });
      }
    }
  }
  const party = (id: string): string => parties.get(id) || id;
  return {
    party,
    candidate(id) {
      const found = candidates.get(id);
      if (!found) return { name: id, party: '' };
      return { name: found.name || persons.get(found.person) || id, party: party(found.party) };
    },
    unit: units.unit,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
