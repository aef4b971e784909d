import { database } from '@/server/database/client'
import { databaseConnection } from '@/server/database/connection'
import { environment } from '@/server/environment'
import { listenToAnnouncements } from '@/server/hosted/announcements'
import { type HostedHandler, hostedHandler } from '@/server/hosted/handler'
import { Shelf } from '@/server/hosted/shelf'
import { databaseSource } from '@/server/hosted/source'
import { HostTable, readHosts } from '@/server/own-hosts/host-table'
import { subscriptionHandler } from '@/server/subscriptions/handler'
import { atOwnHosts } from '@/server/own-hosts/routing'

/**
 * Hosted policies of the database of this process: bytes from memory, kept up to date by the database's announcements.
 * @returns the handler, and what ends its connection to the database
 */
export function openHosted(): { handler: HostedHandler; close: () => Promise<void> } {
  const { publicUrl } = environment()
  const shelf = new Shelf(databaseSource(database()))
  const hosts = new HostTable(() => readHosts(database()))
  const close = listenToAnnouncements(databaseConnection(), {
    onChange: (serviceId) => {
      shelf.changed(serviceId)
      void hosts.refresh()
    },
    onListening: (listening) => {
      shelf.setListening(listening)
      void hosts.refresh()
    },
  })
  const subscriptions = subscriptionHandler(database(), publicUrl)
  const policies = hostedHandler({ shelf, publicUrl })
  const handler: HostedHandler = (request, response) => {
    const taken = subscriptions(request, response)
    return taken === false ? policies(request, response) : taken
  }
  return { handler: atOwnHosts(hosts, handler, publicUrl), close }
}
