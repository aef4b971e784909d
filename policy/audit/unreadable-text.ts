import type { Bilingual } from '@/policy/vocabulary/entry';

export type Unreadable = 'empty' | 'too-large' | 'not-docx' | 'not-text';

const messages: Readonly<Record<Unreadable, Bilingual>> = {
  empty: { ru: 'В файле нет текста.', en: 'There is no text in it.' },
  'too-large': { ru: 'Текст слишком большой: политика редко длиннее 2 МБ. Оставьте в файле только её.', en: 'The text is too large: a policy rarely exceeds 2 MB. Leave nothing but the policy in the file.' },
  'not-docx': { ru: 'Файл не открывается как документ Word (.docx). Сохраните его заново или вставьте текст.', en: 'The file does not open as a Word document (.docx). Save it again, or paste the text.' },
  'not-text': { ru: 'Это не текст. Подходят .txt, .md, .html и .docx.', en: 'This is no text. Use .txt, .md, .html or .docx.' },
};

/** Why a file cannot be audited, in both languages. */
export class UnreadableText extends Error {
  override name = 'UnreadableText';
  readonly says: Bilingual;
  constructor(readonly reason: Unreadable) {
    super(messages[reason].en);
    this.says = messages[reason];
  }
}
