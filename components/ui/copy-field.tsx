'use client';

import { useState } from 'react';
import { Button } from './button';
import { TextInput } from './text-input';

interface CopyField {
  id: string;
  label: string;
  value: string;
  copy: string;
  copied: string;
}

/** Something ready to be copied. Where copying is not allowed, the text can still be selected. */
export function CopyField({ id, label, value, copy, copied }: CopyField) {
  const [done, setDone] = useState(false);
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="mt-[4px] flex gap-1">
        <TextInput id={id} readOnly value={value} className="font-mono text-small" onFocus={(event) => event.currentTarget.select()} />
        <Button
          aria-label={`${copy}: ${label}`}
          onClick={() => {
            navigator.clipboard.writeText(value).then(
              () => setDone(true),
              () => document.getElementById(id)?.focus(),
            );
          }}
        >
          {copy}
        </Button>
      </div>
      <p aria-live="polite" className="min-h-[20px] text-small text-good">
        {done ? copied : ''}
      </p>
    </div>
  );
}
