import type { Facts } from '@/policy/facts';
import { both } from '../european-union/row';
import type { Requirement } from '../requirement';
import { coppaRequirements } from './coppa';

const LAWS_WITH_AGES = ['ru-152fz', 'eu-gdpr', 'uk-gdpr', 'us-ca', 'by-99z', 'kz-94v'];
const showsAds = (facts: Facts) => facts.marketing.banners === true || (facts.purposes.list ?? []).some((row) => row.kind === 'advertising');

/** What services with children among their users owe under any law: COPPA, mixed audiences, ages by country, advertising to minors. */
export const childrenRequirements: readonly Requirement[] = [
  ...coppaRequirements,
  {
    id: 'CH-MIXED',
    law: 'children',
    article: both('16 CFR 312.2, 312.3 (COPPA)', '16 CFR 312.2, 312.3 (COPPA)'),
    severity: 'error',
    title: both('Вопрос о возрасте до сбора данных', 'An age screen before data are collected'),
    applies: (facts) => facts.children.mixedAudience === true,
    appliesWhen: both('Дети — часть аудитории.', 'Children are a part of the audience.'),
    clauses: ['children-age-screen'],
    holds: (facts) => facts.children.ageScreen === true,
    message: both('Спрашивайте возраст нейтрально и до сбора данных.', 'Ask for age neutrally, before collecting data.'),
    why: both('Без этого каждого пользователя придётся считать ребёнком.', 'Without it every user counts as a child.'),
    topic: 'children',
    field: 'ageScreen',
    source: 'S: O3',
    verified: true,
  },
  {
    id: 'CH-AGE-JUR',
    law: 'children',
    article: both('ст. 8 GDPR; ст. 9 DPA 2018; COPPA', 'Art. 8 GDPR; s. 9 DPA 2018; COPPA'),
    severity: 'warning',
    title: both('Возраст согласия по странам', 'The age of consent by country'),
    applies: (facts) => facts.laws.all.filter((law) => LAWS_WITH_AGES.includes(law)).length > 1 && facts.children.minimumAge !== null && facts.children.minimumAge < 18 && facts.children.consentAges.length > 0,
    appliesWhen: both('Заявлено несколько законов, и в стране пользователей возраст согласия выше минимального.', 'Several laws are claimed, and a country of users has an age of consent above the minimum age.'),
    clauses: ['children-consent-ages'],
    message: both('Единого возраста нет: в ЕС 13–16 лет, в Великобритании и США 13, в Беларуси 16, в России 14.', 'One age does not fit all: EU 13 to 16, UK and US 13, Belarus 16, Russia 14.'),
    topic: 'children',
    field: 'minimumAge',
    source: 'E9',
    verified: true,
  },
  {
    id: 'CH-DSA-ADS',
    law: 'children',
    article: both('ст. 28(2) Регламента (ЕС) 2022/2065 (DSA)', 'Art. 28(2) of Regulation (EU) 2022/2065 (DSA)'),
    severity: 'error',
    title: both('Без рекламы по профилю для несовершеннолетних', 'No profiled advertising to minors'),
    applies: (facts) => facts.laws.all.includes('eu-gdpr') && facts.children.addressed && showsAds(facts),
    appliesWhen: both('Заявлен GDPR, дети — аудитория или её часть, и показывается реклама. Запрет касается онлайн-платформ: решает юрист.', 'The GDPR is claimed, children are the audience or a part of it, and advertising is shown. The ban is on online platforms: a lawyer decides.'),
    clauses: ['children-profiled-ads-none'],
    holds: (facts) => facts.children.profiledAds === false,
    message: both('Не показывайте несовершеннолетним рекламу на основе профиля и скажите об этом.', 'Show minors no advertising based on profiling, and say so.'),
    why: both('Прямой запрет для платформ, если известно, что пользователь — несовершеннолетний.', 'Platforms may not, where they know that a user is a minor.'),
    topic: 'children',
    field: 'profiledAds',
    source: 'E15',
    verified: true,
  },
];
