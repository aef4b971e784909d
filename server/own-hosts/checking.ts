import { type Database } from '@/server/database/client'
import { checkDueHosts } from '@/server/own-hosts/hosts'
import { textRecords } from '@/server/own-hosts/ownership'

const hour = 3_600_000

/** Looks each hour at the hosts whose day is over. Several processes may: a host is looked at twice at worst. */
export function keepCheckingHosts(db: Database): void {
  const check = () => {
    checkDueHosts(db, textRecords, new Date()).catch((error: unknown) => {
      process.stderr.write(`The DNS of customers' hosts could not be checked: ${error instanceof Error ? error.message : String(error)}\n`)
    })
  }
  setInterval(check, hour).unref()
}
