'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftContent, type SaveDraft } from './draft';

export type Saving = 'saved' | 'saving' | 'unsaved' | 'offline' | 'conflict' | 'refused';

/** How long a pause in typing is before it is saved, in milliseconds. */
const pause = 700;
/** How long to wait before trying again when nothing answers, in milliseconds. */
const again = 5_000;

interface Held {
  content: DraftContent;
  revisionId: string | null;
  save: number;
}

/** Somebody else's draft that met ours. */
export interface Meeting {
  by: string;
  theirs: DraftContent;
  revisionId: string;
  save: number;
}

/**
 * A draft that is saved as one types. What is typed stands in this browser until the server has it: a reload, a way back or a
 * lost connection costs nothing. What somebody else saved meanwhile is never written over.
 *
 * @param start what the server has
 * @param storageKey one clause of one organisation
 */
export function useDraft(clauseId: string, start: Held, storageKey: string, saveDraft: SaveDraft) {
  const [content, setContent] = useState(start.content);
  const [saving, setSaving] = useState<Saving>('saved');
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [revision, setRevision] = useState({ revisionId: start.revisionId, save: start.save });
  const latest = useRef<Held>(start);
  const running = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (running.current) return;
    running.current = true;
    try {
      // What was typed while a save was under way is sent after it.
      for (;;) {
        const sent = latest.current;
        setSaving('saving');
        const outcome = await saveDraft({ clauseId, revisionId: sent.revisionId, expectedSave: sent.save, ...sent.content, stillTrue: [...sent.content.stillTrue] }).catch(() => null);
        if (outcome === null || outcome.outcome === 'failed') return setSaving('offline');
        if (outcome.outcome === 'conflict') {
          const { revisionId, save, ...theirs } = outcome.current;
          setMeeting({ by: outcome.by, theirs, revisionId, save });
          return setSaving('conflict');
        }
        if (outcome.outcome !== 'saved') return setSaving('refused');
        latest.current = { ...latest.current, revisionId: outcome.revisionId, save: outcome.save };
        setRevision({ revisionId: outcome.revisionId, save: outcome.save });
        if (latest.current.content === sent.content) {
          forget(storageKey);
          return setSaving('saved');
        }
        keep(storageKey, latest.current);
      }
    } finally {
      running.current = false;
    }
  }, [clauseId, saveDraft, storageKey]);

  const change = useCallback(
    (part: Partial<DraftContent>) => {
      const next = { ...latest.current.content, ...part };
      latest.current = { ...latest.current, content: next };
      setContent(next);
      keep(storageKey, latest.current);
      setSaving((state) => (state === 'conflict' || state === 'refused' ? state : 'unsaved'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pause);
    },
    [send, storageKey],
  );

  /** Goes on from what the server has now: after a conflict, with the words that the person chose; after a step of the revision. */
  const goOn = useCallback(
    (from: { revisionId: string | null; save: number; content: DraftContent }, write: boolean) => {
      latest.current = from;
      setContent(from.content);
      setRevision({ revisionId: from.revisionId, save: from.save });
      setMeeting(null);
      if (write) {
        keep(storageKey, from);
        setSaving('unsaved');
        void send();
      } else {
        forget(storageKey);
        setSaving('saved');
      }
    },
    [send, storageKey],
  );

  // What was typed before a reload and never arrived: the same save means that nobody has written since.
  useEffect(() => {
    const kept = recall(storageKey);
    if (kept !== null && kept.save === latest.current.save && kept.revisionId === latest.current.revisionId) change(kept.content);
    return () => clearTimeout(timer.current);
  }, [change, storageKey]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (saving === 'unsaved' || saving === 'saving') event.preventDefault();
    };
    const online = () => void (saving === 'offline' && send());
    const retry = saving === 'offline' ? setTimeout(() => void send(), again) : undefined;
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    return () => {
      clearTimeout(retry);
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
    };
  }, [saving, send]);

  return { content, change, saving, meeting, goOn, saveNow: send, ...revision };
}

function keep(key: string, held: Held): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(held));
  } catch {
    // A full or forbidden storage: the server still gets what is typed.
  }
}

function recall(key: string): Held | null {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Held);
  } catch {
    return null;
  }
}

function forget(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // There is nothing to forget then.
  }
}
