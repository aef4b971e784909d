import { z } from 'zod';
import { channel, domain, permission, serviceAnswers, signIn } from '@/policy/answers/service';
import { channelKinds, signInMethods, features } from '@/policy/vocabulary';
import { nameOf, named, rowsOf, type Deriving, namesOf, withDetails } from './names';
import { localized } from './shape';

/** `text` is the channel with its detail: «чат на сайте (по будням с 9 до 18)». */
export const channelFacts = channel.extend({ name: localized, text: localized });
export const signInFacts = signIn.extend({ name: localized, providers: z.array(named) });

export const serviceFacts = serviceAnswers.unwrap().extend({
  channels: z.array(channelFacts).nullable(),
  domains: z.array(domain),
  signIn: z.array(signInFacts),
  /** Functions by their names, and those in own words. */
  featureNames: z.array(localized),
  hasAccounts: z.boolean(),
  hasWebsite: z.boolean(),
  hasApp: z.boolean(),
  hasBot: z.boolean(),
  /** People meet the service in Telegram: as a bot or as a mini app. */
  hasTelegram: z.boolean(),
  /** Permissions of which it is known to what they give access. */
  permissions: z.array(permission),
  hasApi: z.boolean(),
});

export function deriveService({ answers, lookup }: Deriving): z.output<typeof serviceFacts> {
  const { service } = answers;
  const channels = rowsOf(service.channels).map((row) => {
    const name = nameOf(row, channelKinds);
    return { ...row, name, text: withDetails(name, row.note === null ? [] : [row.note]) };
  });
  const domains = [...rowsOf(service.domains)];
  const has = (...kinds: string[]) => channels.some((row) => row.kind !== null && kinds.includes(row.kind));
  const signIns = rowsOf(service.signIn).map((row) => ({
    ...row,
    name: nameOf({ name: row.name, kind: row.method }, signInMethods),
    providers: lookup.many('recipients.list', row.providers),
  }));
  return {
    ...service,
    channels: service.channels && channels,
    domains,
    signIn: signIns,
    featureNames: namesOf(service.features, features, service.otherFeatures),
    hasAccounts: signIns.some((row) => row.method !== 'none'),
    hasWebsite: has('website', 'web', 'pwa') || domains.length > 0,
    hasApp: has('ios', 'android', 'huawei', 'desktop'),
    hasBot: has('telegram-bot', 'telegram-mini-app', 'max-bot', 'vk-mini-app'),
    hasTelegram: has('telegram-bot', 'telegram-mini-app'),
    permissions: rowsOf(service.permissions).filter((row) => row.kind !== null),
    hasApi: has('api'),
  };
}
