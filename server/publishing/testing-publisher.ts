/**
 * A process for tests that publishes one version after another until it is killed: `node … <connection as JSON> <service>
 * <organisation>`. Prints each version once publishing has said that it is there.
 */
import { type PoolConfig } from 'pg'
import { loadDraft } from '@/server/answers/load'
import { saveAnswers } from '@/server/answers/save'
import { openDatabase } from '@/server/database/client'
import { publish } from '@/server/publishing/publish'

async function publishOn(connection: PoolConfig, serviceId: string, organisationId: string): Promise<never> {
  const database = openDatabase(connection)
  for (;;) {
    const { answers, edit } = await loadDraft(database, serviceId)
    const description = { ru: `Правка ${edit}`, en: `Edit ${edit}` }
    const saved = await saveAnswers(database, serviceId, { ...answers, service: { ...answers.service, description } }, edit)
    const outcome = await publish(database, { serviceId, organisationId, by: null, effectiveFrom: '2099-01-01', note: null, expectedEdit: saved.edit })
    if (outcome.outcome !== 'published') throw new Error(`not published: ${outcome.outcome}`)
    process.stdout.write(`${outcome.version}\n`)
  }
}

const [connection = '', serviceId = '', organisationId = ''] = process.argv.slice(2)
await publishOn(JSON.parse(connection) as PoolConfig, serviceId, organisationId)
