import type { Message } from '../model/message.js';
import type { Names } from './names.js';
import { say } from './say.js';
import { visibleText } from './visible-text.js';

/** What a check remarks on a finding, or on all that it examined. */
export function sayRemark(check: string, { id, args }: Message, names: Names): string {
  const text = names.locale.checks[check]?.notes[id] ?? id;
  return say(names.locale, text, visibleArguments(args, names));
}

/** Arguments as they may be shown: texts visible, the source by its name. */
export function visibleArguments(args: Message['args'], { source }: Names): Message['args'] {
  const { source: id } = args;
  return {
    ...Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        typeof value === 'string' ? visibleText(value) : value,
      ]),
    ),
    source: typeof id === 'string' ? source(id) : null,
  };
}
