'use client';

import { useText } from '@/components/interface-text/language-context';
import { type Kept } from './answers-keeper';

/** Whether what was typed is safe, in words. */
export function SavingState({ kept }: { kept: Kept }) {
  const text = useText().wizard.saving;
  const { saving, unacceptable } = kept;
  const words: Record<typeof saving, string> = {
    saved: unacceptable.length > 0 ? text.unacceptable(unacceptable.length) : text.saved,
    saving: text.saving,
    offline: text.offline,
    refused: text.refused,
    'signed-out': text.signedOut,
    waiting: text.waiting,
  };
  const look = saving === 'saved' || saving === 'saving' ? 'text-quiet' : 'text-warn';
  return (
    <p role="status" data-saving={saving} className={`text-small ${look}`}>
      {words[saving]}
    </p>
  );
}
