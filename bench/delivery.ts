import autocannon from 'autocannon'
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** One server under load. */
export interface DeliveryResult {
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  errors: number
}

/** Both servers under the same load, one after the other, twice; the better of the two runs counts for each. */
export interface DeliveryComparison {
  coding: 'identity' | 'br'
  bytes: number
  bare: DeliveryResult
  hosted: DeliveryResult
}

const connections = 16

/** Measures hosted delivery beside a bare node:http server with the same bytes, on the same machine in the same run. */
export async function compareDelivery(seconds: number): Promise<DeliveryComparison[]> {
  const [bare, hosted] = await Promise.all([startServer('bare'), startServer('hosted')])
  try {
    const comparisons: DeliveryComparison[] = []
    for (const coding of ['identity', 'br'] as const) {
      const runs = { bare: [] as DeliveryResult[], hosted: [] as DeliveryResult[] }
      for (let round = 0; round < 2; round += 1) {
        runs.bare.push(await load(bare.port, coding, seconds))
        runs.hosted.push(await load(hosted.port, coding, seconds))
      }
      comparisons.push({ coding, bytes: coding === 'br' ? bare.compressedBytes : bare.bytes, bare: best(runs.bare), hosted: best(runs.hosted) })
    }
    return comparisons
  } finally {
    bare.process.kill()
    hosted.process.kill()
  }
}

function best(runs: DeliveryResult[]): DeliveryResult {
  const [first] = [...runs].sort((a, b) => b.requestsPerSecond - a.requestsPerSecond)
  if (!first) throw new RangeError('no run')
  return first
}

async function load(port: number, coding: string, seconds: number): Promise<DeliveryResult> {
  const result = await autocannon({ url: `http://127.0.0.1:${port}/p/bench/privacy/ru`, connections, duration: seconds, headers: { 'accept-encoding': coding } })
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, errors: result.errors + result.non2xx }
}

interface Running {
  process: ChildProcess
  port: number
  bytes: number
  compressedBytes: number
}

function startServer(kind: 'bare' | 'hosted'): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('delivery-server.ts', import.meta.url)), kind], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => {
      const [port = 0, bytes = 0, compressedBytes = 0] = line.toString().split(' ').map(Number)
      resolve({ process: child, port, bytes, compressedBytes })
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the ${kind} server ended with code ${code ?? '?'}`)))
  })
}
