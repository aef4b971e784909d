'use client';

import { createContext, useContext } from 'react';
import { type Library } from '@/policy/clauses/library';

const PreviewLibrary = createContext<Library | null>(null);
export const PreviewLibraryProvider = PreviewLibrary.Provider;

/** @throws Error outside a preview */
export function useLibraryOfPreview(): Library {
  const library = useContext(PreviewLibrary);
  if (!library) throw new Error('There is no clause library outside the preview.');
  return library;
}
