/**
 * `npm run bench`: ratios to the bare tool, measured in one run on one machine. Absolute figures move with the machine.
 * `npm run bench -- rendering` or `-- delivery` runs one part; `--quick` is for a first look.
 */
import { compareDelivery, type DeliveryResult } from '@/bench/delivery'
import { measureRendering } from '@/bench/rendering'

const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const quick = process.argv.includes('--quick')
const wants = (part: string) => parts.length === 0 || parts.includes(part)
const say = (line: string) => process.stdout.write(`${line}\n`)
const ms = (milliseconds: number) => `${milliseconds.toFixed(3)} ms`

if (wants('rendering')) {
  say('Rendering, milliseconds a document (warm, median), against bare precompiled Handlebars')
  for (const name of ['letgram', 'zapnoty', 'sens', 'online-shop'] as const) {
    const { clauses, words, handlebars, filling, engine, fromAnswers } = await measureRendering(name, quick ? 300 : 3_000)
    const ratio = (value: number) => `ratio ${(value / handlebars).toFixed(2)}`
    say(`  ${name}: ${clauses} clauses, ${Math.round(words)} words`)
    say(`    Handlebars, same clauses      ${ms(handlebars)}   (Markdown only: no tree, numbers, references or provenance)`)
    say(`    facts → document → text       ${ms(engine)}   ${ratio(engine)}`)
    say(`    answers → document → text     ${ms(fromAnswers)}   ${ratio(fromAnswers)}`)
    say(`    filling in the finished text  ${ms(filling)}   (the floor: every condition decided beforehand)`)
  }
}

if (wants('delivery')) {
  const shown = ({ requestsPerSecond, p50, p99, errors }: DeliveryResult) =>
    `${Math.round(requestsPerSecond)} requests/s, p50 ${p50} ms, p99 ${p99} ms${errors > 0 ? `, ${errors} ERRORS` : ''}`
  say('Hosted delivery, 16 connections, against a bare node:http server with the same bytes')
  for (const { coding, bytes, bare, hosted } of await compareDelivery(quick ? 2 : 8)) {
    say(`  ${coding}, ${bytes} bytes`)
    say(`    bare node:http          ${shown(bare)}`)
    say(`    hosted                  ${shown(hosted)}   ratio ${(hosted.requestsPerSecond / bare.requestsPerSecond).toFixed(2)}`)
  }
}
