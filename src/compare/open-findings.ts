import type { Analysis } from '../model/analysis.js';
import type { Finding } from '../model/finding.js';
import type { Message } from '../model/message.js';
import { firstJsonDifference, type JsonDifference } from './json-differences.js';
import { matchFindings } from './match-findings.js';
import type { OpenSaid } from './open-sources.js';

/** Findings of a public analysis beside those that published files give alone. */
interface OpenFindings {
  readonly compared: number;
  readonly differences: readonly JsonDifference[];
  /** Numbers of those that rest on something else, too. */
  readonly notCompared: readonly string[];
  /** Numbers of those compared of which a note names an observer. */
  readonly notesNotCompared: readonly string[];
}

/**
 * Compares findings both ways. A q is left out: it hangs on everything that was tested beside it, and so does the number; and so are notes that name an observer. Not compared are
 * `resting` ones, by number; those of a check that has nothing to go by in published files; and counts of voters where observers counted too, because the
 * voting time is taken from all of them. A finding that published files give in another form is never excused by a file that none of its sources filled.
 */
export function openFindings(
  recorded: Analysis,
  derived: Analysis,
  resting: ReadonlySet<string>,
  said: OpenSaid,
): OpenFindings {
  const applied = new Set(
    derived.outcomes.filter(({ status }) => status === 'completed').map(({ id }) => id),
  );
  const areHoursShared = said.hiddenFiles.some(({ holds }) => holds === 'voter-counts');
  const isOfHours = ({ expected }: Finding): boolean => areHoursShared && expected.measure.kind === 'counted';
  const isOpen = (finding: Finding): boolean =>
    !resting.has(finding.id) && applied.has(finding.check) && !isOfHours(finding);
  const open = recorded.findings.filter(isOpen);
  const others = recorded.findings.filter((finding) => !isOpen(finding));
  const namesPerson = ({ args }: Message): boolean =>
    Object.values(args).some((value) => typeof value === 'string' && said.persons.has(value));
  const alone = (finding: Finding): Finding => ({
    ...finding,
    q: null,
    notes: finding.notes.filter((note) => !namesPerson(note)),
  });
  const given = derived.findings.filter((finding) => !isOfHours(finding)).map(alone);
  const { gone, changed, fresh } = matchFindings(open.map(alone), given);
  const excused = matchFindings(fresh, others.map(alone));
  const isPartlyHidden = ({ expected, actual }: Finding): boolean =>
    [expected, actual].some(({ source }) => said.partlyHidden.includes(source));
  const unexcused = excused.changed.filter(({ after }) => !isPartlyHidden(after));
  return {
    compared: open.length,
    differences: [
      ...gone.map(({ id }) => ({ path: `findings[${id}]`, recorded: id, derived: null })),
      ...changed.flatMap(({ before, after }) => firstOf(before, after)),
      ...unexcused.flatMap(({ before, after }) => firstOf(after, before)),
      ...excused.gone.map((finding) => ({
        path: `findings[${finding.check}]`,
        recorded: null,
        derived: nameOf(finding),
      })),
    ],
    notCompared: others.map(({ id }) => id),
    notesNotCompared: open.filter(({ notes }) => notes.some(namesPerson)).map(({ id }) => id),
  };
}

function firstOf(recorded: Finding, derived: Finding): readonly JsonDifference[] {
  return firstJsonDifference(recorded, { ...derived, id: recorded.id }, `findings[${recorded.id}]`);
}

/** What a finding is about, in short. */
function nameOf({ subject, contest, actual }: Finding): string {
  const { territory } = subject;
  const place = subject.kind === 'station' ? [...territory, subject.station] : territory;
  return JSON.stringify({ place, contest, value: actual.value });
}
