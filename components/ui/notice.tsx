import { type ReactNode } from 'react';

export type NoticeTone = 'plain' | 'stop' | 'warn' | 'good';

const edges: Readonly<Record<NoticeTone, string>> = {
  plain: 'border-l-accent',
  stop: 'border-l-stop',
  warn: 'border-l-warn',
  good: 'border-l-good',
};

/** A remark set off from the text by a coloured edge; the colour repeats what the words say. */
export function Notice({ tone = 'plain', title, children, role }: { tone?: NoticeTone; title?: ReactNode; children?: ReactNode; role?: 'status' | 'alert' }) {
  return (
    <div role={role} className={`border border-l-4 bg-sheet px-2 py-[12px] ${edges[tone]}`}>
      {title ? <p className="font-medium">{title}</p> : null}
      {children}
    </div>
  );
}
