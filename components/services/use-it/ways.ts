import { type Language } from '@/policy/vocabulary';

/** Where a policy can be shown, in the order in which most people look for it. */
export const ways = ['link', 'page', 'react', 'server', 'news', 'mobile', 'telegram', 'stores'] as const;
export type Way = (typeof ways)[number];

/** Lines to copy and what they are: a format or a place, named alike in every language. */
export interface Snippet {
  readonly caption: string;
  readonly code: string;
}

/** What the lines are written for. */
export interface PolicyAt {
  /** Address without language: `https://klauza.example/p/romashka/privacy`. */
  readonly address: string;
  readonly language: Language;
  /** What the link says. */
  readonly name: string;
}

/** The lines for a way. They work as they are: the addresses are the policy's own. */
export function snippetsFor(way: Way, policy: PolicyAt): Snippet[] {
  return makers[way](policy);
}

const makers: Readonly<Record<Way, (policy: PolicyAt) => Snippet[]>> = {
  link: ({ address, language, name }) => [
    { caption: 'URL', code: address },
    { caption: `URL, ${language.toUpperCase()}`, code: `${address}/${language}` },
    { caption: 'HTML', code: `<a href="${address}/${language}" hreflang="${language}">${name}</a>` },
  ],
  page: ({ address, language, name }) => [
    {
      caption: 'HTML',
      code: `<div data-klauza="${address}" data-language="${language}">
  <a href="${address}/${language}">${name}</a>
</div>
<script src="${new URL(address).origin}/embed.js" async></script>`,
    },
    {
      caption: 'HTML, <iframe>',
      code: `<iframe src="${address}/frame/${language}" title="${name}" style="width: 100%; height: 80vh; border: 0"></iframe>`,
    },
  ],
  react: ({ address, language, name }) => [
    {
      caption: 'JSX',
      code: `import { useEffect, useRef, useState } from 'react'

export function PrivacyPolicy() {
  const frame = useRef(null)
  const [height, setHeight] = useState(600)
  useEffect(() => {
    const listen = ({ source, data }) => {
      if (source !== frame.current?.contentWindow) return
      if (data?.klauzaHeight > 0) setHeight(data.klauzaHeight)
      if (data?.klauzaTop >= 0) scrollTo({ top: frame.current.getBoundingClientRect().top + scrollY + data.klauzaTop })
    }
    addEventListener('message', listen)
    frame.current?.contentWindow?.postMessage('klauza-height', '*')
    return () => removeEventListener('message', listen)
  }, [])
  return (
    <iframe
      ref={frame}
      src="${address}/frame/${language}"
      title="${name}"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      style={{ display: 'block', width: '100%', height, border: 0 }}
    />
  )
}`,
    },
  ],
  server: ({ address, language, name }) => [
    {
      caption: 'Node.js',
      code: `const link = '<a href="${address}/${language}">${name}</a>'

export async function privacyPolicy() {
  const answer = await fetch('${address}/fragment/${language}').catch(() => null)
  return answer?.ok ? answer.text() : link
}`,
    },
    {
      caption: 'PHP',
      code: `<?php
$text = @file_get_contents('${address}/fragment/${language}');
echo $text !== false ? $text : '<a href="${address}/${language}">${name}</a>';`,
    },
  ],
  news: ({ address, language }) => [
    { caption: 'URL', code: `${address}/banner/${language}` },
    {
      caption: 'HTML',
      code: `<div id="privacy-news"></div>
<script>
  fetch('${address}/banner/${language}')
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((html) => (document.getElementById('privacy-news').innerHTML = html))
</script>`,
    },
  ],
  mobile: ({ address, language }) => [
    {
      caption: 'Android, Kotlin',
      code: `val view = WebView(context)
view.settings.javaScriptEnabled = false
view.loadUrl("${address}/${language}")`,
    },
    {
      caption: 'iOS, Swift',
      code: `let view = WKWebView()
view.load(URLRequest(url: URL(string: "${address}/${language}")!))`,
    },
  ],
  telegram: ({ address, language, name }) => [
    { caption: '@BotFather', code: `${address}/${language}` },
    {
      caption: 'grammY',
      code: `bot.command('privacy', (context) => context.reply('${name}: ${address}/${language}'))
await bot.api.setMyCommands([{ command: 'privacy', description: '${name}' }])`,
    },
    {
      caption: 'aiogram',
      code: `@router.message(Command("privacy"))
async def privacy(message: Message) -> None:
    await message.answer("${name}: ${address}/${language}")`,
    },
  ],
  stores: ({ address, language }) => [{ caption: `URL, ${language.toUpperCase()}`, code: `${address}/${language}` }],
};
