'use client';

import { useState, type ReactNode } from 'react';

interface Disclosure {
  summary: ReactNode;
  children: ReactNode;
  /** Open at first, for example because what it hides needs attention. */
  initiallyOpen?: boolean;
  className?: string;
}

/** Something folded. What is inside is made only when it is opened, so that a long form stays quick. */
export function Disclosure({ summary, children, initiallyOpen = false, className = '' }: Disclosure) {
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className={className}>
      <summary className="py-1 font-medium text-accent">{summary}</summary>
      {open ? children : null}
    </details>
  );
}
