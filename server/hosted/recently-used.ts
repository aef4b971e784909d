/** A map that forgets what was not used for longest once it holds more than it may. */
export class RecentlyUsed<Value> {
  private readonly kept = new Map<string, { value: Value; weight: number }>()
  private total = 0

  /** @param capacity greatest sum of weights, in the unit in which `set` is given them (bytes, entries) */
  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const entry = this.kept.get(key)
    if (entry === undefined) return undefined
    this.kept.delete(key)
    this.kept.set(key, entry)
    return entry.value
  }

  /** Something heavier than the whole capacity is not kept. */
  set(key: string, value: Value, weight = 1): void {
    this.delete(key)
    if (weight > this.capacity) return
    this.kept.set(key, { value, weight })
    this.total += weight
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.capacity) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.kept.get(key)
    if (entry === undefined) return
    this.kept.delete(key)
    this.total -= entry.weight
  }

  /** All entries, those used longest ago first. They may be deleted meanwhile. */
  *entries(): Generator<[string, Value]> {
    for (const [key, { value }] of this.kept) yield [key, value]
  }

  get size(): number {
    return this.kept.size
  }
}
