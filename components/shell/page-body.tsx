import { type ReactNode } from 'react';

/** The body of a page that is read from top to bottom. */
export function PageBody({ title, lead, wide = false, children }: { title: ReactNode; lead?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <main id="content" className={`mx-auto px-2 py-4 sm:px-3 ${wide ? 'max-w-[80rem]' : 'max-w-[52rem]'}`}>
      <h1 className="text-title font-medium">{title}</h1>
      {lead ? <p className="mt-1 max-w-[42rem] text-lead text-quiet">{lead}</p> : null}
      <div className="mt-3">{children}</div>
    </main>
  );
}
