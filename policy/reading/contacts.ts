import type { Reader } from './mention';

const HOST = '(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+(?:\\p{L}{2,24}|xn--[a-z\\d-]{2,40})';

/**
 * Mailboxes, plain or hidden from collectors of addresses («name (at) host.ru»), and web addresses with or without a scheme. A bare host with a capital
 * in it (SMS.RU) is the name of a company.
 */
export const contactReaders: readonly Reader[] = [
  { kind: 'email', pattern: new RegExp(`[\\p{L}\\d._%+-]+@${HOST}`, 'giu'), read: (m) => m[0].toLowerCase() },
  { kind: 'email', pattern: new RegExp(`([\\p{L}\\d._%+-]+)\\s*(?:\\(at\\)|\\[at\\]|\\(собака\\)|\\s@\\s)\\s*(${HOST})`, 'giu'), read: (m) => `${m[1] ?? ''}@${m[2] ?? ''}`.toLowerCase() },
  { kind: 'url', pattern: /https?:\/\/[^\s<>«»"“”|)\],;]+/giu, read: (m) => addressOf(m[0]) },
  { kind: 'url', pattern: new RegExp(`(?<![\\p{L}\\d@._/-])${HOST}(?:/[^\\s<>«»"“”|)\\],;]*)?(?![\\p{L}\\d])`, 'giu'), read: (m) => (!/^[^/]*\p{Lu}/u.test(m[0]) && /\.(?:com|ru|org|net|io|app|dev|eu|uk|de|fi|club|me|info|su|рф|gov|by|kz|ai|co|cc|tv|online|site|pro|tech|store|shop|xn--[a-z\d-]+)(?:\/|$)/iu.test(m[0]) ? addressOf(m[0]) : null) },
];

/** One form for an address: no scheme, no www, no stop that ended the sentence. */
function addressOf(text: string): string {
  return text.toLowerCase().replace(/[.:!?]+$/u, '').replace(/^https?:\/\//u, '').replace(/^www\./u, '').replace(/\/$/u, '');
}
