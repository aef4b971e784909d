import { type Topic, topicNames } from '@/policy/answers';
import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { askedAt } from './asked-at';
import { questionsOf } from './index';
import { type Words } from './question';

/** A place in the wizard: a topic, and in it a question where one can be named. */
export interface QuestionPlace {
  readonly topic: Topic;
  /** `recipients.list.0.name`, the id of the question in the page; just the topic where no question can be named. */
  readonly path: string;
  /** The words of the innermost question that has some, after the topic. */
  readonly words: readonly Words[];
}

type Asked = Words & { readonly fields?: Readonly<Record<string, Asked>> };

/**
 * Where a fact is asked for. Facts bear the names of the answers that they come from; one that is derived leads to its topic.
 * @param path of a fact or an answer: `recipients.list.0.name`, `purposes.list[].bases`, `storage.transfersAbroad`
 */
export function questionAt(path: string): QuestionPlace | null {
  const [first = '', ...rest] = path.replaceAll('[]', '').split('.');
  const topic = topicNames.find((name) => name === first);
  if (!topic) return null;
  const words: Words[] = [];
  const found: string[] = [topic];
  let questions: Readonly<Record<string, Asked>> | undefined = questionsOf[topic].questions as Readonly<Record<string, Asked>>;
  for (const part of rest) {
    if (/^\d+$/.test(part)) {
      found.push(part);
      continue;
    }
    const question: Asked | undefined = questions && Object.hasOwn(questions, part) ? questions[part] : undefined;
    if (!question) break;
    words.push(question);
    found.push(part);
    questions = question.fields;
  }
  return { topic, path: words.length > 0 ? found.join('.') : topic, words };
}

/**
 * The question that settles a fact: its own, or for one that is derived the question that it follows from.
 * @param path of a fact: `controller.designation`, `recipients.list[].name`
 */
export function questionFor(path: string): QuestionPlace | null {
  const fact = path.replaceAll('[]', '').split('.').slice(0, 2).join('.');
  return questionAt(askedAt[fact] ?? path);
}

/** What a fact is called by its topic and question: «Получатели: Название». */
export function questionTitle(path: string, language: Language): string | null {
  const place = questionAt(path);
  if (!place) return null;
  return [questionsOf[place.topic].title, ...place.words].map((words) => say(words, language)).join(': ');
}
