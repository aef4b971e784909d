import type { Facts } from '@/policy/facts';

/** Where a rule of a platform applies: the service is there, by its stores or by its channels. */
const hasChannel = ({ service }: Facts, ...kinds: string[]) => (service.channels ?? []).some((row) => row.kind !== null && kinds.includes(row.kind));
const hasStore = ({ service }: Facts, store: string) => service.stores?.includes(store as never) ?? false;

export const onAppStore = (facts: Facts) => hasStore(facts, 'app-store') || hasChannel(facts, 'ios');
/** An Android app of which the stores are not known may well be on Google Play; one that names other stores only is not. */
export const onGooglePlay = (facts: Facts) => hasStore(facts, 'google-play') || (facts.service.stores === null && hasChannel(facts, 'android'));
export const isTelegramBot = (facts: Facts) => hasChannel(facts, 'telegram-bot');
export const isTelegramMiniApp = (facts: Facts) => hasChannel(facts, 'telegram-mini-app');

/** Ways of deletion inside the app itself. */
export const deletesInApp = ({ deletion }: Facts) => deletion.possible === true && deletion.ways.some((way) => way.channel === 'in-app');
/** Ways of deletion that work without the app: a form, a page, a dashboard. */
export const deletesOnTheWeb = ({ deletion }: Facts) =>
  deletion.possible === true && deletion.ways.some((way) => way.channel === 'form' || way.channel === 'web' || way.channel === 'dashboard' || (way.value?.startsWith('https://') ?? false));

export const hasContact = ({ controller, rights }: Facts) => controller.privacyEmail !== null || rights.requestChannels.length > 0;
export const hasRetention = ({ retention }: Facts) => (retention.rules ?? []).length > 0;
export const hasData = ({ data }: Facts) => (data.categories ?? []).length > 0;
/** Clauses any of which lists data, by how the data come. */
export const DATA_CLAUSES = ['data-provided', 'data-automatic', 'data-from-others', 'data-derived', 'data-by-subject'];
/** Ways of consent by an act of the person, asked for its own sake. */
export const isExplicitConsent = (mechanism: string | null) => mechanism !== null && mechanism !== 'use' && mechanism !== 'registration';
