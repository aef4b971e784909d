import { z } from 'zod';
import { certificate, securityAnswers, securityMeasure } from '@/policy/answers/security';
import { certificateKinds, securityMeasures } from '@/policy/vocabulary';
import { nameOf, rowsOf, withDetails, type Deriving } from './names';
import { localized, type Localized } from './shape';

/** `text` is the measure with protocol, scope and detail. */
export const measureFacts = securityMeasure.extend({ name: localized, text: localized });

/** `text` is the certificate with what it covers. */
export const certificateFacts = certificate.extend({ name: localized, text: localized });

export const securityFacts = securityAnswers.unwrap().extend({
  measures: z.array(measureFacts).nullable(),
  /** Only what is in place now; a measure without a state counts as in place. */
  implemented: z.array(measureFacts),
  planned: z.array(measureFacts),
  certificates: z.array(certificateFacts),
});

export function deriveSecurity({ answers }: Deriving): z.output<typeof securityFacts> {
  const measures = rowsOf(answers.security.measures).map((row) => {
    const name = nameOf(row, securityMeasures);
    const protocol: Localized[] = row.protocol === null ? [] : [{ ru: row.protocol, en: row.protocol }];
    const details = [...protocol, ...(row.scope === null ? [] : [row.scope]), ...(row.note === null ? [] : [row.note])];
    return { ...row, name, text: withDetails(name, details) };
  });
  return {
    ...answers.security,
    measures: answers.security.measures && measures,
    implemented: measures.filter((row) => row.state !== 'planned'),
    planned: measures.filter((row) => row.state === 'planned'),
    certificates: rowsOf(answers.security.certificates).map((row) => {
      const name = nameOf(row, certificateKinds);
      return { ...row, name, text: withDetails(name, row.scope === null ? [] : [row.scope]) };
    }),
  };
}
