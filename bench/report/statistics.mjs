/** Medians and spreads: on a shared machine a mean tells of the neighbours. */

/**
 * The value at a share of a list.
 * @param {readonly number[]} values at least one
 * @param {number} share 0 to 1
 * @returns {number} the value, interpolated between neighbours
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** @param {readonly number[]} values at least one */
export const median = (values) => quantile(values, 0.5);

/**
 * What is reported of repeated measurements.
 * @param {readonly (number | undefined)[]} values measurements; those that failed are left out
 * @returns {{median: number, min: number, max: number, runs: number} | undefined} undefined where all failed
 */
export function summarise(values) {
  const known = values.filter((value) => typeof value === 'number' && Number.isFinite(value));
  if (known.length === 0) return undefined;
  return { median: median(known), min: Math.min(...known), max: Math.max(...known), runs: known.length };
}

/**
 * Growth of cost with size: 1 is proportional.
 * @param {readonly {bytes: number, cpu: number}[]} points at least two sizes
 * @returns {number} slope of the line through the points on logarithmic axes, by least squares
 */
export function growthExponent(points) {
  const xs = points.map((point) => Math.log(point.bytes));
  const ys = points.map((point) => Math.log(point.cpu));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - meanX) * (ys[index] - meanY), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}
