'use client';

import { useEffect, useState } from 'react';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { type LibrarySource } from '@/policy/clauses/source';
import { factsShape } from '@/policy/facts';

export type LibraryState = { readonly state: 'loading' } | { readonly state: 'failed'; readonly retry: () => void } | { readonly state: 'ready'; readonly library: Library };

/** Parsed once for a release, whatever page asks for it. */
const parsed = new Map<string, Promise<Library>>();

/**
 * The clause library in the browser, for drafting without a round trip.
 * @param address of its texts; another release has another address
 */
export function useLibrary(address: string): LibraryState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<LibraryState>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    const retry = () => {
      setState({ state: 'loading' });
      setAttempt((one) => one + 1);
    };
    loaded(address).then(
      (library) => gone || setState({ state: 'ready', library }),
      () => gone || setState({ state: 'failed', retry }),
    );
    return () => {
      gone = true;
    };
  }, [address, attempt]);
  return state;
}

function loaded(address: string): Promise<Library> {
  const known = parsed.get(address);
  if (known) return known;
  const loading = load(address);
  parsed.set(address, loading);
  loading.catch(() => parsed.delete(address));
  return loading;
}

async function load(address: string): Promise<Library> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The clause library answered ${response.status}.`);
  return parseLibrary((await response.json()) as LibrarySource, factsShape).library;
}
