'use client';

import { useEffect, useState, type RefObject } from 'react';
import { type Document } from '@/policy/document/tree';
import { changedBlocks } from './changes';
import { bringIntoPane } from './scroll';

/** Ids of the blocks that changed with the last document that was given; none at first. */
export function useChanges(document: Document): ReadonlySet<string> {
  const [seen, setSeen] = useState<{ document: Document; changed: ReadonlySet<string> }>({ document, changed: new Set() });
  if (seen.document !== document) {
    const changed = changedBlocks(seen.document, document);
    // A draft that reads the same keeps its marks: an answer that prints nothing must not wipe them off.
    setSeen({ document, changed: changed.length > 0 || seen.document.language !== document.language ? new Set(changed) : seen.changed });
  }
  return seen.changed;
}

/** Scrolls a pane to the first clause that changed. @param prefix of the ids in the page */
export function useScrollToChange(pane: RefObject<Element | null>, changed: ReadonlySet<string>, prefix: string): void {
  useEffect(() => {
    const [first] = changed;
    const scrolled = pane.current;
    if (first === undefined || scrolled === null) return;
    const place = scrolled.querySelector(`#${CSS.escape(prefix + first)}`);
    if (place) bringIntoPane(place, scrolled);
  }, [pane, changed, prefix]);
}
