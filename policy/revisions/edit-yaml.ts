import { isMap, parse, parseDocument } from 'yaml';

/** What stands in a file of YAML, as plain values; null for what cannot be read. */
export function readYamlValue(source: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(source, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * Sets one key of `clause.yml` and leaves every other line, comments included, as it is.
 * @param value plain data; undefined takes the key out
 * @returns the source unchanged when it cannot be read: whoever types it mends it first
 */
export function withYamlValue(source: string, key: string, value: unknown): string {
  const document = parseDocument(source, { keepSourceTokens: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return source;
  if (value === undefined) document.delete(key);
  else {
    const node = document.createNode(value, { flow: isShort(value) });
    document.set(key, node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What fits a line is read on one. */
const isShort = (value: unknown) => typeof value === 'object' && JSON.stringify(value).length < 100;
