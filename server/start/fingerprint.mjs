import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './tool.mjs'

/** Made by tools, or not part of what they make. */
const ignored = /(^|\/)(node_modules|\.next|\.klauza|generated|fixtures)$|\.test\.tsx?$|(^|\/)\.[^/]+$/

/**
 * A digest of the contents of files and folders, to tell whether what was made from them is up to date.
 * @param {string[]} paths in the repository; those that do not exist count as absent
 * @returns {string} SHA-256 in hexadecimal
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.version}\n`)
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((inner) => !ignored.test(inner))
    .flatMap(filesUnder)
}

/**
 * Does the work unless the mark says that it was done for this very fingerprint.
 * @param {string} mark file that remembers the fingerprint
 * @param {string} current
 * @param {() => Promise<void>} work
 * @returns {Promise<string>} '' after work, 'up to date' otherwise
 */
export async function unlessDone(mark, current, work) {
  const file = join(root, mark)
  if (existsSync(file) && readFileSync(file, 'utf8') === current) return 'up to date'
  await work()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, current)
  return ''
}
