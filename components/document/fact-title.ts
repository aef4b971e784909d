import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { questionAt, questionTitle } from '@/components/wizard/question/question-path';
import { questionsOf } from '@/components/wizard/question';
import { derivedFacts } from './derived-facts';

/**
 * What a person calls a fact: by the question that asks for it, or, where it follows from several answers, by its own name.
 * @param path from the root of the facts: `recipients.list.0.name`, `recipients.list[].name`, `storage.transfersOccur`
 * @returns «Получатели: Название»; the path itself where the fact has no name
 */
export function factTitle(path: string, language: Language): string {
  const place = questionAt(path);
  if (!place) return path;
  if (place.words.length > 0) return questionTitle(path, language) ?? path;
  const derived = derivedFacts[partsOf(path, 3)] ?? derivedFacts[factOf(path)];
  return derived ? `${say(questionsOf[place.topic].title, language)}: ${say(derived, language)}` : path;
}

/** The fact that a path leads into: its first two parts, `recipients.list`. */
export function factOf(path: string): string {
  return partsOf(path, 2);
}

function partsOf(path: string, count: number): string {
  return path.replaceAll('[]', '').split('.').slice(0, count).join('.');
}
