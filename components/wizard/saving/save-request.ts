import { type Answers, type Topic } from '@/policy/answers';

/** What the wizard sends: topics as far as they can be accepted, and beside them whatever was typed and could not be. */
export interface SaveRequest {
  readonly serviceId: string;
  readonly expectedEdit: number;
  readonly topics: Partial<Omit<Answers, 'format'>>;
  /** The topic as typed; null when it is all accepted. */
  readonly pending: Readonly<Partial<Record<Topic, unknown>>>;
}

/** What came of it. */
export type SaveResult =
  | { readonly outcome: 'saved'; readonly edit: number; readonly elsewhere: Partial<Answers> }
  | { readonly outcome: 'conflict'; readonly edit: number; readonly theirs: Partial<Answers> }
  | { readonly outcome: 'refused' | 'edit-conflict' | 'wrong-input' | 'signed-out' | 'not-allowed' | 'not-found' | 'failed' };
