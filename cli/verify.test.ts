import { describe, expect, it } from 'vitest'
import { plainStyle } from '@/policy/document/style'
import { type Document } from '@/policy/document/tree'
import { renderText } from '@/policy/render/text'
import { fingerprintOf } from '@/policy/versions/fingerprint'
import { recordOf, type VersionRecord } from '@/policy/versions/record'
import { checksOfForms, checksOfRecord } from '@/cli/verify'

const tree: Document = { kind: 'document', language: 'en', title: [{ kind: 'text', text: 'Policy' }], law: null, style: plainStyle, sections: [], appendices: [] }
const text = renderText(tree)
const record: VersionRecord = recordOf({
  service: 'romashka',
  serviceName: 'Romashka',
  document: 'privacy',
  version: '1.0',
  previous: null,
  effectiveFrom: '2026-11-22',
  publishedAt: '2026-11-22T09:00:00.000Z',
  note: null,
  language: 'en',
  fingerprints: { en: fingerprintOf(text), ru: fingerprintOf('ру') },
  library: fingerprintOf('library'),
  text,
  tree,
})
const passed = (of: VersionRecord) => checksOfRecord(of).map((check) => check.passed)

describe('verify', () => {
  it('accepts what was published', () => {
    expect(passed(record)).toEqual([true, true, true])
    expect(checksOfForms(record, `<code>${record.fingerprint}</code>`, text).map((check) => check.passed)).toEqual([true, true])
  })

  it('notices a text, a tree, a fingerprint or another language that was changed', () => {
    expect(passed({ ...record, text: `${text} ` })).toEqual([false, true, false])
    expect(passed({ ...record, text: `${text} `, fingerprint: fingerprintOf(`${text} `) })).toEqual([true, false, false])
    expect(passed({ ...record, tree: { ...tree, title: [{ kind: 'text', text: 'Another' }] } })).toEqual([true, true, false])
    expect(passed({ ...record, tree: {} as unknown as Document })).toEqual([true, true, false])
    expect(passed({ ...record, fingerprints: { ...record.fingerprints, ru: fingerprintOf('other') } })).toEqual([true, false, true])
  })

  it('notices a page or a plain text that says something else', () => {
    expect(checksOfForms(record, '<p>no code</p>', text).map((check) => check.passed)).toEqual([true, false])
    expect(checksOfForms(record, `<code>${fingerprintOf('x')}</code>`, `${text}x`).map((check) => check.passed)).toEqual([false, false])
  })
})
