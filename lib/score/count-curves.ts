/** Reviews on one product: most of the effect comes with the first five (5 -> .80, 10 -> .96; science.md D1, after Spiegel 2017). */
export const reviewShare = (count: number): number => 1 - Math.exp(-0.32 * Math.max(0, count));

/** Pictures on one product: five are enough, fewer than three never count more than half (science.md D1, after Baymard). */
export const pictureShare = (count: number): number => Math.min(count < 3 ? 0.5 : 1, count / 5);
