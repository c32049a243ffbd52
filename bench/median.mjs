/**
 * The number in the middle: unlike a mean, it does not mind a moment in which the machine was busy.
 *
 * @param {number[]} numbers at least one
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
