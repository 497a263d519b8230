/** Quantile of the standard normal distribution at 0.975: a two-sided error of 5 %. */
export const zTwoSided5 = 1.959963984540054;
/** Quantile at 0.8: a power of 80 %. */
export const zPower80 = 0.8416212335729143;

/**
 * Cumulative standard normal distribution, by the series that Abramowitz and Stegun give for the error function
 * (Handbook of Mathematical Functions, 7.1.26); off by at most 1.5e-7.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const upperHalf = (series * Math.exp(-x * x)) / 2;
  return z < 0 ? upperHalf : 1 - upperHalf;
}
