'use client';

import { useMemo, useSyncExternalStore } from 'react';

/** What this tab holds, by key; the store of the browser is written behind it, and may refuse. */
const held = new Map<string, string>();
const listeners = new Set<() => void>();

function read(key: string): string | null {
  const here = held.get(key);
  if (here !== undefined) return here;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  held.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Full or forbidden: the words live as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * State that survives a refresh of the page, for what a person types before publishing. It stays in this tab alone.
 * @param key name under which the tab keeps it
 * @param initial plain JSON, the same at every call
 */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const text = useSyncExternalStore(subscribe, () => read(key), () => null);
  // What the tab keeps was written below, by the same component.
  const value = useMemo(() => (text === null ? null : (JSON.parse(text) as Value)), [text]);
  return [value ?? initial, (next) => write(key, JSON.stringify(next))];
}
