/**
 * Whether two pieces of a document, which are plain JSON, read the same. Every keystroke drafts a new tree; whatever
 * reads the same is not rendered again.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, place) => sameContent(item, other[place]));
  }
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => sameContent((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}
