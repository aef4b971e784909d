/** A stretch of the source of a clause. `value` prints something, `block` decides whether and how often. */
export interface TemplatePart {
  readonly kind: 'words' | 'value' | 'block' | 'reference';
  readonly text: string;
}

/**
 * Divides the source of a clause into the words of the document and what stands in braces, for showing them apart. Reads
 * what a lawyer is still writing too: braces that are not closed are words.
 *
 * @returns parts that make up exactly the source
 */
export function templateParts(source: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of source.matchAll(/\{\{[^{}]*\}\}/g)) {
    if (match.index > from) parts.push({ kind: 'words', text: source.slice(from, match.index) });
    parts.push({ kind: kindOf(match[0]), text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < source.length) parts.push({ kind: 'words', text: source.slice(from) });
  return parts;
}

function kindOf(tag: string): TemplatePart['kind'] {
  const inside = tag.slice(2, -2).trim();
  if (/^[#/^]|^else(\s|$)/.test(inside)) return 'block';
  return /^ref\s/.test(inside) ? 'reference' : 'value';
}

/** The clause that a `{{ref "…"}}` or `{{#ifSelected "…"}}` names; null for anything else. */
export function clauseNamedBy(tag: string): string | null {
  return /^\{\{\s*(?:ref|#ifSelected)\s+"([a-z0-9-]+)"/.exec(tag)?.[1] ?? null;
}

/** The paragraphs of a source: what empty lines set apart, with the blocks in braces around them. */
export function paragraphsOf(source: string): string[] {
  return source.trim() === '' ? [] : source.trim().split(/\n(?:[ \t]*\n)+/);
}
