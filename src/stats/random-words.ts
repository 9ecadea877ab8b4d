/**
 * Pseudo-random 32-bit words without sign, the same ones for the same seed. Period 2^128 − 1; not for secrets.
 * Source: D. Blackman, S. Vigna, ACM Trans. Math. Software 47 (2021) 36, xoshiro128**, its state filled by splitmix32.
 */
export function randomWords(seed: number): () => number {
  let filling = seed >>> 0;
  const fill = (): number => {
    filling = (filling + 0x9e3779b9) >>> 0;
    let word = filling ^ (filling >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
  let [first, second, third, fourth] = [fill(), fill(), fill(), fill() | 1];
  return () => {
    const product = Math.imul(second, 5);
    const word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = second << 9;
    third ^= first;
    fourth ^= second;
    second ^= third;
    first ^= fourth;
    third ^= shifted;
    fourth = (fourth << 11) | (fourth >>> 21);
    return word;
  };
}
