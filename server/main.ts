import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { seed } from '@/prisma/seed'
import { publishSample } from '@/server/publishing/publish-sample'
import { closeDatabase, database } from '@/server/database/client'
import { type Hold } from '@/server/database/hold'
import { holdDatabase, inTurn, migrateDatabase } from '@/server/database/prepare'
import { authSecret, type Environment, environment, setMode, startedByNpm } from '@/server/environment'
import { type HostedHandler } from '@/server/hosted/handler'
import { openHosted } from '@/server/hosted/open-hosted'
import { resumeImpacts } from '@/server/library/workbench/impact'
import { keepTelling } from '@/server/notices/keep-telling'
import { keepCheckingHosts } from '@/server/own-hosts/checking'
import { endWithParent } from '@/server/end-with-parent'
import { asOperatorError, OperatorError } from '@/server/operator-error'
import { sealWhatIsOpen } from '@/server/proof/seal'
import { signingKey } from '@/server/proof/signing-key'
import { pageHeaders } from '@/server/security-headers'
import { type DemonstrationAccount, demonstrationAccount } from '@/server/sessions/demonstration'

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** What `server/start/start.mjs` hands over. */
export interface Start {
  /** Pages are built when they are asked for, with React's development build. */
  development: boolean
  /** Prints a step and how long it took; a string that the work returns is printed with it. */
  step: <Result>(title: string, work: () => Promise<Result>) => Promise<Result>
  makePages: () => Promise<unknown>
}

/** How long requests that are running may take to finish when the process is told to end, in milliseconds. */
const farewell = 5_000

/**
 * Starts everything in this process, on one port, and stays until a signal comes. Ends the process with code 1 and one
 * line when something outside is wrong.
 */
export async function serve(start: Start): Promise<void> {
  let hold: Hold | null = null
  let stopping = false
  try {
    setMode(start.development ? 'development' : 'production')
    const surroundings = environment()
    authSecret(surroundings)
    signingKey()
    // The port comes first: a start that cannot serve must not touch anything.
    let handle: RequestHandler = stillStarting
    const server = createServer((request, response) => answer(handle, request, response))
    await listen(server, surroundings)
    let hosted: ReturnType<typeof openHosted> | null = null
    let endTelling: (() => Promise<void>) | null = null
    const letGo = async () => {
      await endTelling?.()
      await hosted?.close()
      await closeDatabase().catch(() => undefined)
      await hold?.release()
    }
    const stop = stopper(server, () => (stopping = true), letGo)
    hold = await start.step(surroundings.databaseUrl === null ? 'embedded database' : 'database', () =>
      holdDatabase(surroundings, say),
    )
    await inTurn(surroundings, async () => {
      await start.step('migrations', async () => {
        const applied = await migrateDatabase(surroundings)
        return applied.length === 0 ? 'up to date' : applied.join(', ')
      })
      await start.step('seed', async () => (await seed(database(), { publish: (sample) => publishSample(database(), sample) })).join('; '))
    })
    const sealed = await sealWhatIsOpen(database(), signingKey(), new Date())
    if (sealed > 0) say(`  sealed the versions of ${sealed} policies that were published before seals were kept`)
    if (!start.development) await start.makePages()
    hosted = openHosted()
    const begun = performance.now()
    const pages = await pageHandler(server, surroundings, start.development)
    // Next prints lines of its own while it loads, so this step is printed when it is over.
    say(`  loading … ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    handle = hostedFirst(hosted.handler, pages)
    // The account comes last: nothing else waits for it.
    await announce(surroundings, await demonstrationAccount(database(), surroundings))
    keepCheckingHosts(database())
    endTelling = keepTelling(database(), surroundings)
    await resumeImpacts(database())
    if (startedByNpm()) endWithParent(stop)
  } catch (error) {
    // Ctrl-C in the middle of a start breaks off whatever runs: that is no fault, and stop() sees to the rest.
    if (stopping) return
    const known = asOperatorError(error)
    await closeDatabase().catch(() => undefined)
    await hold?.release()
    if (!known && error instanceof Error && 'output' in error) process.stderr.write(`${String(error.output)}\n${error.message}\n`)
    else process.stderr.write(`${known ? known.message : error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
}

const stillStarting: RequestHandler = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '1' })
  response.end('Klauza запускается. Klauza is starting.\n')
}

async function pageHandler(server: Server, { port, publicUrl }: Environment, development: boolean): Promise<RequestHandler> {
  const { default: next } = await import('next')
  const pages = next({ dev: development, port, httpServer: server })
  await pages.prepare()
  const handle = pages.getRequestHandler()
  const https = publicUrl.startsWith('https:')
  return async (request, response) => {
    const headers = pageHeaders(randomBytes(16).toString('base64'), { https, development })
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // Next takes the nonce for its own scripts from this header of the request.
    request.headers['content-security-policy'] = headers['Content-Security-Policy']
    delete request.headers['content-security-policy-report-only']
    await handle(request, response)
  }
}

/** Hosted policies are bytes in memory and stand in front of the pages. Nothing is awaited on their way. */
function hostedFirst(hosted: HostedHandler, pages: RequestHandler): RequestHandler {
  return (request, response) => {
    const taken = hosted(request, response)
    if (taken === true) return
    if (taken === false) return pages(request, response)
    return taken.then((done) => (done ? undefined : pages(request, response)))
  }
}

function answer(handle: RequestHandler, request: IncomingMessage, response: ServerResponse): void {
  const failed = (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end()
  }
  try {
    handle(request, response)?.catch(failed)
  } catch (error) {
    failed(error)
  }
}

function listen(server: Server, { port, host }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : ''
      if (code === 'EADDRINUSE') {
        reject(new OperatorError(`Port ${port} is taken by another program`, `stop it, or take another one: PORT=${port + 1} npm start`))
      } else if (code === 'EACCES') {
        reject(new OperatorError(`This user may not serve on port ${port}`, 'take one above 1023: PORT=3000 npm start'))
      } else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
        reject(new OperatorError(`This machine has no address ${host}`, 'correct HOST, or unset it'))
      } else reject(error)
    })
    server.listen(port, host, resolve)
  })
}

/** Ends the process in order on SIGINT and SIGTERM: requests that run, the database, the process itself. */
function stopper(server: Server, onStop: () => void, letGo: () => Promise<void>): () => void {
  let begun = false
  const stop = () => {
    if (begun) return
    begun = true
    onStop()
    setTimeout(() => server.closeAllConnections(), farewell).unref()
    server.closeIdleConnections()
    server.close(async () => {
      await letGo()
      process.exit(0)
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return stop
}

async function announce({ publicUrl, databaseUrl, dataFolder }: Environment, demonstration: DemonstrationAccount | null): Promise<void> {
  say('')
  say(`  Klauza       ${publicUrl}/`)
  say(`  the wizard   ${publicUrl}/start (no account needed)`)
  const version = await database().version.findFirst({
    orderBy: { publishedAt: 'asc' },
    select: { policy: { select: { document: true, service: { select: { slug: true } } } } },
  })
  if (version) {
    const { document, service } = version.policy
    for (const language of ['ru', 'en']) say(`  a policy     ${publicUrl}/p/${service.slug}/${document}/${language}`)
  }
  if (demonstration) say(`  the samples  ${publicUrl}/sign-in, ${demonstration.email}, password ${demonstration.password}`)
  say(`  data         ${databaseUrl === null ? dataFolder : 'the PostgreSQL server of DATABASE_URL'}`)
  say('  Ctrl-C stops it; nothing is lost.')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
