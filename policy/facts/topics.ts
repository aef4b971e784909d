import { z } from 'zod';
import { automationAnswers } from '@/policy/answers/automation';
import { changesAnswers } from '@/policy/answers/changes';
import { contentAnswers } from '@/policy/answers/content';
import { cookieCategory, cookiesAnswers, cookieSurface, storedEntry } from '@/policy/answers/cookies';
import { deletionAnswers } from '@/policy/answers/deletion';
import { marketingAnswers } from '@/policy/answers/marketing';
import { notificationsAnswers, pushProvider } from '@/policy/answers/notifications';
import { paymentsAnswers } from '@/policy/answers/payments';
import { ownClause, styleAnswers } from '@/policy/answers/style';
import { cookieCategories, marketingChannels } from '@/policy/vocabulary';
import { citesArticles } from './articles';
import { categoryFacts as dataCategoryFacts, deriveCategory } from './data';
import { deriveDocument, documentFacts } from './documents';
import { localizedOf, named, rowsOf, unnamed, type Deriving } from './names';
import { localized, type Localized } from './shape';
import { deriveWays, wayFacts } from './ways';

/**
 * The topics whose facts are their answers with names filled in. One function a topic; a topic that grows
 * a derivation of its own moves to a file of its own name.
 */

export const deletionFacts = deletionAnswers.unwrap().extend({ ways: z.array(wayFacts), data: z.array(dataCategoryFacts) });
export function deriveDeletion(deriving: Deriving): z.output<typeof deletionFacts> {
  const { data, deletion } = deriving.answers;
  const categories = rowsOf(deletion.data).flatMap((id) => rowsOf(data.categories).filter((row) => row.id === id));
  return { ...deletion, ways: deriveWays(deletion.ways), data: categories.map((row) => deriveCategory(row, deriving)) };
}

export const automationFacts = automationAnswers.unwrap().extend({
  aiProviders: z.array(named),
  aiInputs: z.array(localized),
  aiFunctions: z.array(localized),
  technicalExceptions: z.array(localized),
  humanReview: z.array(localized),
});
export function deriveAutomation({ answers, lookup }: Deriving): z.output<typeof automationFacts> {
  const { automation } = answers;
  return {
    ...automation,
    aiProviders: lookup.many('recipients.list', automation.aiProviders),
    aiInputs: [...rowsOf(automation.aiInputs)],
    aiFunctions: [...rowsOf(automation.aiFunctions)],
    technicalExceptions: [...rowsOf(automation.technicalExceptions)],
    humanReview: [...rowsOf(automation.humanReview)],
  };
}

const pushProviderFacts = pushProvider.extend({ name: localized });
export const notificationsFacts = notificationsAnswers.unwrap().extend({
  providers: z.array(pushProviderFacts),
  disableWays: z.array(wayFacts),
  serviceChannels: z.array(named),
});
export function deriveNotifications({ answers, lookup }: Deriving): z.output<typeof notificationsFacts> {
  const { notifications } = answers;
  return {
    ...notifications,
    providers: rowsOf(notifications.providers).map((row) => ({ ...row, name: lookup.one('recipients.list', row.recipient)?.name ?? unnamed })),
    disableWays: deriveWays(notifications.disableWays),
    serviceChannels: lookup.many('service.channels', notifications.serviceChannels),
  };
}

const entryFacts = storedEntry.extend({ setBy: named.nullable(), items: z.array(localized), purposes: z.array(localized) });
const categoryFacts = cookieCategory.extend({ name: localized, items: z.array(localized), notUsed: z.array(localized) });
const surfaceFacts = cookieSurface.extend({ name: localized, items: z.array(localized) });
export const cookiesFacts = cookiesAnswers.unwrap().extend({
  entries: z.array(entryFacts),
  categories: z.array(categoryFacts),
  surfaces: z.array(surfaceFacts),
  domains: z.array(localized),
  analyticsProviders: z.array(named),
  notice: documentFacts.nullable(),
});
export function deriveCookies({ answers, lookup }: Deriving): z.output<typeof cookiesFacts> {
  const { cookies } = answers;
  const notice = rowsOf(answers.documents.related).find((row) => row.id === cookies.notice);
  return {
    ...cookies,
    entries: rowsOf(cookies.entries).map((row) => ({
      ...row,
      setBy: lookup.one('recipients.list', row.setBy),
      items: [...rowsOf(row.items)],
      purposes: [...rowsOf(row.purposes)],
    })),
    categories: rowsOf(cookies.categories).map((row) => ({
      ...row,
      name: localizedOf(cookieCategories[row.kind]),
      items: [...rowsOf(row.items)],
      notUsed: [...rowsOf(row.notUsed)],
    })),
    surfaces: rowsOf(cookies.surfaces).map((row) => ({
      ...row,
      name: row.name ?? lookup.one('service.channels', row.channel)?.name ?? unnamed,
      items: [...rowsOf(row.items)],
    })),
    domains: [...rowsOf(cookies.domains)],
    analyticsProviders: lookup.many('recipients.list', cookies.analyticsProviders),
    notice: notice ? deriveDocument(notice) : null,
  };
}

export const marketingFacts = marketingAnswers.unwrap().extend({
  withdrawalWays: z.array(wayFacts),
  recipients: z.array(named),
  channelNames: z.array(localized),
});
export function deriveMarketing({ answers, lookup }: Deriving): z.output<typeof marketingFacts> {
  const { marketing } = answers;
  return {
    ...marketing,
    withdrawalWays: deriveWays(marketing.withdrawalWays),
    recipients: lookup.many('recipients.list', marketing.recipients),
    channelNames: rowsOf(marketing.channels).map((code) => localizedOf(marketingChannels[code])),
  };
}

export const paymentsFacts = paymentsAnswers.unwrap().extend({ providers: z.array(named), dataFromProviders: z.array(localized) });
export function derivePayments({ answers, lookup }: Deriving): z.output<typeof paymentsFacts> {
  const { payments } = answers;
  return { ...payments, providers: lookup.many('recipients.list', payments.providers), dataFromProviders: [...rowsOf(payments.dataFromProviders)] };
}

export const contentFacts = contentAnswers.unwrap();
export function deriveContent({ answers }: Deriving): z.output<typeof contentFacts> {
  return answers.content;
}

export const changesFacts = changesAnswers.unwrap();
export function deriveChanges({ answers }: Deriving): z.output<typeof changesFacts> {
  return answers.changes;
}

const ownClauseFacts = ownClause.extend({ title: localized, text: localized });
export const styleFacts = styleAnswers.unwrap().extend({
  ownClauses: z.array(ownClauseFacts),
  /** Articles stand in brackets after what rests on them. */
  citesArticles: z.boolean(),
});
export function deriveStyle({ answers }: Deriving): z.output<typeof styleFacts> {
  const texts = (value: Localized | null): Localized => value ?? unnamed;
  return {
    ...answers.style,
    ownClauses: rowsOf(answers.style.ownClauses).map((row) => ({ ...row, title: texts(row.title), text: texts(row.text) })),
    citesArticles: citesArticles(answers),
  };
}
