// What the exit status says.

/** Nothing is wrong, as far as it was looked at. */
export const FINE = 0;
/** A certificate or a connection gives reason to worry. */
export const WORRYING = 1;
/** Something could not be read or reached, or the call was wrong. */
export const FAILED = 2;
/** Nothing is wrong yet, and a certificate ends within the time of `--expires-in`. */
export const EXPIRING = 3;

/** What each means to a person, in the order in which one goes before the others when there are several targets. */
export const STATUSES = /** @type {const} */ ([
  [WORRYING, "something is wrong: expired, for another host, from a root that is not public, revoked, …"],
  [FAILED, "something could not be read or reached, or the call was wrong"],
  [EXPIRING, "nothing is wrong yet, and a certificate ends within --expires-in"],
  [FINE, "nothing is wrong"],
]);

/**
 * Of several the one that goes before the others.
 *
 * @param {number[]} all
 */
export function gravest(...all) {
  const [first] = STATUSES.find(([status]) => all.includes(status)) ?? [FINE];
  return first;
}
