import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import type { Finding } from '../../../src/model/finding.js';
import { isStandardLine } from '../../../src/model/line.js';
import { analyseFiles } from '../../builders.js';

/** Numbers of one form by line; the contestants are a and b. Null is a blank cell. */
export type Form = Readonly<Record<string, number | null>>;

export interface CheckedForm {
  /** Relations of the pack that the form breaks, without the pack's name, and not silenced by others. */
  readonly broken: readonly string[];
  /** Relations that a blank made not applicable. */
  readonly blank: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the control relations of a pack that ships say of one form. */
export async function checkForm(pack: string, form: Form): Promise<CheckedForm> {
  const lines = Object.keys(form).filter((line) => line !== 'a' && line !== 'b');
  const mapped = (chosen: readonly string[]) => Object.fromEntries(chosen.map((line) => [line, line]));
  const own = lines.filter((line) => !isStandardLine(line));
  const { analysis } = await analyseFiles(
    {
      'election.yaml': JSON.stringify({
        election: { name: 'One form' },
        rules: [pack],
        contests: [{ id: 'duma', contestants: { a: 'A', b: 'B' } }],
        sources: [
          {
            id: 'commission',
            role: 'commission',
            files: [
              {
                path: 'forms.csv',
                holds: 'result-forms',
                columns: { station: 'station', ...mapped(lines.filter(isStandardLine)) },
                ...(own.length > 0 ? { lines: mapped(own) } : {}),
                votes: { a: 'a', b: 'b' },
              },
            ],
          },
        ],
      }),
      'forms.csv': `station,${Object.keys(form).join()}\n1,${Object.values(form)
        .map((value) => value ?? '')
        .join()}\n`,
    },
    [controlRelations],
  );
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed')
    throw new Error(`expected the check to complete, not ${outcome?.status}`);
  const named = (id: string): string => id.slice(pack.length + 1);
  return {
    broken: analysis.findings.map(({ relation }) => named(relation ?? '')).sort(),
    blank: outcome.relations.filter(({ blank }) => blank === 1).map(({ id }) => named(id)),
    findings: analysis.findings,
  };
}
