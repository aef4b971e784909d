import { createHash } from 'node:crypto'
import { type Answers, answersSchema } from '@/policy/answers'
import { type LibrarySource } from '@/policy/clauses/source'
import { type Database } from '@/server/database/client'
import { clauseHash } from '@/server/library/content-hash'
import { createService } from '@/server/services/create'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const glossary = `
controller:
  ru: [{ forms: { nominative: Компания } }]
  en: [{ forms: { singular: the company } }]
`

const outline = `
title: { ru: 'Политика конфиденциальности', en: 'Privacy policy' }
sections:
  - id: general
    title: { ru: 'Общие положения', en: 'General provisions' }
    clauses: [about]
  - id: kept
    title: { ru: 'Что делается с данными', en: 'What happens to data' }
    clauses: [description]
`

const clauses = [
  {
    id: 'about',
    yaml: "id: about\nsection: general\nsources: { none: ['house'] }\n",
    texts: {
      'ru.md': '---\ntitle: О сервисе\n---\nСервис: {{service.name}}. {{#if documents.effectiveFrom}}Действует с {{date documents.effectiveFrom}}.{{/if}}\n',
      'en.md': '---\ntitle: About the service\n---\nThe service: {{service.name}}. {{#if documents.effectiveFrom}}In force from {{date documents.effectiveFrom}}.{{/if}}\n',
    },
  },
  {
    id: 'description',
    yaml: "id: description\nsection: kept\nwhen: { fact: service.description, isAnswered: true }\nsources: { none: ['house'] }\n",
    texts: { 'ru.md': 'Что он делает: {{service.description}}\n', 'en.md': 'What it does: {{service.description}}\n' },
  },
]

/** The library of two clauses as files, with other texts for some of them. */
export function smallLibrary(texts: Readonly<Record<string, Record<string, string>>> = {}): LibrarySource {
  return { glossary, outlines: { none: outline }, clauses: clauses.map((clause) => ({ ...clause, texts: { ...clause.texts, ...texts[clause.id] }, examples: {} })) }
}

/** Puts a library of two clauses into an empty database, for policies that cite no law. */
export async function seedSmallLibrary(database: Database): Promise<void> {
  const outlines = { none: outline }
  const release = await database.release.create({
    data: { number: 1, name: 'small', contentHash: sha256(JSON.stringify([glossary, outlines, clauses])), glossary, outlines },
  })
  for (const [position, { id, yaml, texts }] of clauses.entries()) {
    const contentHash = clauseHash({ yaml, texts, examples: {} })
    await database.clause.create({ data: { id, baselineHash: contentHash } })
    const revision = await database.clauseRevision.create({
      data: { clauseId: id, number: 1, status: 'approved', origin: 'baseline', contentHash, yaml, texts, examples: {} },
    })
    await database.releaseClause.create({ data: { releaseId: release.id, revisionId: revision.id, position } })
  }
}

/** Answers that are enough for the small library; `description` is printed by its second clause. */
export function smallAnswers(description: string | null): Answers {
  const answers = answersSchema.parse({
    laws: { lead: 'none', languages: ['ru', 'en'] },
    service: { name: { ru: 'Ромашка', en: 'Romashka' } },
  })
  return description === null ? answers : { ...answers, service: { ...answers.service, description: { ru: description, en: description } } }
}

/** Makes an organisation with one service that has these answers, at edit 1. */
export async function serviceToPublish(database: Database, slug: string, answers: Answers): Promise<{ organisationId: string; serviceId: string; edit: number }> {
  const organisation = await database.organisation.create({ data: { name: slug, slug } })
  const service = await createService(database, { organisationId: organisation.id }, { slug, answers })
  return { organisationId: organisation.id, serviceId: service.id, edit: service.editNumber }
}
