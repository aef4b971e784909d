import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClauseSource, type LibrarySource } from '@/policy/clauses/source';

/**
 * Reads the clause library from its folder.
 *
 * @param folder the path of `templates/`
 * @returns the texts as they stand, clauses and files in the order of their names
 * @throws the error of the file system when the folder or `glossary.yml` cannot be read
 */
export async function readTemplates(folder: string): Promise<LibrarySource> {
  const [glossary, outlines, clauseIds] = await Promise.all([
    readFile(join(folder, 'glossary.yml'), 'utf8'),
    readFilesIn(join(folder, 'outlines'), '.yml'),
    foldersIn(join(folder, 'clauses')),
  ]);
  const clauses = await Promise.all(clauseIds.map((id) => readClause(join(folder, 'clauses', id), id)));
  const byLaw = Object.entries(outlines).map(([name, text]) => [name.slice(0, -'.yml'.length), text]);
  return { glossary, outlines: Object.fromEntries(byLaw), clauses };
}

async function readClause(folder: string, id: string): Promise<ClauseSource> {
  const [yaml, texts, examples] = await Promise.all([
    readFile(join(folder, 'clause.yml'), 'utf8').catch(emptyIfMissing),
    readFilesIn(folder, '.md'),
    readFilesIn(join(folder, 'examples'), ''),
  ]);
  return { id, yaml, texts, examples };
}

/** The files of a folder by name; none when there is no such folder. */
async function readFilesIn(folder: string, ending: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => entry.name);
  const files = await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
  return Object.fromEntries(files) as Record<string, string>;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

function noneIfMissing(error: unknown): [] {
  if (isMissing(error)) return [];
  throw error;
}

function emptyIfMissing(error: unknown): string {
  if (isMissing(error)) return '';
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
