import { type Language } from '@/policy/vocabulary';

/**
 * A provision as a lawyer of the language cites it. The library writes them one way: “152-FZ art. 14(7)(8)” is
 * «п. 8 ч. 7 ст. 14 152-ФЗ» in Russian, “GDPR art. 13(1)(a)” is «GDPR, ст. 13(1)(a)». What has no article stays as it is.
 */
export function provisionIn(provision: string, language: Language): string {
  const match = /^(.+) art\. (\S+)$/.exec(provision);
  const [, act, article] = match ?? [];
  if (language === 'ru' && acts[provision]) return acts[provision];
  if (language === 'en' || act === undefined || article === undefined) return provision.replace('art. ', 'art.\u00a0').replace(/-(?=[\d(])/g, '–');
  const republican = republicanActs[act];
  if (republican) return `${pointOrder(article)} ${republican}`;
  const federal = /^(\d+)-FZ$/.exec(act);
  return federal ? `${russianOrder(article)} ${federal[1]}-ФЗ` : `${acts[act] ?? act}, ст.\u00a0${article.replace('-', '–')}`;
}

const acts: Readonly<Record<string, string>> = { 'AI Act': 'Закон ЕС об ИИ', DSA: 'Закон ЕС о цифровых услугах (DSA)', ePrivacy: 'Директива ePrivacy', 'Digital Code of 2026': 'Цифровой кодекс Казахстана 2026\u00a0г.' };

/** In Belarus and Kazakhstan an article has points, not parts. */
const republicanActs: Readonly<Record<string, string>> = { 'Law No. 99-Z': 'Закона №\u00a099-З', 'Law No. 94-V': 'Закона №\u00a094-V' };

/** 25(2)(1) → пп. 1 п. 2 ст. 25. */
function pointOrder(article: string): string {
  const [, number = article, point, subpoint] = /^([\d.–-]+)(?:\(([\d.]+)\))?(?:\(([\d.]+)\))?$/.exec(article) ?? [];
  const range = /^([\d.]+)\(([\d.]+)\)-\(([\d.]+)\)$/.exec(article);
  if (range) return `п.\u00a0${range[2]}–${range[3]} ст.\u00a0${range[1]}`;
  return [subpoint && `пп.\u00a0${subpoint}`, point && `п.\u00a0${point}`, `ст.\u00a0${number.replace('-', '–')}`].filter(Boolean).join(' ');
}

/** 14(7)(8) → п. 8 ч. 7 ст. 14: in a federal law the first brackets hold a part, the second a point. */
function russianOrder(article: string): string {
  const [, number = article, part, point] = /^([\d.–-]+)(?:\(([\d.]+)\))?(?:\(([\d.]+)\))?$/.exec(article) ?? [];
  const range = /^([\d.]+)\(([\d.]+)\)-\(([\d.]+)\)$/.exec(article);
  if (range) return `ч.\u00a0${range[2]}–${range[3]} ст.\u00a0${range[1]}`;
  return [point && `п.\u00a0${point}`, part && `ч.\u00a0${part}`, `ст.\u00a0${number.replace('-', '–')}`].filter(Boolean).join(' ');
}
