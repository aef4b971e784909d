import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LibrarySource } from '@/policy/clauses/source'

/** A name that may be a file of the library: no path, nothing hidden. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/**
 * Writes a clause library as the files that `readTemplates` reads: what is read back is the same library.
 * @param folder new or empty
 * @throws Error when the folder holds anything, or a name in the library is no file name
 */
export async function writeTemplates(folder: string, source: LibrarySource): Promise<void> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new Error(`The folder ${folder} is not empty`)
  await writeFile(join(folder, 'glossary.yml'), source.glossary)
  await writeFiles(join(folder, 'outlines'), Object.fromEntries(Object.entries(source.outlines).map(([law, text]) => [`${law}.yml`, text])))
  for (const clause of source.clauses) {
    if (!safeName.test(clause.id)) throw new Error(`“${clause.id}” is no name of a folder`)
    const own = join(folder, 'clauses', clause.id)
    await writeFiles(own, { 'clause.yml': clause.yaml, ...clause.texts })
    if (Object.keys(clause.examples).length > 0) await writeFiles(join(own, 'examples'), clause.examples)
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    if (!safeName.test(name)) throw new Error(`“${name}” is no file name`)
    await writeFile(join(folder, name), text)
  }
}
