import { type Problem } from '@/policy/clauses/problem';
import { type Refusal, type RevisionOrigin, type RevisionStatus } from '@/policy/revisions/refusal';
import { type Passage } from '@/policy/revisions/passage';
import { type Placement } from '@/policy/revisions/placement';
import { type StillTrue } from '@/policy/revisions/stale-language';
import { type Conflict } from '@/policy/revisions/conflict';

/** What a draft of a clause holds. */
export interface DraftContent {
  yaml: string;
  texts: Record<string, string>;
  examples: Record<string, string>;
  placement: Placement | null;
  stillTrue: readonly StillTrue[];
}

/** What an action answers when it did not come to its own outcomes. */
export interface Failed {
  outcome: 'wrong-input' | 'signed-out' | 'not-found' | 'not-allowed' | 'edit-conflict' | 'refused' | 'failed';
}

export type SaveDraft = (draft: { clauseId: string; revisionId: string | null; expectedSave: number; yaml: string; texts: Record<string, string>; examples: Record<string, string>; placement: Placement | null; stillTrue: StillTrue[] }) => Promise<
  | { outcome: 'saved'; revisionId: string; save: number; problems: Problem[] }
  | { outcome: 'conflict'; current: DraftContent & { revisionId: string; save: number; status: RevisionStatus }; by: string }
  | { outcome: 'not-a-draft'; status: RevisionStatus }
  | Failed
>;

export type Move = (step: { revisionId: string; expectedSave: number }) => Promise<{ outcome: 'moved' } | { outcome: 'refused'; reasons: Refusal[] } | { outcome: 'conflict'; save: number } | Failed>;

/** A revision of the history, days written out. */
export interface ShownRevision {
  revisionId: string;
  number: number;
  shipped: boolean;
  status: RevisionStatus;
  origin: RevisionOrigin;
  /** Who did what when, ready to be read. */
  saved: string;
  approved: string | null;
  fourEyes: boolean | null;
  releases: readonly string[];
}

export interface ShownComment {
  id: string;
  passage: Passage | null;
  body: string;
  suggestion: string | null;
  author: string;
  at: string;
  resolution: 'resolved' | 'accepted' | 'declined' | null;
  resolvedBy: string | null;
  replies: readonly { id: string; body: string; author: string; at: string }[];
}

/** The words of a revision. */
export interface RevisionWords extends DraftContent {
  revisionId: string;
  number: number;
  status: RevisionStatus;
  save: number;
  conflicts: readonly (Conflict & { decision: string | null })[];
}
