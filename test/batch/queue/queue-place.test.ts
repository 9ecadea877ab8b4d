import { describe, expect, it } from 'vitest';
import { queuePlace } from '../../../src/batch/queue/queue-place.js';

describe('where a queue is', () => {
  it.each([
    ['postgres://me:secret@db.example:5432/queue', 'db.example:5432/queue'],
    ['postgresql://me:1%2Fsecret@127.0.0.1/queue?sslmode=verify-full', '127.0.0.1/queue'],
    ['postgres://me:p@ss@[::1]:5432/queue', '[::1]:5432/queue'],
    ['postgres:///queue?host=/run/postgresql&password=secret', '/queue'],
  ])('is said without user and password: %s', (url, place) => {
    expect(queuePlace(url)).toBe(place);
  });

  it.each(['/', '?', '#'])('is not said where the password is cut short by %s', (character) => {
    for (const password of [`123${character}secret`, `12@3${character}secret`, `1${character}a@b`]) {
      expect(() => queuePlace(`postgres://me:${password}@127.0.0.1:5432/queue`)).toThrow(
        /^queue-no-url \{\}$/u,
      );
    }
  });

  it.each(['me:secret@127.0.0.1/queue', 'mysql://me:secret@127.0.0.1/queue', 'postgres://me:secret@:x/', ''])(
    'is not said of what is no address of a PostgreSQL: %j',
    (url) => {
      expect(() => queuePlace(url)).toThrow(/^queue-no-url \{\}$/u);
    },
  );
});
