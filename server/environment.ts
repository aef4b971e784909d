import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '@/server/operator-error'

/** An empty variable counts as one that is not set: `PORT= npm start` is a common slip. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const schema = z.object({
  PORT: optional(z.coerce.number('a whole number').int('a whole number').min(1).max(65_535)).transform((port) => port ?? 3000),
  HOST: optional(z.string()).transform((host) => host ?? '127.0.0.1'),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\/[^\s]+$/, 'an address such as postgresql://user:password@host:5432/name'),
  ),
  KLAUZA_DATA: optional(z.string()).transform((folder) => resolve(/* turbopackIgnore: true */ folder ?? '.klauza')),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'an address such as https://klauza.example' })),
  AUTH_SECRET: optional(z.string().min(32, 'at least 32 characters, e.g. of `openssl rand -hex 32`')),
  SIGNING_KEY: optional(z.string().transform((text) => text.replaceAll('\\n', '\n')).pipe(z.string().regex(/^-----BEGIN PRIVATE KEY-----\s[^-]+-----END PRIVATE KEY-----\s*$/, 'a key as `openssl genpkey -algorithm ed25519` prints it'))),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\/[^\s]+$/, 'an address such as smtps://user:password@mail.example:465')),
  MAIL_FROM: optional(z.string()),
  WEBHOOKS_TO_PRIVATE_ADDRESSES: optional(z.enum(['yes', 'no'])).transform((word) => word === 'yes'),
  KLAUZA_BROWSER: optional(z.string()),
  PATH: optional(z.string()).transform((path) => path ?? ''),
  KLAUZA_TEST_DATABASE: optional(z.enum(['embedded', 'server'])).transform((kind) => kind ?? 'embedded'),
})

/** The address of a database carries its password, a secret is one: none of them is repeated in a message. */
const secrets: ReadonlySet<string> = new Set(['DATABASE_URL', 'AUTH_SECRET', 'SIGNING_KEY', 'SMTP_URL'])

/** What the surroundings say. The only reader of the process environment in the project. */
export interface Environment {
  /** TCP port that everything is served on. */
  port: number
  /** Address to listen on: 127.0.0.1 unless HOST opens it to the network. */
  host: string
  /** PostgreSQL server to use; null means the embedded database. */
  databaseUrl: string | null
  /** Absolute path of the folder with the embedded database and the generated secret. */
  dataFolder: string
  /** Where people reach this instance, without a slash at the end. */
  publicUrl: string
  /** Secret of the sessions, if it was given. */
  authSecret: string | null
  /** Private key that signs published versions (Ed25519, PKCS #8 in PEM), if it was given. */
  signingKey: string | null
  /** Server that letters are handed to; null means that they are written to a folder of the data folder. */
  smtpUrl: string | null
  /** Sender of letters. */
  mailFrom: string
  /** Webhooks may lead into the network of this machine: for trying them out, and where all is one's own. */
  privateWebhooks: boolean
  /** Browser for the journeys, if a particular one is wanted. */
  browser: string | null
  /** Folders of programs, as the shell looks through them. */
  searchPath: string
  /** Database that the database tests run on. */
  testDatabase: 'embedded' | 'server'
}

/**
 * Reads and checks variables, naming each wrong one at once.
 * @param variables name → value, as in the process environment
 * @throws OperatorError that names every wrong variable
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.')
      const value = secrets.has(name) ? '' : ` is "${variables[name] ?? ''}"`
      return `${name}${value}: ${issue.message}`
    })
    throw new OperatorError(`Wrong environment: ${wrong.join('; ')}`, 'correct or unset it and start again')
  }
  const { PORT, HOST, DATABASE_URL, KLAUZA_DATA, PUBLIC_URL, AUTH_SECRET, SIGNING_KEY, SMTP_URL, MAIL_FROM, WEBHOOKS_TO_PRIVATE_ADDRESSES, KLAUZA_BROWSER, PATH, KLAUZA_TEST_DATABASE } = parsed.data
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) {
    throw new OperatorError('MAIL_FROM is not set', 'name the sender of letters: MAIL_FROM="Klauza <policies@klauza.example>"')
  }
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: KLAUZA_DATA,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    authSecret: AUTH_SECRET ?? null,
    signingKey: SIGNING_KEY ?? null,
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM ?? 'Klauza <klauza@localhost>',
    privateWebhooks: WEBHOOKS_TO_PRIVATE_ADDRESSES,
    browser: KLAUZA_BROWSER ?? null,
    searchPath: PATH,
    testDatabase: KLAUZA_TEST_DATABASE,
  }
}

let read: Environment | null = null

/** The environment of this process, read once. Throws as `parseEnvironment` does. */
export function environment(): Environment {
  read ??= parseEnvironment(process.env)
  return read
}

/** The environment for a child process: this one's, with some variables set (or, given undefined, removed). */
export function childEnvironment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = { ...process.env }
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete result[name]
    else result[name] = value
  }
  return result
}

/** React and Next choose their build by this variable when they are first loaded, so it is set before. */
export function setMode(mode: 'production' | 'development'): void {
  Object.assign(process.env, { NODE_ENV: mode })
}

/**
 * The secret that signs sessions: AUTH_SECRET, or one made once and kept in the data folder, readable by its owner alone.
 * @throws OperatorError on a public instance over a shared database: there the secret has to be the same for every process
 */
export function authSecret(from: Environment = environment()): string {
  return from.authSecret ?? keptSecret(from, 'secret', 'AUTH_SECRET', 'AUTH_SECRET=$(openssl rand -hex 32)', () => randomBytes(32).toString('hex'))
}

/**
 * The private key that signs published versions: SIGNING_KEY, or one made once and kept as the other secret is.
 * @returns PKCS #8 in PEM
 * @throws OperatorError as `authSecret` does
 */
export function signingKeyPem(from: Environment = environment()): string {
  const make = () => generateKeyPairSync('ed25519', { privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey
  return from.signingKey ?? keptSecret(from, 'signing-key.pem', 'SIGNING_KEY', 'SIGNING_KEY="$(openssl genpkey -algorithm ed25519)"', make)
}

/** A secret in a file of the data folder, made when it is first asked for. */
function keptSecret({ databaseUrl, publicUrl, dataFolder }: Environment, fileName: string, variable: string, how: string, make: () => string): string {
  if (databaseUrl !== null && publicUrl.startsWith('https:')) {
    throw new OperatorError(`${variable} is not set`, `a public instance needs one that all its processes share: ${how}`)
  }
  const file = join(dataFolder, fileName)
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true })
    // Written whole before it gets its name, so that a process that starts at the same time reads all of it or makes its own.
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, make(), { mode: 0o600 })
    try {
      // Of two processes that start together, one gives its secret the name and the other reads it.
      linkSync(draft, file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    } finally {
      rmSync(draft)
    }
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** Whether npm runs this process, and so is its parent. */
export function startedByNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined
}
