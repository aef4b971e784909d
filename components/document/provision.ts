import { type Language } from '@/policy/vocabulary';

/**
 * A provision as a lawyer of the language cites it. The library writes them one way: “152-FZ art. 14(7)(8)” is
 * «п. 8 ч. 7 ст. 14 152-ФЗ» in Russian, “GDPR art. 13(1)(a)” is «GDPR, ст. 13(1)(a)». What has no article stays as it is.
 */
export function provisionIn(provision: string, language: Language): string {
  const match = /^(.+) art\. (\S+)$/.exec(provision);
  const [, act, article] = match ?? [];
  if (language === 'en' || act === undefined || article === undefined) return provision.replace('art. ', 'art.\u00a0').replace(/-(?=[\d(])/g, '–');
  const federal = /^(\d+)-FZ$/.exec(act);
  return federal ? `${russianOrder(article)} ${federal[1]}-ФЗ` : `${acts[act] ?? act}, ст.\u00a0${article.replace('-', '–')}`;
}

const acts: Readonly<Record<string, string>> = { 'AI Act': 'Закон ЕС об ИИ', DSA: 'Закон ЕС о цифровых услугах (DSA)', ePrivacy: 'Директива ePrivacy' };

/** 14(7)(8) → п. 8 ч. 7 ст. 14: in a federal law the first brackets hold a part, the second a point. */
function russianOrder(article: string): string {
  const [, number = article, part, point] = /^([\d.–-]+)(?:\(([\d.]+)\))?(?:\(([\d.]+)\))?$/.exec(article) ?? [];
  const range = /^([\d.]+)\(([\d.]+)\)-\(([\d.]+)\)$/.exec(article);
  if (range) return `ч.\u00a0${range[2]}–${range[3]} ст.\u00a0${range[1]}`;
  return [point && `п.\u00a0${point}`, part && `ч.\u00a0${part}`, `ст.\u00a0${number.replace('-', '–')}`].filter(Boolean).join(' ');
}
