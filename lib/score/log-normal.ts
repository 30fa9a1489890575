/**
 * Share of 0..1 that falls with x: 0 or less -> 1, `p10` -> .9, `median` -> .5. The form is Lighthouse's log-normal curve
 * (https://github.com/GoogleChrome/lighthouse, shared/statistics), control points are science.md D1.
 */
export function logNormal(x: number, points: { readonly p10: number; readonly median: number }): number {
  if (x <= 0) return 1;
  const standardised = (Math.log(x / points.median) * inverseErfOfFourFifths) / -Math.log(points.p10 / points.median);
  const share = (1 - errorFunction(standardised)) / 2;
  // The approximation below errs by up to 1.5e-7; the bands must not be left by that.
  if (x <= points.p10) return Math.max(0.9, Math.min(1, share));
  if (x <= points.median) return Math.max(0.5, Math.min(0.9, share));
  return Math.max(0, Math.min(0.5, share));
}

const inverseErfOfFourFifths = 0.9061938024368232;

/** Abramowitz and Stegun, formula 7.1.26. */
function errorFunction(x: number): number {
  const a = Math.abs(x);
  const t = 1 / (1 + 0.3275911 * a);
  const sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - sum * Math.exp(-a * a));
}
