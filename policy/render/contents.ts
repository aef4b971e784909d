import { type Document, type Section } from '@/policy/document/tree';

/** The table of contents: every section with its anchor, appendices last; empty where the house style has none. */
export function contentsOf(document: Document): Section[] {
  if (!document.style.contents) return [];
  return [...document.sections, ...document.appendices];
}
