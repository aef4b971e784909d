import { type Answers, type ReferenceTarget, type Topic, topicNames, topics } from '@/policy/answers';
import { topicsWithoutReference } from '../form/references';
import { acceptable } from './acceptable';
import { type Contradiction, merge, sameJson } from './merge';
import { type SaveRequest, type SaveResult } from './save-request';
import { keepUnsent, readUnsent, type Unsent } from './unsent';

export type SavingState = 'saved' | 'saving' | 'offline' | 'refused' | 'signed-out' | 'waiting';

/** A topic that somebody else changed in a way that contradicts what is typed here. */
export interface Conflict {
  readonly topic: Topic;
  readonly contradictions: readonly Contradiction[];
}

/** Everything that the screen shows of the answers and their saving. */
export interface Kept {
  /** As typed. */
  readonly typed: Readonly<Record<Topic, unknown>>;
  /** As far as it can be accepted. */
  readonly answers: Answers;
  /** Topics in which something typed cannot be accepted yet. */
  readonly unacceptable: readonly Topic[];
  readonly saving: SavingState;
  readonly conflicts: readonly Conflict[];
  /** What was taken out last and can be brought back. */
  readonly removed: string | null;
  /** Rises when a topic is changed by something else than its form, which then starts anew. */
  readonly renewals: Readonly<Record<Topic, number>>;
}

export interface KeeperSetup {
  readonly serviceId: string;
  readonly answers: Answers;
  readonly edit: number;
  readonly pending: Readonly<Partial<Record<Topic, unknown>>>;
  readonly save: (request: SaveRequest) => Promise<SaveResult>;
}

/** How long typing has to pause before it is sent, in milliseconds. */
const PAUSE = 600;
/** How long a save may take before it counts as lost, and how often lost ones are repeated, in milliseconds. */
const PATIENCE = 20_000;
const RETRIES = [2_000, 4_000, 8_000, 15_000, 30_000];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Holds the answers while someone types: takes every change, keeps it in this browser, sends it when typing pauses,
 * repeats what did not arrive, and puts changes of other people together with those made here.
 */
export class AnswersKeeper {
  #kept: Kept;
  #edit: number;
  /** Each topic as the server has it, as far as this page knows. */
  #base: Answers;
  #dirty = new Set<Topic>();
  #lastSent: Partial<Record<Topic, unknown>> = {};
  #undo: Partial<Record<Topic, unknown>> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending = false;
  #failures = 0;
  readonly #listeners = new Set<() => void>();
  readonly #setup: KeeperSetup;

  constructor(setup: KeeperSetup) {
    this.#setup = setup;
    this.#edit = setup.edit;
    this.#base = setup.answers;
    const typed = Object.fromEntries(topicNames.map((topic) => [topic, setup.pending[topic] ?? setup.answers[topic]])) as Record<Topic, unknown>;
    const renewals = Object.fromEntries(topicNames.map((topic) => [topic, 0])) as Record<Topic, number>;
    const unacceptable = topicNames.filter((topic) => (setup.pending[topic] ?? null) !== null);
    this.#kept = { typed, answers: setup.answers, unacceptable, saving: 'saved', conflicts: [], removed: null, renewals };
  }

