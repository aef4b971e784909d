'use client';

import { useEffect, useId, useState } from 'react';
import { Button } from './button';

interface CopyCode {
  /** Of what the lines are; also told to those who do not see them. */
  caption: string;
  code: string;
  copy: string;
  copied: string;
  /** Copying is not allowed here: the lines are selected instead. */
  selected: string;
}

/** Lines of code ready to be copied. Where the browser does not allow copying, they are selected. */
export function CopyCode({ caption, code, copy, copied, selected }: CopyCode) {
  const id = useId();
  const [said, setSaid] = useState<{ code: string; words: string } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 4_000);
    return () => clearTimeout(timer);
  }, [said]);
  const select = () => {
    const lines = document.getElementById(id);
    if (lines) getSelection()?.selectAllChildren(lines);
    setSaid({ code, words: selected });
  };
  return (
    <figure className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <figcaption className="text-small text-quiet">{caption}</figcaption>
        <div className="flex items-center gap-1">
          <p aria-live="polite" className="text-small text-good">
            {said?.code === code ? said.words : ''}
          </p>
          <Button look="bare" aria-label={`${copy}: ${caption}`} onClick={() => navigator.clipboard.writeText(code).then(() => setSaid({ code, words: copied }), select)}>
            {copy}
          </Button>
        </div>
      </div>
      <pre id={id} tabIndex={0} role="group" aria-label={caption} className="overflow-x-auto rounded-box border bg-sheet px-2 py-1 font-mono text-small [font-variant-ligatures:none]">
        <code>{code}</code>
      </pre>
    </figure>
  );
}
