import { laws, type Bilingual, type Law } from '@/policy/vocabulary';

/** Who asks: a law that a policy can claim, or a platform or a group of people whose rules apply by the facts. */
export type Regime = Exclude<Law, 'none'> | 'apple' | 'google-play' | 'telegram' | 'children';

/** Every regime by its name, in the order in which a matrix shows them. */
export const regimes: Readonly<Record<Regime, Bilingual>> = {
  'ru-152fz': laws['ru-152fz'],
  'eu-gdpr': laws['eu-gdpr'],
  'uk-gdpr': laws['uk-gdpr'],
  'us-ca': laws['us-ca'],
  'by-99z': laws['by-99z'],
  'kz-94v': laws['kz-94v'],
  apple: { ru: 'App Store', en: 'App Store' },
  'google-play': { ru: 'Google Play', en: 'Google Play' },
  telegram: { ru: 'Telegram', en: 'Telegram' },
  children: { ru: 'Дети', en: 'Children' },
};

const platforms: readonly Regime[] = ['apple', 'google-play', 'telegram', 'children'];

/** A law is claimed by the policy; the rules of a platform apply by the facts, whatever the policy claims. */
export function isClaimed(regime: Regime, claimed: readonly Law[]): boolean {
  return platforms.includes(regime) || claimed.some((law) => law === regime);
}
