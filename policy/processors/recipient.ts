import { type z } from 'zod';
import { type recipient } from '@/policy/answers/recipients';
import { type Catalogue, type Processor } from './catalogue';

/** A row of the answers, as a founder would have typed it. */
export type RecipientRow = z.input<typeof recipient>;

/** Card details are typed on the side of the payment service: the founder never sends them. */
const ENTERED_DIRECTLY = 'card';

/**
 * The row of the answers for a service of the catalogue. Only what was found in a public text is filled in: a registered name
 * that is uncertain, or that depends on the contract, stays open. What the founder still has to confirm says `toConfirm`.
 *
 * @param catalogue where the names of the data are
 */
export function recipientFrom(processor: Processor, catalogue: Pick<Catalogue, 'dataWords'>): RecipientRow {
  const words = processor.data.filter((code) => code !== ENTERED_DIRECTLY).flatMap((code) => catalogue.dataWords[code] ?? []);
  return {
    id: processor.id,
    catalogue: processor.id,
    name: processor.name,
    legalName: nameIsCertain(processor) ? processor.legalName : null,
    inn: processor.marks.inn === 'F' ? processor.inn : null,
    kind: processor.kind,
    role: processor.role,
    country: processor.country,
    onwardCountries: processor.onwardCountries.length > 0 ? processor.onwardCountries : null,
    worldwide: processor.worldwide ? true : null,
    privacyUrl: processor.privacyUrl,
    dataSent: words.length > 0 ? words.map(({ ru, en }) => ({ ru, en })) : null,
    userEntersDirectly: processor.data.includes(ENTERED_DIRECTLY) ? { ru: 'данные банковской карты', en: 'bank card details' } : null,
    safeguards: processor.safeguards.length > 0 ? processor.safeguards : null,
  };
}

/** Fields of the row that the catalogue cannot vouch for. */
export type Unconfirmed = 'legalName' | 'inn' | 'privacyUrl' | 'safeguards' | 'role' | 'country';

/**
 * What the founder has to confirm from the contract or from the service's own pages before publishing.
 * The state of a listing under the Data Privacy Framework is that of the day on which it was read.
 */
export function toConfirm(processor: Processor): Unconfirmed[] {
  const { marks } = processor;
  return [
    ...(nameIsCertain(processor) ? [] : ['legalName' as const]),
    ...(processor.country === 'RU' && marks.inn !== 'F' ? ['inn' as const] : []),
    ...(marks.addresses === 'F' ? [] : ['privacyUrl' as const]),
    ...(processor.country === 'RU' || (marks.safeguards === 'F' && processor.dpf?.status !== 'listed') ? [] : ['safeguards' as const]),
    ...(processor.roleNote === null ? [] : ['role' as const]),
    ...(/\bask\b|choice|by plan/.test(processor.region) ? ['country' as const] : []),
  ];
}

function nameIsCertain(processor: Processor): boolean {
  return processor.legalName !== null && processor.marks.legalName === 'F' && !processor.severalEntities;
}
