import { type Document } from '@/policy/document/tree';

/** The document tree as JSON, indented, with a final line end. */
export function renderJson(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
