import { describe, expect, it } from 'vitest'
import { type Identity } from '@/server/registry/identity'
import { matchRecipients, type RegisteredRecipient, type WantedRecipient } from '@/server/registry/match'

const named = (en: string | null): Identity => ({ catalogue: null, name: en === null ? null : { ru: null, en }, legal_name: null, inn: null })
const wanted = (disclosureId: string, name: string | null, recipientId: string | null = null): WantedRecipient => ({
  disclosureId, identity: named(name), recipientId,
})
const registered = (id: string, name: string, usedBy: string[], published = false): RegisteredRecipient => ({
  id, slug: id, identity: named(name), published, usedBy,
})
const match = (list: WantedRecipient[], registry: RegisteredRecipient[] = []) => {
  let count = 0
  const { assigned, written } = matchRecipients('shop', list, registry, () => `new-${(count += 1)}`)
  return { assigned: Object.fromEntries(assigned), written: written.map(({ id, slug, identity }) => [id, slug, (identity.name as { en: string } | null)?.en ?? null]) }
}

describe('finding the registry row of a recipient', () => {
  it('makes a row for one that nobody named yet', () => {
    expect(match([wanted('sms', 'Twilio')])).toEqual({ assigned: { sms: 'new-1' }, written: [['new-1', 'sms', 'Twilio']] })
  })

  it('shares the row of another service that says exactly the same', () => {
    expect(match([wanted('texts', 'Twilio')], [registered('sms', 'Twilio', ['app/sms'])])).toEqual({ assigned: { texts: 'sms' }, written: [] })
  })

  it('never takes a row of somebody else for having the same id', () => {
    const registry = [registered('sms', 'Twilio', ['app/sms'])]
    expect(match([wanted('sms', 'SMSC')], registry)).toEqual({ assigned: { sms: 'new-1' }, written: [['new-1', 'sms-2', 'SMSC']] })
  })

  it('changes a row in place while only this disclosure relies on it', () => {
    const registry = [registered('sms', 'Twil', ['shop/sms'])]
    expect(match([wanted('sms', 'Twilio', 'sms')], registry)).toEqual({ assigned: { sms: 'sms' }, written: [['sms', 'sms', 'Twilio']] })
  })

  it('leaves a row alone that another service relies on', () => {
    const registry = [registered('sms', 'Twilio', ['shop/sms', 'app/sms'])]
    expect(match([wanted('sms', 'SMSC', 'sms')], registry).written).toEqual([['new-1', 'sms-2', 'SMSC']])
  })

  it('leaves a row alone that a published version names, and comes back to it when the change is undone', () => {
    const registry = [registered('sms', 'Twilio', ['shop/sms'], true)]
    expect(match([wanted('sms', 'Twilio Inc.', 'sms')], registry).assigned).toEqual({ sms: 'new-1' })
    const later = [registered('sms', 'Twilio', [], true), registered('sms-2', 'Twilio Inc.', ['shop/sms'])]
    expect(match([wanted('sms', 'Twilio', 'sms-2')], later)).toEqual({ assigned: { sms: 'sms' }, written: [] })
  })

  it('keeps recipients apart that have no name yet', () => {
    expect(match([wanted('one', null), wanted('two', null)]).assigned).toEqual({ one: 'new-1', two: 'new-2' })
  })
})
