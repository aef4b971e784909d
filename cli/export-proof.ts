import { type Command } from 'commander'
import { writeFile } from 'node:fs/promises'
import { withDatabase } from '@/cli/db'
import { InputError } from '@/cli/input-error'
import { database } from '@/server/database/client'
import { proofBundle } from '@/server/proof/bundle'
import { sealedVersions } from '@/server/proof/sealed-versions'

/** `klauza export-proof`: what the owner of a policy keeps, with the answers and facts that it was made from. */
export function command(program: Command): void {
  program
    .command('export-proof <service> <file>')
    .description('write every version of the privacy policy of a service (its name in addresses) with its seal, all its forms, and the answers and facts behind it, as one ZIP archive')
    .action(async (service: string, file: string) => {
      const versions = await withDatabase(() => sealedVersions(database(), { document: 'privacy', service: { slugs: { some: { slug: service } } } }, true))
      if (versions.length === 0) throw new InputError(`${service}: nothing is published under this name`)
      await writeFile(file, proofBundle(versions))
      process.stdout.write(`Wrote ${versions.length} versions to ${file}\n`)
    })
}
