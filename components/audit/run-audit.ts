import type { Audit } from '@/policy/audit/audit';
import type { AuditedText } from '@/policy/audit/audited-text';
import type { Claimed } from '@/policy/audit/profile';

/** What somebody gave us to read: a file, or pasted words. */
export type Given = { readonly kind: 'pasted'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/**
 * Reads what was given. All of it happens in this browser; the rules are fetched when somebody first asks for them.
 * @throws UnreadableText for what is empty, too large or no text
 */
export async function readGiven(given: Given): Promise<AuditedText> {
  const { LARGEST_FILE, readFile, readPasted } = await import('@/policy/audit/read-file');
  if (given.kind === 'pasted') return readPasted(given.text);
  // A file that is too large is refused by its size, before it fills the memory.
  const bytes = given.file.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : new Uint8Array(await given.file.arrayBuffer());
  return readFile(bytes, given.file.name, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));
}

/** Applies the rules. */
export async function auditText(text: AuditedText, claimed: Claimed): Promise<Audit> {
  const { audit } = await import('@/policy/audit/audit');
  return audit(text, claimed);
}
