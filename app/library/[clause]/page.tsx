import { notFound } from 'next/navigation';
import { ClausePageView } from '@/components/library/clause-page';
import { questionTitle } from '@/components/wizard/question/question-path';
import { viewClause } from '@/server/library/clause-view';
import { interfaceLanguage } from '@/server/sessions/language';
import { currentVisitor } from '@/server/sessions/visitor';

interface Props {
  params: Promise<{ clause: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: (await params).clause };
}

export default async function Page({ params }: Props) {
  const language = await interfaceLanguage();
  const { owner } = await currentVisitor();
  const clause = await viewClause((await params).clause, language, owner, (path) => questionTitle(path, language) ?? path);
  return clause === null ? notFound() : <ClausePageView language={language} {...clause} />;
}
