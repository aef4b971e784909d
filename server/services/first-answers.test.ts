import { describe, expect, it } from 'vitest'
import { answersSchema } from '@/policy/answers'
import { startingPointAnswers, startingPointIds } from '@/policy/starting-points'
import { beginningSchema, firstAnswers } from './first-answers'

describe('firstAnswers', () => {
  it.each(startingPointIds)('of %s are its own, with the name and the languages put in', (from) => {
    const answers = firstAnswers({ from, name: 'Поляна', languages: 'en' })
    expect(answers.service.name).toEqual({ ru: 'Поляна', en: 'Поляна' })
    expect(answers.laws.languages).toEqual(['en'])
    expect(answersSchema.parse(answers)).toEqual(answers)
    const own = startingPointAnswers(from)
    expect({ ...answers, service: { ...answers.service, name: own.service.name }, laws: { ...answers.laws, languages: own.laws.languages } }).toEqual(own)
  })

  it('leave a name open that nobody gave', () => {
    expect(firstAnswers({ from: 'messenger', name: '', languages: 'both' }).service.name).toBeNull()
    expect(firstAnswers({ from: 'blank', name: '', languages: 'both', kind: '', where: 'ru', writing: 'ru' }).service).toMatchObject({ name: null, kind: null })
  })

  it('of a blank sheet follow where the users live', () => {
    const blank = { from: 'blank', name: 'Snowdrop', languages: 'both', kind: 'messenger', writing: 'en' } as const
    expect(firstAnswers({ ...blank, where: 'ru' }).laws).toMatchObject({ lead: 'ru-152fz', also: [], userCountries: ['RU'] })
    expect(firstAnswers({ ...blank, where: 'eu' }).laws).toMatchObject({ lead: 'eu-gdpr', also: [], userCountries: null })
    expect(firstAnswers({ ...blank, where: 'both' }).laws).toMatchObject({ lead: 'ru-152fz', also: ['eu-gdpr'] })
    expect(firstAnswers({ ...blank, where: 'eu' }).service.kind).toEqual({ ru: null, en: 'messenger' })
  })
})

describe('beginningSchema', () => {
  it('refuses a starting point that there is not', () => {
    expect(beginningSchema.safeParse({ from: 'bank', name: '', languages: 'both' }).success).toBe(false)
    expect(beginningSchema.safeParse({ from: 'messenger', name: ' Поляна ', languages: 'both' }).data).toEqual({ from: 'messenger', name: 'Поляна', languages: 'both' })
  })
})
