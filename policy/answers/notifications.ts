import { z } from 'zod';
import { notificationEvents, pushPayload } from '@/policy/vocabulary';
import { answer, choices, line, localized, references, reference, rows, topic, yesNo } from './fields';
import { way } from './rights';

export const pushProvider = z.strictObject({
  recipient: reference('recipients.list'),
  platform: answer(localized, 'Platform: "iOS", "Android", "web version".'),
  standard: answer(line, 'Standard: "RFC 8292".'),
});

/** Push and service notifications. */
export const notificationsAnswers = topic({
  push: yesNo('Push notifications are sent.'),
  events: choices(notificationEvents, 'What they are about.'),
  providers: rows(pushProvider, 'Through whom, by platform.'),
  payload: choices(pushPayload, 'What a push carries: the only source for every place that says so.'),
  textFetchedOnOpen: yesNo('The text is fetched from the encrypted source when the notification is opened.'),
  permission: yesNo('Permission is asked in the system dialog and can be declined.'),
  permissionAtFirstLaunch: yesNo('It is asked at the first launch.'),
  disableWays: rows(way, 'How they are switched off.'),
  serviceChannels: references('service.channels', 'Channels in which service messages arrive.'),
});
