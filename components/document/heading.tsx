import { type ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** A heading whose look follows from what it is the heading of, wherever the document stands in the page. */
export function Heading({ level, of, children }: { level: HeadingLevel; of: 'document' | 'section' | 'clause'; children: ReactNode }) {
  const Tag = `h${level}` as const;
  return <Tag data-title={of}>{children}</Tag>;
}

/** The level of the headings inside: a document in a page of its own begins at 1, one beside a form at 2. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 5) as HeadingLevel;
}