  readonly kept = (): Kept => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes over what an earlier visit could not send, and watches for the connection to come back. */
  readonly start = (): (() => void) => {
    this.#restore(readUnsent(this.#setup.serviceId));
    const retry = () => void this.flush();
    const leaving = () => {
      if (document.visibilityState === 'hidden') retry();
    };
    window.addEventListener('online', retry);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      window.removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', leaving);
      retry();
    };
  };

  /** A topic as its form has it now. */
  change(topic: Topic, typed: unknown): void {
    if (sameJson(typed, this.#kept.typed[topic])) return;
    this.#undo = null;
    this.#take({ [topic]: typed });
    this.#show({ removed: null });
    this.#schedule(PAUSE);
  }

  /**
   * A topic from which a row was taken out: what refers to the row in any topic goes with it, and all of it can be brought
   * back with `bringBack`.
   * @param title what the row was called
   */
  remove(topic: Topic, typed: unknown, { target, id }: { target: ReferenceTarget; id: string }, title: string): void {
    const without = topicsWithoutReference({ ...this.#kept.typed, [topic]: typed }, target, id);
    const changes = { [topic]: typed, ...without };
    const before = Object.fromEntries(topicNames.flatMap((name) => (name in changes ? [[name, this.#kept.typed[name]]] : [])));
    this.#take(changes, true);
    this.offerBack(before, title);
    this.#schedule(PAUSE);
  }

  /** Remembers topics as they were before something was taken out of them, until the next change. */
  offerBack(before: Partial<Record<Topic, unknown>>, title: string): void {
    this.#undo = before;
    this.#show({ removed: title });
  }

  bringBack(): void {
    if (!this.#undo) return;
    this.#take(this.#undo, true);
    this.#undo = null;
    this.#show({ removed: null });
    this.#schedule(PAUSE);
  }

  /** Decides contradictions: for each topic, the questions whose other answer is taken. */
  decide(taken: Readonly<Partial<Record<Topic, readonly string[]>>>): void {
    for (const { topic, contradictions } of this.#kept.conflicts) {
      const theirs = contradictions.filter((one) => taken[topic]?.includes(one.field)).map((one) => [one.field, one.theirs]);
      this.#take({ [topic]: { ...(this.#kept.typed[topic] as Fields), ...Object.fromEntries(theirs) } }, true);
    }
    this.#show({ conflicts: [], saving: 'saving' });
    void this.flush();
  }

  /** Sends everything and waits for the answer, but not for ever: for whoever is about to leave the page. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20 && (this.#dirty.size > 0 || this.#sending); turn += 1) {
      if (!this.#sending && turn > 0 && this.#failures > 0) return;
      await this.flush();
      if (this.#sending) await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Sends what has not been sent. One save is under way at a time. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    // A topic with a contradiction waits for the decision; the others do not wait for it.
    const held = new Set(this.#kept.conflicts.map((conflict) => conflict.topic));
    const sent = [...this.#dirty].filter((topic) => !held.has(topic));
    if (this.#sending || sent.length === 0) return;
    const typed = this.#kept.typed;
    const request = this.#requestFor(sent);
    this.#sending = true;
    if (this.#failures === 0 && held.size === 0) this.#show({ saving: 'saving' });
    const result = await withPatience(this.#setup.save(request));
    this.#sending = false;
    this.#receive(result, sent, typed, request);
  }

  #requestFor(names: readonly Topic[]): SaveRequest {
    const { answers, typed, unacceptable } = this.#kept;
    Object.assign(this.#lastSent, Object.fromEntries(names.map((topic) => [topic, answers[topic]])));
    return {
      serviceId: this.#setup.serviceId,
      expectedEdit: this.#edit,
      topics: Object.fromEntries(names.map((topic) => [topic, answers[topic]])) as SaveRequest['topics'],
      pending: Object.fromEntries(names.map((topic) => [topic, unacceptable.includes(topic) ? typed[topic] : null])),
    };
  }

  #receive(result: SaveResult, sent: readonly Topic[], typed: Readonly<Record<Topic, unknown>>, request: SaveRequest): void {
    switch (result.outcome) {
      case 'saved': {
        this.#failures = 0;
        this.#edit = result.edit;
        this.#base = { ...this.#base, ...request.topics };
        for (const topic of sent) {
          if (this.#kept.typed[topic] !== typed[topic]) this.#keep(topic);
          else {
            this.#dirty.delete(topic);
            keepUnsent(this.#setup.serviceId, topic, null);
          }
        }
        this.#takeOver(result.elsewhere);
        this.#show({ saving: this.#kept.conflicts.length > 0 ? 'waiting' : this.#dirty.size > 0 ? 'saving' : 'saved' });
        if (this.#dirty.size > 0) this.#schedule(PAUSE);
        return;
      }
      case 'conflict':
        this.#failures = 0;
        this.#edit = result.edit;
        this.#takeOver(result.theirs);
        if (this.#kept.conflicts.length > 0) this.#show({ saving: 'waiting' });
        else this.#schedule(0);
        return;
      case 'signed-out':
        return this.#failed('signed-out');
      case 'not-found':
      case 'not-allowed':
        return this.#failed('signed-out');
      case 'refused':
      case 'wrong-input':
        return this.#failed('refused');
      case 'edit-conflict':
      case 'failed':
        return this.#failed('offline');
    }
  }

  #failed(saving: SavingState): void {
    this.#show({ saving });
    this.#schedule(RETRIES[Math.min(this.#failures, RETRIES.length - 1)] ?? PAUSE);
    this.#failures += 1;
  }

  /** Topics as somebody else left them: taken over, and put together with what is unsent here. */
  #takeOver(theirs: Partial<Answers>): void {
    const conflicts = [...this.#kept.conflicts];
    for (const topic of topicNames) {
      const value = theirs[topic];
      if (value === undefined) continue;
      // A save that counted as lost has arrived after all: it is our own.
      const ours = sameJson(value, this.#lastSent[topic]);
      const { value: merged, contradictions } = this.#dirty.has(topic) && !ours
        ? merge(this.#base[topic] as Fields, this.#kept.typed[topic] as Fields, value as Fields)
        : { value: this.#dirty.has(topic) ? this.#kept.typed[topic] : value, contradictions: [] };
      this.#base = { ...this.#base, [topic]: value };
      const unsent = this.#dirty.has(topic);
      this.#take({ [topic]: merged }, true);
      if (!unsent) {
        this.#dirty.delete(topic);
        keepUnsent(this.#setup.serviceId, topic, null);
      }
      if (contradictions.length > 0) conflicts.push({ topic, contradictions });
    }
    this.#show({ conflicts });
  }

  #restore(unsent: Partial<Record<Topic, Unsent>>): void {
    const conflicts: Conflict[] = [];
    for (const topic of topicNames) {
      const one = unsent[topic];
      if (!one) continue;
      const { value, contradictions } = merge(one.base as Fields, one.typed as Fields, this.#kept.typed[topic] as Fields);
      this.#take({ [topic]: value }, true);
      if (contradictions.length > 0) conflicts.push({ topic, contradictions });
    }
    if (this.#dirty.size === 0) return;
    this.#show({ conflicts, saving: conflicts.length > 0 ? 'waiting' : 'saving' });
    this.#schedule(0);
  }

  /** @param renewed the form did not make the change and has to start anew */
  #take(changes: Partial<Record<Topic, unknown>>, renewed = false): void {
    const typed = { ...this.#kept.typed };
    const renewals = { ...this.#kept.renewals };
    const unacceptable = new Set(this.#kept.unacceptable);
    let { answers } = this.#kept;
    for (const topic of topicNames) {
      if (!(topic in changes)) continue;
      typed[topic] = changes[topic];
      if (renewed) renewals[topic] += 1;
      const { value, complete } = acceptable(topics[topic], changes[topic]);
      answers = { ...answers, [topic]: value };
      if (complete) unacceptable.delete(topic);
      else unacceptable.add(topic);
      this.#dirty.add(topic);
    }
    this.#kept = { ...this.#kept, typed, answers, renewals, unacceptable: topicNames.filter((topic) => unacceptable.has(topic)) };
    for (const topic of topicNames) if (topic in changes) this.#keep(topic);
  }

  #keep(topic: Topic): void {
    keepUnsent(this.#setup.serviceId, topic, { typed: this.#kept.typed[topic], base: this.#base[topic] });
  }

  #schedule(delay: number): void {
    // What waits to be sent is not saved yet, and is not said to be.
    if (this.#kept.saving === 'saved') this.#show({ saving: 'saving' });
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #show(part: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** A save that fails in any way, or takes too long, is one that did not arrive. */
function withPatience(save: Promise<SaveResult>): Promise<SaveResult> {
  const lost: SaveResult = { outcome: 'failed' };
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(lost), PATIENCE);
    save.then(resolve, () => resolve(lost)).finally(() => clearTimeout(timer));
  });
}
