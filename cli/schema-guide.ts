import { type AnswersInput } from '@/policy/answers'

/** What somebody who sees the schema for the first time has to know before filling in answers. */
export const answersGuide = [
  'Answers about one service, from which Klauza drafts its privacy policy in Russian and English.',
  'THREE STATES. An answer that is left out or null is "not answered": where the law needs it, the document shows a gap; otherwise it says nothing. false, [] and codes such as "none" are answers: "explicitly not" and "explicitly none", printed as a claim ("we do not …") wherever a document speaks of it. Everything else is a value. Answer only what is known; never write false or [] because nothing was said.',
  'LISTS AND IDS. A row that has an id is referred to by it from other answers: data.categories[].subjects holds ids of subjects.groups, purposes.list[].data holds ids of data.categories, retention.rules[].data and recipients.list[].data too. Ids are lower-case Latin letters, digits and hyphens, unique in their list; each reference must name a row that exists.',
  'KINDS AND OWN WORDS. Lists of codes are closed; what each code prints stands under $defs as "code = English / Russian". Where a row has both kind and name, take the nearest kind; name, if given, is printed instead of it. Where no kind fits, leave kind null and write name. Beside a list of codes there is often a field for own words ("other…", "own…"): use it for what no code says.',
  'TEXTS. A text is {"ru": "…", "en": "…"}: write both languages, each as it would stand in a document of that language. Names of things are noun phrases in the nominative, lower case, without a final stop, because they are printed in lists and after colons; a description that asks for a whole sentence wants its final stop. Russian is written with ё and «ёлочки». The document adds articles of law, numbering and typography itself: type none of it.',
  'DERIVED, NOT ASKED. Transfers abroad follow from the countries of recipients and places of storage; rights and deadlines follow from laws.lead and laws.also.',
  'ORDER THAT WORKS: laws, controller, service, subjects, data, recipients, retention, purposes, then the rest. `klauza render answers.json --language ru` prints the document, `klauza check answers.json` says what is missing or contradictory.',
].join('\n')

/** A small file that is valid and shows ids, references, codes beside own words and the three states. */
export const smallAnswers: AnswersInput = {
  laws: { lead: 'ru-152fz', citedActs: ['ru-323fz'], languages: ['ru', 'en'] },
  controller: {
    kind: 'ru-ooo',
    name: { ru: 'Клиника', en: 'Klinika' },
    country: 'RU',
    contacts: [{ id: 'privacy', purpose: 'privacy', channel: 'email', value: 'privacy@clinic.example' }],
    licences: [{ id: 'medical', name: { ru: 'лицензия на медицинскую деятельность', en: 'medical licence' }, number: 'Л041-00000-00/00000000' }],
  },
  service: { name: { ru: 'Клиника онлайн', en: 'Clinic online' }, channels: [{ id: 'site', kind: 'website', url: 'https://clinic.example' }, { id: 'desk', kind: 'offices' }] },
  subjects: { groups: [{ id: 'patients', kind: 'patients' }, { id: 'webinar', name: { ru: 'слушатели вебинаров', en: 'webinar listeners' } }] },
  data: {
    categories: [
      {
        id: 'medical',
        kind: 'medical',
        subjects: ['patients'],
        sources: ['provided', 'medical-organisations'],
        special: ['health'],
        items: [{ id: 'complaints', kind: 'complaints' }, { id: 'diary', name: { ru: 'дневник давления', en: 'blood pressure diary' } }],
      },
    ],
    practices: [{ kind: 'sale', done: false }],
  },
  recipients: { list: [] },
  retention: { rules: [{ id: 'card', data: ['medical'], mode: 'period', period: { n: 25, unit: 'year' }, events: ['last-contact'], acts: ['ru-323fz'] }], endAction: 'destroy' },
  purposes: { list: [{ id: 'care', kind: 'medical-care', data: ['medical'], bases: [{ kind: 'medical-purposes' }] }], method: 'mixed' },
}
