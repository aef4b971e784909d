import { isOgrn, isOgrnip, isOrganisationInn, isPersonInn } from '@/policy/vocabulary/identifiers';
import type { Rule } from '../rule';


/** Contradictions of a policy under 152-FZ (catalogue X-R), and the cross-checks of Russian identifiers. */
export const russianConsistency: readonly Rule[] = [
  {
    law: 'ru-152fz',
    article: { ru: 'ч. 1 ст. 9 152-ФЗ', en: 'Art. 9(1) 152-FZ' },
    verified: true,
    id: 'X-R08-ACCEPT-POLICY',
    severity: 'block',
    topic: 'changes',
    field: 'acceptance',
    message: { ru: 'Использование сервиса — не согласие на обработку персональных данных.', en: 'Using the service is not consent to the processing of personal data.' },
    remedy: { ru: 'Возьмите согласие отдельной отметкой или опирайтесь на договор.', en: 'Take consent by a separate check mark, or rely on the contract.' },
    broken: (facts) =>
      facts.changes.acceptance === 'use' ||
      facts.cookies.analyticsConsentByUse === true ||
      (facts.purposes.list ?? []).some((row) => row.bases?.some((basis) => basis.mechanism === 'use') ?? false),
  },
  {
    id: 'X-R17-INN-FORM',
    law: null,
    article: { ru: 'приказ ФНС № ЕД-7-14/559', en: 'Federal Tax Service order No. ED-7-14/559' },
    severity: 'block',
    verified: true,
    topic: 'controller',
    field: 'inn',
    message: { ru: 'ИНН не подходит: у организации 10 цифр, у человека 12, и контрольные цифры должны сходиться.', en: 'The INN does not fit: an organisation has 10 digits, a person 12, and the check digits must agree.' },
    why: { ru: 'По такому номеру оператора не найти: скорее всего, в нём опечатка.', en: 'Nobody finds the operator by such a number: most likely it holds a slip.' },
    remedy: { ru: 'Сверьте ИНН со свидетельством или выпиской.', en: 'Compare the INN with the certificate or the register.' },
    broken: ({ controller }) => controller.inn !== null && controller.isRussian && !(controller.isPerson ? isPersonInn(controller.inn) : isOrganisationInn(controller.inn)),
  },
  {
    id: 'X-R18-OGRN-FORM',
    law: null,
    article: { ru: 'Закон № 129-ФЗ', en: 'Law No. 129-FZ' },
    severity: 'block',
    verified: true,
    topic: 'controller',
    field: 'ogrn',
    message: { ru: 'ОГРН или ОГРНИП не подходит: 13 цифр у организации, 15 у предпринимателя, у самозанятого его нет, и контрольная цифра должна сходиться.', en: 'The OGRN or OGRNIP does not fit: 13 digits for an organisation, 15 for a sole trader, none for the self-employed, and the check digit must agree.' },
    why: { ru: 'По такому номеру оператора не найти в реестре.', en: 'The register has nobody under such a number.' },
    remedy: { ru: 'Сверьте номер с выпиской из реестра.', en: 'Compare the number with the extract from the register.' },
    broken: ({ controller }) =>
      (controller.ogrn !== null && (controller.isPerson || !isOgrn(controller.ogrn))) ||
      (controller.ogrnip !== null && (controller.kind !== 'ru-ip' || !isOgrnip(controller.ogrnip))),
  },
  {
    id: 'X-OGRNIP-YEAR',
    law: null,
    article: null,
    severity: 'error',
    verified: true,
    topic: 'controller',
    field: 'ogrnip',
    message: { ru: 'Год в ОГРНИП не совпадает с годом регистрации.', en: 'The year in the OGRNIP differs from the year of registration.' },
    broken: ({ controller }) => controller.ogrnip !== null && controller.registeredAt !== null && controller.ogrnip.slice(1, 3) !== controller.registeredAt.slice(2, 4),
  },
];
