import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

/** The longest address of a Unix socket that every platform takes (macOS: 104 bytes with the closing zero). */
const longestSocketPath = 103

/** Where the embedded database keeps what, as absolute paths. */
export interface EmbeddedPlace {
  /** Folder of all of it, readable by its owner alone. */
  folder: string
  /** The cluster: files of PostgreSQL itself. */
  cluster: string
  /** Folder of the PostgreSQL socket, as `pg` wants it for a host; its file is `.s.PGSQL.5432`. */
  socketFolder: string
  /** Address that whoever uses the database holds open for as long as it does. */
  holdAddress: string
  /** What the keeper has to say when something breaks. */
  log: string
}

/** The port in the name of the socket file. */
export const embeddedPort = 5432

/** @param dataFolder absolute path, `Environment.dataFolder` */
export function embeddedPlace(dataFolder: string): EmbeddedPlace {
  const folder = join(dataFolder, 'database')
  const socketFolder = shortEnough(folder) ? folder : standIn(folder)
  return {
    folder,
    cluster: join(folder, 'cluster'),
    socketFolder,
    holdAddress:
      process.platform === 'win32' ? `\\\\.\\pipe\\klauza-hold-${digestOf(folder)}` : join(socketFolder, 'keeper.sock'),
    log: join(folder, 'keeper.log'),
  }
}

const shortEnough = (folder: string) => Buffer.byteLength(join(folder, `.s.PGSQL.${embeddedPort}`)) <= longestSocketPath

/** A folder that is deep in the tree gets its sockets in the folder for temporary files. */
function standIn(folder: string): string {
  return join(tmpdir(), `klauza-${process.getuid?.() ?? 0}-${digestOf(folder)}`)
}

const digestOf = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 16)
