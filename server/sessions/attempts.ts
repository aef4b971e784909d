/** How many attempts may be made in how long a time, in milliseconds. */
const MOST = 10
const WINDOW = 60_000
/** Names that are remembered at once; beyond that the oldest are forgotten, so that a flood of names fills no memory. */
const REMEMBERED = 10_000

const attempts = new Map<string, number[]>()

/**
 * Counts an attempt to sign in, sign up or subscribe.
 * @param name what the attempts are counted by: the e-mail address
 * @param most how many may be made within a minute
 * @returns whether it may be made
 */
export function mayAttempt(name: string, now: number, most = MOST): boolean {
  const recent = (attempts.get(name) ?? []).filter((at) => at > now - WINDOW)
  attempts.delete(name)
  attempts.set(name, [...recent, now].slice(-most - 1))
  const oldest = attempts.keys().next()
  if (attempts.size > REMEMBERED && !oldest.done) attempts.delete(oldest.value)
  return recent.length < most
}
