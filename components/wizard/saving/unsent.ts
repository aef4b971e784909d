import { type Topic, topicNames } from '@/policy/answers';

/** What was typed in a topic and has not reached the server, with what it was typed over. */
export interface Unsent {
  readonly typed: unknown;
  readonly base: unknown;
}

const keyOf = (serviceId: string, topic: Topic): string => `klauza.unsent.${serviceId}.${topic}`;

/**
 * Unsent input in this browser, so that neither a closed tab nor a server that is away loses a word. A browser that keeps
 * nothing (private windows, full storage) is no reason to stop: then only the open page holds the input.
 */
export function keepUnsent(serviceId: string, topic: Topic, unsent: Unsent | null): void {
  try {
    if (unsent === null) localStorage.removeItem(keyOf(serviceId, topic));
    else localStorage.setItem(keyOf(serviceId, topic), JSON.stringify(unsent));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** All that an earlier visit left unsent. Entries that cannot be read are passed over. */
export function readUnsent(serviceId: string): Partial<Record<Topic, Unsent>> {
  return Object.fromEntries(
    topicNames.flatMap((topic) => {
      const unsent = readOne(keyOf(serviceId, topic));
      return unsent ? [[topic, unsent] as const] : [];
    }),
  );
}

function readOne(key: string): Unsent | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'typed' in kept && 'base' in kept ? kept : null;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}
