import im from './im.json';
import leam from './leam.json';
import letgram from './letgram.json';
import sens from './sens.json';
import zapnoty from './zapnoty.json';
import fitnessApp from './generic/fitness-app.json';
import languageSchool from './generic/language-school.json';
import mobileGame from './generic/mobile-game.json';
import onlineShop from './generic/online-shop.json';
import parcelDelivery from './generic/parcel-delivery.json';
import saasB2b from './generic/saas-b2b.json';

const files = {
  letgram,
  leam,
  zapnoty,
  sens,
  im,
  'online-shop': onlineShop,
  'saas-b2b': saasB2b,
  'mobile-game': mobileGame,
  'fitness-app': fitnessApp,
  'language-school': languageSchool,
  'parcel-delivery': parcelDelivery,
} satisfies Record<string, unknown>;

export type ExampleName = keyof typeof files;

/**
 * The five reference policies, brought in as they stand, with what the law no longer allows: review has to find it.
 * A service in them exists; its answers are test material and are never shown as samples of the product.
 */
export const exampleNames = ['letgram', 'leam', 'zapnoty', 'sens', 'im'] as const satisfies readonly ExampleName[];

/**
 * Services that do not exist, filled in as a founder would: a shop, a service for companies, a game for children;
 * an app under the laws of California, a school under those of Belarus, Russia and Kazakhstan, a delivery service under those of Kazakhstan, Belarus and California.
 */
export const genericExampleNames = ['online-shop', 'saas-b2b', 'mobile-game', 'fitness-app', 'language-school', 'parcel-delivery'] as const satisfies readonly ExampleName[];

/** Whether a word, for example one typed on the command line, names an example. */
export function isExampleName(name: string): name is ExampleName {
  return Object.hasOwn(files, name);
}

/**
 * The answers file of an example, as it would be read from disk: not parsed, unanswered questions left out.
 * Give it to `answersSchema`. The value is shared: treat it as read-only.
 */
export function exampleAnswers(name: ExampleName): unknown {
  return files[name];
}
