'use client';

import { type MouseEvent, type ReactNode } from 'react';
import { bringIntoView } from './scroll';

/**
 * «п. 7.2»: leads to the clause in the same document, with the mouse and the keyboard, and the focus goes along. The
 * address stays as it is: in the wizard it names the question.
 * @param target id of the clause in the page
 */
export function ReferenceLink({ target, children }: { target: string; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const place = window.document.getElementById(target);
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    bringIntoView(place, 'start');
    place.focus({ preventScroll: true });
  };
  return (
    <a href={`#${target}`} data-reference onClick={follow}>
      {children}
    </a>
  );
}
