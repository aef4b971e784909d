import { z } from 'zod';
import { homeOf } from './home';
import { rowsOf, type Deriving } from './names';

/** What the consent text of Kazakhstan must tell, read from the other answers (94-V Art. 8(4)). Null while nobody said. */
export const kazakhstanFacts = z.object({
  claimed: z.boolean(),
  /** Data are passed to third parties. */
  thirdParties: z.boolean().nullable(),
  /** They cross the border of Kazakhstan. */
  crossBorder: z.boolean().nullable(),
  /** They are spread in publicly accessible sources; the two are never both true. */
  published: z.boolean(),
  notPublished: z.boolean(),
  /** One of the places of storage is in Kazakhstan (94-V Art. 12(2)). */
  storedThere: z.boolean(),
  /** For residents of Kazakhstan, with no place of storage there. */
  storedAbroadOnly: z.boolean(),
});

export function deriveKazakhstan({ answers }: Deriving): z.output<typeof kazakhstanFacts> {
  const { lead, also, userCountries } = answers.laws;
  const claimed = lead === 'kz-94v' || (also ?? []).includes('kz-94v');
  const home = homeOf('kz-94v', null);
  const recipients = rowsOf(answers.recipients.list).filter((row) => row.role !== 'own');
  const places = rowsOf(answers.storage.locations).flatMap((row) => row.country ?? []);
  const known = answers.recipients.list !== null;
  const abroad = [...recipients.flatMap((row) => [row.country, ...rowsOf(row.onwardCountries)]), ...places].some((country) => country !== null && !home.includes(country));
  const spread = rowsOf(answers.data.visibility).some((row) => row.audience === 'public');
  return {
    claimed,
    thirdParties: known ? recipients.length > 0 : null,
    crossBorder: known ? abroad || recipients.some((row) => row.worldwide === true) : null,
    published: spread,
    notPublished: answers.data.visibility !== null && !spread,
    storedThere: places.includes('KZ'),
    storedAbroadOnly: claimed && (userCountries === null || userCountries.includes('KZ')) && places.length > 0 && !places.includes('KZ'),
  };
}
