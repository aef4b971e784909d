import { notFound } from 'next/navigation';
import { topicNames } from '@/policy/answers';

/** Only tells topics from other addresses: the wizard itself is the layout around this page. */
export default async function Page({ params }: { params: Promise<{ topic: string }> }) {
  const { topic } = await params;
  if (!topicNames.some((name) => name === topic)) notFound();
  return null;
}
