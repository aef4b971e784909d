import { z } from 'zod';
import type { recipient } from '@/policy/answers/recipients';
import { storageAnswers, storageLocation } from '@/policy/answers/storage';
import { codeSchema, countries, laws, type Country, storedThings } from '@/policy/vocabulary';
import { adequacyOf, decisionsFor } from './adequacy';
import { homeOf } from './home';
import { claimedLaws } from './laws';
import { named, rowsOf, type Deriving, namesOf } from './names';
import { recipientFacts, type RecipientFacts } from './recipients';
import { text, localized } from './shape';

/** `holdsNames` is what is kept there by its names and in own words. */
export const locationFacts = storageLocation.extend({ provider: named.nullable(), holdsNames: z.array(localized) });

/** A transfer abroad: a recipient outside the territory of the leading law, with what follows from its country. */
export const transferFacts = recipientFacts.extend({
  countries: z.array(codeSchema(countries)),
  /** Every country of the transfer has adequate protection under the leading law; null when no country is known. */
  adequate: z.boolean().nullable(),
});
export type TransferFacts = z.output<typeof transferFacts>;

/** A further claimed law for which some recipients are abroad, with those whose countries it trusts and the others. California knows no such rule. */
const lawTransfersFacts = z.object({ law: codeSchema(laws), adequate: z.array(named), inadequate: z.array(named) });

export const storageFacts = storageAnswers.unwrap().extend({
  locations: z.array(locationFacts).nullable(),
  countries: z.array(codeSchema(countries)),
  /** Derived, never asked: recipients abroad, with their countries. */
  transfers: z.array(transferFacts),
  /** Whether anything crosses a border is known: the recipients have been answered and each has its country, or the founder denies transfers. */
  transfersKnown: z.boolean(),
  transfersOccur: z.boolean(),
  transferCountries: z.array(codeSchema(countries)),
  inadequate: z.array(transferFacts),
  adequate: z.array(transferFacts),
  /** The decisions and regulations on which the adequate transfers rest, by country (GDPR Art. 45; UK GDPR Art. 45A). */
  adequacyDecisions: z.array(z.object({ country: codeSchema(countries), instrument: text })),
  anyConsentBased: z.boolean(),
  /** The same recipients as every further claimed law sees them: its border is another one, and so is its list of states. */
  transfersByFurtherLaw: z.array(lawTransfersFacts),
  /** Every claimed law that knows transfers abroad, the leading one included. */
  transfersByLaw: z.array(lawTransfersFacts),
});

/** Countries to which a recipient brings the data: its own and those of its onward transfers. */
function countriesOf(row: Pick<z.output<typeof recipient>, 'country' | 'onwardCountries'>): Country[] {
  return [...new Set([...(row.country === null ? [] : [row.country]), ...rowsOf(row.onwardCountries)])];
}

/** A recipient is abroad when one of its countries lies outside the home territory, or when it works worldwide. */
export function abroadTest({ answers }: Deriving): (row: z.output<typeof recipient>) => boolean {
  const home = homeOf(answers.laws.lead, answers.controller.country);
  if (home.length === 0) return () => false;
  return (row) => row.worldwide === true || countriesOf(row).some((country) => !home.includes(country));
}

/** It is known where a recipient processes the data. Of one whose country nobody named nothing can be denied. */
const hasPlace = (row: RecipientFacts): boolean => row.worldwide === true || countriesOf(row).length > 0;

export function deriveStorage({ answers, lookup, asOf }: Deriving, recipients: readonly RecipientFacts[]): z.output<typeof storageFacts> {
  const home = homeOf(answers.laws.lead, answers.controller.country);
  const locations = rowsOf(answers.storage.locations).map((row) => ({ ...row, provider: lookup.one('recipients.list', row.provider), holdsNames: namesOf(row.holds, storedThings, row.otherHolds) }));
  const byLaw = transfersByLaw(recipients, claimedLaws(answers), asOf);
  const transfers = recipients
    .filter((row) => row.isAbroad)
    .map((row): TransferFacts => {
      const abroad = countriesOf(row).filter((country) => !home.includes(country));
      const verdicts = abroad.map((country) => adequacyOf(answers.laws.lead ?? 'none', country, asOf));
      return { ...row, countries: abroad, adequate: verdicts.length === 0 || row.worldwide === true ? null : verdicts.every(Boolean) };
    });
  return {
    ...answers.storage,
    locations: answers.storage.locations && locations,
    countries: [...new Set(locations.flatMap((row) => row.country ?? []))],
    transfers,
    transfersKnown: answers.recipients.list !== null && home.length > 0 && (answers.storage.transfersAbroad === false || recipients.every(hasPlace)),
    transfersOccur: transfers.length > 0,
    transferCountries: [...new Set(transfers.flatMap((row) => row.countries))],
    inadequate: transfers.filter((row) => row.adequate === false),
    adequate: transfers.filter((row) => row.adequate === true),
    adequacyDecisions: decisionsFor(answers.laws.lead ?? 'none', transfers.filter((row) => row.adequate === true).flatMap((row) => row.countries), asOf),
    anyConsentBased: transfers.some((row) => row.safeguards?.includes('explicit-consent') ?? false),
    transfersByFurtherLaw: byLaw.filter((row) => row.law !== answers.laws.lead),
    transfersByLaw: byLaw,
  };
}

function transfersByLaw(recipients: readonly RecipientFacts[], claimed: ReturnType<typeof claimedLaws>, asOf: string): z.output<typeof lawTransfersFacts>[] {
  return claimed
    .filter((law) => law !== 'us-ca')
    .map((law) => {
      const home = homeOf(law, null);
      const outside = (row: RecipientFacts) => countriesOf(row).filter((country) => !home.includes(country));
      const abroad = recipients.filter((row) => row.worldwide === true || outside(row).length > 0);
      const trusted = (row: RecipientFacts) => row.worldwide !== true && outside(row).every((country) => adequacyOf(law, country, asOf));
      const names = (rows: readonly RecipientFacts[]) => rows.map(({ id, name }) => ({ id, name }));
      return { law, adequate: names(abroad.filter(trusted)), inadequate: names(abroad.filter((row) => !trusted(row))) };
    })
    .filter((row) => row.adequate.length > 0 || row.inadequate.length > 0);
}
