/** Numbers that people write in words, by the beginnings of the words: Russian ones change their endings. */
const russian: readonly (readonly [RegExp, number])[] = [
  [/^(?:один|одн)/u, 1], [/^пятьдесят|^пятидесят/u, 50], [/^шестьдесят|^шестидесят/u, 60], [/^семьдесят|^семидесят/u, 70], [/^восемьдесят|^восьмидесят/u, 80],
  [/^девяност/u, 90], [/^сорок/u, 40], [/^тридцат/u, 30], [/^двадцат/u, 20], [/^одиннадцат/u, 11], [/^двенадцат/u, 12], [/^тринадцат/u, 13], [/^четырнадцат/u, 14],
  [/^пятнадцат/u, 15], [/^шестнадцат/u, 16], [/^семнадцат/u, 17], [/^восемнадцат/u, 18], [/^девятнадцат/u, 19],
  [/^дв(?:а|е|у|ух|ум|умя)$/u, 2], [/^тр(?:и|ёх|ех|ём|ем)$/u, 3], [/^четыр/u, 4], [/^пят/u, 5], [/^шест/u, 6], [/^сем/u, 7], [/^вос/u, 8], [/^девят/u, 9], [/^десят/u, 10],
];

const english: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90,
};

/** The words that `numberOf` knows, as a part of a pattern. */
export const NUMBER_WORD =
  '(?:од(?:ин|на|но|ного|ной|ному|ну)|дв(?:а|е|ух)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|вос(?:емь|ьми)|девят(?:ь|и)|десят(?:ь|и)|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат(?:ь|и)|двадцат(?:ь|и)|тридцат(?:ь|и)|сорок(?:а)?|пятидесяти|пятьдесят|шестидесяти|шестьдесят|девяност(?:о|а)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety)';

/** The number that digits or one word say; null for any other word. */
export function numberOf(word: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/u.test(word)) return Number(word.replace(',', '.'));
  const lower = word.toLowerCase();
  return english[lower] ?? russian.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
