import { describe, expect, it } from 'vitest';
import { jobId } from '../../../src/batch/queue/job-id.js';
import type { JobRequest } from '../../../src/batch/queue/queued-job.js';
import { readName, readRequest, readResult } from '../../../src/batch/queue/read-stored.js';

const REQUEST: JobRequest = {
  job: {
    name: '2024/a:b',
    path: '2024',
    isTable: false,
    part: { column: 'region', value: 'a:b' },
    place: 'a:b',
  },
  task: {
    language: 'ru',
    formats: ['md', 'json'],
    seed: 1,
    isPublic: true,
    checks: ['control-relations'],
    deselected: [],
    offByDefault: ['digits'],
  },
  inputs: {
    way: 'stored',
    around: '',
    root: 'elections',
    files: [{ path: 'elections/2024/forms.csv', sha256: 'a'.repeat(64), bytes: 7 }],
  },
  said: { root: '../elections', out: '/reports' },
};

type Changed = { [Key in keyof JobRequest]?: Partial<JobRequest[Key]> };

const changed = (changes: Changed): unknown =>
  Object.fromEntries(
    Object.entries(REQUEST).map(([key, value]) => [key, { ...value, ...changes[key as keyof JobRequest] }]),
  );

const withFile = (file: object): Changed => ({
  inputs: { files: [{ ...REQUEST.inputs.files[0], ...file }] as JobRequest['inputs']['files'] },
});

describe('what is asked of a worker', () => {
  it.each([
    ['as it was put there', {}],
    ['for the folder itself', { job: { path: '.', part: null } }],
    ['in the root of the file system', { inputs: { root: '' } }],
  ] satisfies [string, Changed][])('is read %s', (_, changes) => {
    const request = changed(changes);
    expect(readRequest(JSON.stringify(request), jobId(request))).toEqual(request);
  });

  it.each([
    ['a hash that is a path', withFile({ sha256: '../../home/me/.profile' })],
    ['a hash in capitals, of which there is another file', withFile({ sha256: 'A'.repeat(64) })],
    ['an input that lies elsewhere', withFile({ path: '../forms.csv' })],
    ['a report that goes elsewhere', { job: { name: '../../home/me' } }],
    ['a data set that lies elsewhere', { job: { path: '/etc' } }],
    ['a folder that is the one around', { inputs: { root: '..' } }],
    ['a language that is none', { task: { language: '__proto__' as 'en' } }],
    ['a seed that is none', { task: { seed: 0.5 } }],
  ] satisfies [string, Changed][])('is refused with %s', (_, changes) => {
    const request = changed(changes);
    expect(() => readRequest(JSON.stringify(request), jobId(request))).toThrow('queue-damaged');
  });

  it('is refused where it is no JSON, and where it is that of another job', () => {
    const id = jobId(REQUEST);
    for (const text of ['nope', 'null', JSON.stringify(changed({ task: { seed: 2 } }))]) {
      expect(() => readRequest(text, id)).toThrow(`queue-damaged {"kind":"request","which":"${id}"}`);
    }
  });

  it('has a name in every version', () => {
    expect(readName('{"job":{"name":"a","of":"another version"},"more":1}')).toBe('a');
    for (const text of ['nope', 'null', '{"job":{}}']) expect(readName(text)).toBeNull();
  });
});

describe('what came of a job', () => {
  it('is that it was done, or why not, and nothing else', () => {
    for (const result of [{ state: 'done' }, { state: 'failed', problems: ['No station.'] }]) {
      expect(readResult(JSON.stringify(result))).toEqual(result);
    }
    for (const text of [
      '{oops',
      'null',
      '{"state":"failed"}',
      '{"state":"failed","problems":[1]}',
      '"done"',
    ]) {
      expect(readResult(text)).toBeNull();
    }
  });
});
