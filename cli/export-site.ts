import { type Command } from 'commander'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withDatabase } from '@/cli/db'
import { InputError } from '@/cli/input-error'
import { database } from '@/server/database/client'
import { environment } from '@/server/environment'
import { type ExportedFile, exportedFiles, headersFile } from '@/server/hosted/export-site'
import { hostedFrom } from '@/server/hosted/handler'
import { databaseSource } from '@/server/hosted/source'

/** `klauza export-site`: what is published of a service as files for any web server. */
export function command(program: Command): void {
  program
    .command('export-site <folder> <service...>')
    .description('write everything published of services (their names in addresses) into a new folder, as files for a web server that finds /p/…/ru in p/…/ru.html, with the headers of each in _headers')
    .action(async (folder: string, names: string[]) => {
      // What an earlier export left would stand beside what is published now.
      if ((await readdir(folder).catch(() => [])).length > 0) throw new InputError(`${folder} is not empty: name a new folder`)
      const files: Pick<ExportedFile, 'address' | 'headers'>[] = []
      await withDatabase(async () => {
        const source = databaseSource(database())
        const services = await Promise.all(
          names.map(async (name) => {
            const service = await source.service(name)
            if (service?.documents.privacy === undefined) throw new InputError(`${name}: nothing is published under this name`)
            return service
          }),
        )
        for await (const { address, file, bytes, headers } of exportedFiles(hostedFrom(source, { publicUrl: environment().publicUrl }), services)) {
          await mkdir(dirname(join(folder, file)), { recursive: true })
          await writeFile(join(folder, file), bytes)
          files.push({ address, headers })
        }
        await writeFile(join(folder, '_headers'), headersFile(files))
      })
      process.stdout.write(`Wrote ${files.length} files to ${folder}\n`)
    })
}
