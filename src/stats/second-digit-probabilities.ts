/**
 * Probabilities of the second digit, 0 to 9, of numbers that follow Benford's law: Σ log₁₀(1 + 1/(10k + d)) over the first digits k. Their mean is
 * 4.18739. **The law is one of numbers that spread evenly over many powers of ten.** Source: F. Benford, Proc. Am. Philos. Soc. 78 (1938) 551–572; T. P. Hill, Am.
 * Math. Mon. 102 (1995) 322–327.
 */
export function secondDigitProbabilities(): readonly number[] {
  return Array.from({ length: 10 }, (_, digit) => {
    let sum = 0;
    for (let first = 1; first <= 9; first++) sum += Math.log10(1 + 1 / (10 * first + digit));
    return sum;
  });
}
